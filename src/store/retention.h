// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace weft::store {

/// What is older than a moment.
struct Expired {
    /// To be erased.
    std::int64_t posts = 0;
    /// Kept in spite of their age, because they bear a note or a star.
    std::int64_t keptPosts = 0;
    /// Looks at other people's profiles.
    std::int64_t profiles = 0;
};

[[nodiscard]] base::Result<Expired> countExpired(Database& database, base::Instant before);

/// Erases some posts from before a moment, the oldest first, with all that hangs on them: counters, mentions,
/// sightings, polls, hits of watches, people who wrote nothing else, words in the full text, rollups. A note
/// or a star protects a post. In a Transaction of its own, short enough to let others write in between;
/// returns how many there were, 0 when none are left.
[[nodiscard]] base::Result<std::int64_t> eraseExpiredPosts(Database& database, base::Instant before,
                                                           base::Instant now);

/// What is to be done about the file itself once everything is erased.
enum class Cleaning {
    /// Words leave the full text, the log is emptied; freed pages were overwritten already.
    Quick,
    /// The whole file is written anew, so that nothing is left between what stays either.
    Thorough,
};

/// Looks at profiles from before that moment go, too; then full text, rollups, log and free pages are put in
/// order. Also does what a run that was cut off left to do; free of cost when there is nothing.
[[nodiscard]] base::Status finishErasing(Database& database, base::Instant before, base::Instant now,
                                         Cleaning cleaning);

/// All of it, one step after the other; stopping leaves a sound file, and the next run goes on.
[[nodiscard]] base::Result<Expired> eraseExpired(Database& database, base::Instant before, base::Instant now,
                                                 const std::function<void(std::int64_t erased)>& progress,
                                                 const std::stop_token& stop);

/// How long posts are kept; nothing for ever.
[[nodiscard]] base::Result<std::optional<std::chrono::days>> readKeep(Database& database);
[[nodiscard]] base::Status writeKeep(Database& database, std::optional<std::chrono::days> keep);

/// When the rule was last applied by itself.
[[nodiscard]] base::Result<std::optional<base::Instant>> readKeepApplied(Database& database);
[[nodiscard]] base::Status noteKeepApplied(Database& database, base::Instant at);

} // namespace weft::store
