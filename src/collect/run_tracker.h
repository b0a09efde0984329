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
    /// `requestsBefore` are those that the client had sent before this run.
    RunTracker(const ProgressCallback& callback, std::int64_t requestsBefore)
        : m_callback(callback), m_requestsBefore(requestsBefore) {}

    void beginStage(Stage stage, std::optional<std::int64_t> total);
    /// One page, conversation or post of the stage is done.
    void advance();
    void endStage();

    void count(const store::SaveCounts& counts);

    /// Takes what the client has sent in all.
    void setRequests(std::int64_t sent) { m_summary.requests = sent - m_requestsBefore; }

    /// Something was left out; the run is then not complete.
    void skip(std::string where, std::string reason);
    void fail(base::Error error);

    [[nodiscard]] Summary& summary() { return m_summary; }

private:
    void report();

    const ProgressCallback& m_callback;
    std::int64_t m_requestsBefore;
    Summary m_summary;
    Progress m_progress;
    std::chrono::steady_clock::time_point m_runStart = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_stageStart = m_runStart;
};

} // namespace weft::collect
