// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/progress.h"
#include "store/posts_writing.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace weft::collect {

/// Keeps the counts of a run and tells the listener how it goes.
class RunTracker {
public:
    explicit RunTracker(const ProgressCallback& callback) : m_callback(callback) {}

    void beginStage(Stage stage, std::optional<std::int64_t> total);
    /// One page, conversation or post of the stage is done.
    void advance();
    void endStage();

    void count(const store::SaveCounts& counts);

    void setRequests(std::int64_t requests) { m_summary.requests = requests; }

    /// Something was left out; the run is then not complete.
    void skip(std::string where, std::string reason);
    void fail(base::Error error);

    [[nodiscard]] Summary& summary() { return m_summary; }

private:
    void report();

    const ProgressCallback& m_callback;
    Summary m_summary;
    Progress m_progress;
    std::chrono::steady_clock::time_point m_runStart = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_stageStart = m_runStart;
};

} // namespace weft::collect
