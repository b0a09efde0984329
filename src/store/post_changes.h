// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/post_row.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace weft::store {

/// Posts as they are now, to replace those of the same id or to be added.
struct ChangedPosts {
    /// What to ask with the next time, together with `asOf`.
    std::int64_t revision = 0;
    /// Whole rows. `people` holds their authors only, in places of its own.
    model::PostTable posts;
    /// The newest counters of changed posts that have any.
    std::vector<model::PostCounters> counters;
};

/// What makes of loadPostTable() and loadCounters() as of `after`, read no earlier than `sinceRevision` was,
/// those as of `asOf`: posts that were written since, and those whose time came in between, of posts as of
/// counters. So nothing of the future gets lost for being left out now; some rows may come without need.
/// Nothing when the log does not reach back, or posts were removed, or `asOf` is before `after`: read
/// everything anew. Of posts, texts that differ count as a change. People whose last post went to somebody
/// else are not told.
[[nodiscard]] base::Result<std::optional<ChangedPosts>>
readChangedPosts(Database& database, std::int64_t sinceRevision, base::Instant after, base::Instant asOf);

} // namespace weft::store
