// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "conversation/scoped_post.h"
#include "store/database.h"
#include "store/rollup/sheet_row.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// Whether the rollups say what was known at a moment: they are fresh, and no post lies between it and the
/// last change. In all other cases the posts themselves must be asked.
[[nodiscard]] base::Result<bool> rollupsCover(Database& database, base::Instant asOf);

/// Hands over the packed rows of a brand's sheets that may hold posts of a range, day by day.
[[nodiscard]] base::Status forEachSheet(Database& database, std::int64_t brandId,
                                        const base::TimeRange& range,
                                        const std::function<void(std::string_view rows)>& use);

/// Hands over the posts in a brand's scope in a range, in order of time. Costs what the days of the range
/// hold.
template<typename Use>
[[nodiscard]] base::Status forEachScopedPost(Database& database, std::int64_t brandId,
                                             const base::TimeRange& range, Use use) {
    return forEachSheet(database, brandId, range, [&](std::string_view rows) {
        forEachPackedRow(rows, [&](const conversation::ScopedPost& post) {
            if (range.contains(post.createdAt)) use(post);
        });
    });
}

/// Hands over the threads that the brand started in a range, oldest first.
[[nodiscard]] base::Status forEachOwnThread(Database& database, std::int64_t brandId,
                                            const base::TimeRange& range,
                                            const std::function<void(const conversation::OwnThread&)>& use);

/// How many threads are in a brand's scope in all.
[[nodiscard]] base::Result<std::int64_t> countScopedThreads(Database& database, std::int64_t brandId);

/// The ids of posts by their numbers, in the order given.
[[nodiscard]] base::Result<std::vector<std::string>> idsOf(Database& database,
                                                           const std::vector<std::int64_t>& seqs);

/// How one brand sees a post.
struct SeenPost {
    model::ConversationKind kind = model::ConversationKind::Unclear;
    bool byBrand = false;
};

/// In the order of the ids; nothing for posts that are in no rollup.
[[nodiscard]] base::Result<std::vector<std::optional<SeenPost>>>
seePosts(Database& database, std::int64_t brandId, const std::vector<std::string>& ids);

} // namespace weft::store
