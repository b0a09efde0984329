// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <span>

namespace weft::store {

/// Which posts changed at which revision (table post_change), for readers who hold all posts in memory:
/// post_changes.h reads it. What is written here raises the revision. Call inside the transaction that
/// changes the posts, after the change. While a bulk import is under way nothing is logged, and the log ends
/// there for its readers.

/// How many posts the log tells of at least, and after how many revisions the oldest leave it: a prime, so
/// that no rhythm of writers, some of whom log nothing, passes it by.
inline constexpr std::int64_t kLoggedPosts = 20'000;
inline constexpr std::int64_t kRevisionsBetweenPruning = 251;

/// Something of model::PostRow changed, or the posts are new. Numbers that no post bears are passed over.
[[nodiscard]] base::Status logChangedPosts(Database& database, std::span<const std::int64_t> postSeqs);

/// The counters of a post were read at this moment, and differ from those that were known.
[[nodiscard]] base::Status logCounters(Database& database, std::int64_t postSeq, base::Instant takenAt);

/// For what the log does not tell post by post: posts were removed or went into the future, or many changed.
/// The log begins anew here. `newestReading` is the newest moment of counters that were written and not
/// logged; those that bear the time of their post do not count.
[[nodiscard]] base::Status restartChangeLog(Database& database,
                                            std::optional<base::Instant> newestReading = std::nullopt);

/// The same for a file that was put together by other means: looks for the newest reading in all of it.
[[nodiscard]] base::Status beginChangeLog(Database& database);

} // namespace weft::store
