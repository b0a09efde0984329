// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "model/post.h"
#include "model/post_row.h"
#include "store/database.h"
#include "store/posts_writing.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// Everything the metrics need, of all posts before `asOf` (exclusive).
[[nodiscard]] base::Result<model::PostTable> loadPostTable(Database& database, base::Instant asOf);

/// Hands over the ids and texts of all posts before `asOf` (exclusive), as they lie in the file; posts
/// without a text are passed over.
[[nodiscard]] base::Status
forEachText(Database& database, base::Instant asOf,
            const std::function<void(std::string_view id, std::string_view text)>& use);

/// The same for some posts.
[[nodiscard]] base::Status
forEachText(Database& database, std::span<const std::string> ids,
            const std::function<void(std::string_view id, std::string_view text)>& use);

/// The newest counters at or before `asOf` of the posts that have any.
[[nodiscard]] base::Result<std::vector<model::PostCounters>> loadCounters(Database& database,
                                                                          base::Instant asOf);

/// What was known of a post's counters, look by look; a look that found nothing new is not among them.
struct CounterHistory {
    struct Look {
        base::Instant takenAt{};
        model::Counters counters;
    };

    /// In order of time.
    std::vector<Look> looks;
    /// When they were last asked for; nothing for posts that came with an import.
    std::optional<base::Instant> lastReadAt;
};

/// Empty for a post that is not held.
[[nodiscard]] base::Result<CounterHistory> readCounterHistory(Database& database, const std::string& postId);

/// A post with what the cache knows beside it.
struct StoredPost {
    model::Post post;
    model::Counters counters;
    /// How many direct replies are held.
    std::int64_t repliesHeld = 0;
    base::Instant firstSeenAt{};
    Source firstSource = Source::Import;
    /// Whose post this one answers, when that is held.
    std::optional<std::string> parentAuthor;
    std::optional<std::string> note;
    bool favourite = false;
    /// The author has a star.
    bool favouriteAuthor = false;
    /// Readers of Threads do not see it (hide_status), so its text is held back here too.
    bool hidden = false;
    /// Since when the API does not give it any more; its text is erased.
    std::optional<base::Instant> goneAt;
};

/// Posts by id, in the order asked; ids that are not held are left out.
[[nodiscard]] base::Result<std::vector<StoredPost>> readPosts(Database& database,
                                                              std::span<const std::string> ids);

/// Counts for the foot of the window.
struct CacheCounts {
    std::int64_t posts = 0;
    std::int64_t people = 0;
    std::optional<base::Instant> oldest;
    std::optional<base::Instant> newest;
};

[[nodiscard]] base::Result<CacheCounts> readCounts(Database& database);

/// A private note on a post (empty text removes it), and the star.
[[nodiscard]] base::Status writeNote(Database& database, const std::string& postId, std::string_view text,
                                     base::Instant at);
[[nodiscard]] base::Status writeFavourite(Database& database, const std::string& postId, bool favourite,
                                          base::Instant at);

} // namespace weft::store
