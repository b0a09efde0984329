// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/progress.h"
#include "store/writer.h"
#include "threads/http.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace weft::app {

/// Where and as whom to collect.
struct CollectionOptions {
    std::string apiBase;
    threads::Secret token;
    /// Time between two runs; 0 collects only when asked.
    std::chrono::milliseconds interval{0};
};

/// The one thread that collects: waits for collectNow() or the interval, runs the collector, tells how it
/// goes.
class CollectionService {
public:
    struct Listener {
        /// Both are called on the collecting thread and must be quick.
        collect::ProgressCallback progress;
        std::function<void(const collect::Summary&)> finished;
    };

    CollectionService(CollectionOptions options, store::Writer& writer, const base::Clock& clock,
                      Listener listener);
    /// Stops the run under way at the next safe point and joins.
    ~CollectionService();
    CollectionService(const CollectionService&) = delete;
    CollectionService& operator=(const CollectionService&) = delete;

    [[nodiscard]] bool hasToken() const { return !m_options.token.empty(); }

    /// Starts a run unless one is under way.
    void collectNow();
    /// Ends the run under way, if any; what was fetched stays, and the next run goes on from there.
    void stopRun();

private:
    void run(const std::stop_token& stop);

    CollectionOptions m_options;
    store::Writer& m_writer;
    const base::Clock& m_clock;
    Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_requested = false;
    std::stop_source m_currentRun;
    std::jthread m_thread;
};

} // namespace weft::app
