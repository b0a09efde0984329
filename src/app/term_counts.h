// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"
#include "topics/term_log.h"

#include <chrono>
#include <mutex>
#include <vector>

namespace weft::app {

/// Counts the posts that hold terms over days and months. Texts are read once, later only those of posts that
/// were not held before: a text that changed afterwards counts as it was. Safe to share between readers.
class TermCounts {
public:
    /// As topics::TermLog::count().
    [[nodiscard]] base::Result<std::vector<std::vector<topics::Batch>>>
    count(store::Database& database, const std::vector<std::vector<topics::TermKey>>& lists,
          const base::TimeRange& range, std::chrono::milliseconds length, base::Instant now);

private:
    [[nodiscard]] base::Status follow(store::Database& database, const base::TimeRange& range,
                                      base::Instant now);
    /// False when nobody knows what changed.
    [[nodiscard]] base::Result<bool> takeChanges(store::Database& database, base::Instant until,
                                                 base::Instant now);

    std::mutex m_mutex;
    topics::TermLog m_log;
    /// What the log knows; empty before the first question.
    base::TimeRange m_range;
    std::int64_t m_revision = 0;
    base::Instant m_readAt{};
};

} // namespace weft::app
