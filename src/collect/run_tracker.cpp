// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/run_tracker.h"

#include <cmath>

namespace weft::collect {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

void RunTracker::beginStage(Stage stage, std::optional<std::int64_t> total) {
    m_stageStart = std::chrono::steady_clock::now();
    m_progress = {};
    m_progress.stage = stage;
    m_progress.total = total;
    report();
}

void RunTracker::advance() {
    m_progress.done += 1;
    report();
}

void RunTracker::endStage() {
    m_progress.stageEnded = true;
    report();
}

void RunTracker::count(const store::SaveCounts& counts) {
    m_summary.postsSeen += counts.seen;
    m_summary.postsNew += counts.added;
    m_summary.postsChanged += counts.changed;
}

void RunTracker::skip(std::string where, std::string reason) {
    m_summary.complete = false;
    m_summary.skippedTotal += 1;
    if (m_summary.skipped.size() < kMostSkippedKept)
        m_summary.skipped.push_back({std::move(where), std::move(reason)});
}

void RunTracker::fail(base::Error error) {
    m_summary.complete = false;
    m_summary.error = std::move(error);
}

void RunTracker::report() {
    if (!m_callback) return;
    m_progress.requests = m_summary.requests;
    m_progress.postsSeen = m_summary.postsSeen;
    m_progress.postsNew = m_summary.postsNew;
    const double elapsed = secondsSince(m_runStart);
    m_progress.postsPerSecond = elapsed > 0 ? static_cast<double>(m_summary.postsSeen) / elapsed : 0;
    m_progress.left = std::nullopt;
    if (m_progress.total && m_progress.done > 0) {
        const auto remaining = static_cast<double>(*m_progress.total - m_progress.done);
        const double each = secondsSince(m_stageStart) / static_cast<double>(m_progress.done);
        m_progress.left = std::chrono::seconds{std::llround(remaining * each)};
    }
    m_callback(m_progress);
}

} // namespace weft::collect
