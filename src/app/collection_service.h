// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts_collector.h"
#include "base/clock.h"
#include "collect/progress.h"
#include "store/writer.h"
#include "threads/http.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace weft::app {

/// Where and as whom to collect.
struct CollectionOptions {
    std::string apiBase = {};
    /// From WEFT_TOKEN; goes before all others.
    threads::Secret token = {};
    /// Time between two runs whatever the plan says; 0 leaves it to `planned`.
    std::chrono::milliseconds interval{0};
    /// The tokens of signed-in accounts; empty when there are none but `token`.
    TokenSource tokens = {};
    /// Collects by itself whenever the plan wants it; otherwise only when asked.
    bool planned = false;

    /// There is a token, or there may be one.
    [[nodiscard]] bool mayHaveToken() const { return !token.empty() || tokens; }
};

/// The one thread that collects: waits for collectNow(), the plan or the interval, runs the collector, tells
/// how it goes.
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

    [[nodiscard]] bool hasToken() const { return m_options.mayHaveToken(); }

    /// Starts a run of everything by hand unless one is under way.
    void collectNow();
    /// The same for one source.
    void collectNow(store::SourceKey source);
    /// Ends the run under way, if any; what was fetched stays, and the next run goes on from there.
    void stopRun();
    /// Ends the run under way and begins none by itself until resume(). Runs by hand still go. Kept in the
    /// workspace.
    void pause();
    void resume();

private:
    using Lock = std::unique_lock<std::mutex>;

    void run(const std::stop_token& stop);
    /// Blocks until there is something to do; what it is, or nothing when the service ends.
    [[nodiscard]] std::optional<collect::RunRequest> nextRequest(const std::stop_token& stop, Lock& lock);
    void request(collect::RunRequest request);
    void setPaused(bool paused);
    [[nodiscard]] AccountsOptions accountsOptions() const;

    CollectionOptions m_options;
    store::Writer& m_writer;
    const base::Clock& m_clock;
    Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<collect::RunRequest> m_request;
    bool m_paused = false;
    /// The settings have changed: wait anew.
    bool m_changed = false;
    /// When the plan wants the next run.
    base::Instant m_nextDue{};
    std::stop_source m_currentRun;
    std::jthread m_thread;
};

/// The workspace's setting that keeps a pause.
inline constexpr std::string_view kPausedSetting = "collecting_paused";

} // namespace weft::app
