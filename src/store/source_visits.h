// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/instant.h"
#include "base/result.h"
#include "base/time_range.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// One thing that is collected for an account: a stage's name ("threads", "replies", "mentions", "ghosts",
/// "conversations", "counters", "account", "profile", "search", "profiles") and, for watches, the watch's id.
struct SourceKey {
    std::int64_t accountId = 0;
    std::string stage;
    std::string subject;

    friend bool operator==(const SourceKey&, const SourceKey&) = default;
};

/// How collecting a source goes.
struct SourceVisit {
    SourceKey key;
    std::optional<base::Instant> attemptedAt = std::nullopt;
    std::optional<base::Instant> succeededAt = std::nullopt;
    /// From when on nothing is missing, as far as the API gives it; older is not seen.
    std::optional<base::Instant> coveredSince = std::nullopt;
    /// Why the newest attempt failed; nothing after a success.
    std::optional<base::Error> error = std::nullopt;
    std::optional<base::Instant> errorAt = std::nullopt;
};

[[nodiscard]] base::Result<std::optional<SourceVisit>> readVisit(Database& database, const SourceKey& key);
[[nodiscard]] base::Status writeVisit(Database& database, const SourceVisit& visit);
[[nodiscard]] base::Result<std::vector<SourceVisit>> listVisits(Database& database, std::int64_t accountId);

/// Why a source was not seen for a time.
enum class GapReason {
    /// Nobody collected: the machine slept or Weft was closed.
    NotRunning,
    /// The server gave less than what had happened since.
    NotReached,
    /// The source failed.
    Failed,
    /// The budget did not allow it.
    Budget,
};

/// "not-running", "not-reached", "failed", "budget".
[[nodiscard]] std::string_view gapReasonName(GapReason reason);

/// A time for which a source was not looked at when planned.
struct CoverageGap {
    SourceKey key;
    base::TimeRange range;
    GapReason reason = GapReason::NotRunning;
    /// What happened in the gap was read afterwards; only the timely look is missing.
    bool caughtUp = false;
};

/// Adds a gap; one of the same source and reason that touches it is made longer instead. A gap that was
/// caught up replaces those of its source and reason that lie within it. Only the newest 1,000 of a source
/// are kept. Call inside a Transaction.
[[nodiscard]] base::Status addGap(Database& database, const CoverageGap& gap);
/// Gaps that end after a moment, oldest first.
[[nodiscard]] base::Result<std::vector<CoverageGap>> listGaps(Database& database, std::int64_t accountId,
                                                              base::Instant since);

/// A line of the log on the Sources screen.
struct SourceEvent {
    base::Instant at{};
    SourceKey key;
    std::int64_t postsNew = 0;
    /// What went wrong, if anything; its `detail` may also tell of a wait or a dropped field.
    std::optional<base::Error> error;
};

/// Adds a line; only the newest 2,000 are kept.
[[nodiscard]] base::Status addEvent(Database& database, const SourceEvent& event);
/// Newest first.
[[nodiscard]] base::Result<std::vector<SourceEvent>> listEvents(Database& database, int limit);

} // namespace weft::store
