// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/held_post.h"
#include "store/workspace_rows.h"

#include <functional>
#include <span>
#include <stop_token>
#include <variant>
#include <vector>

namespace weft::store {

/// A row of what a workspace holds besides posts.
struct WorkspaceRow {
    const RowKind* kind = nullptr;
    std::vector<RowValue> values;
};

/// Anything that a workspace holds, without the numbers that only that file knows.
using WorkspaceItem = std::variant<WorkspaceRow, HeldPost>;

/// Calls `use` for everything that a file holds, in the order in which another file can take it, in bounded
/// memory and of one state of the file. Left out are what is computed, what is found out anew (access,
/// endpoints, refused fields), logs, and settings of the file itself such as how long posts are kept.
[[nodiscard]] base::Status eachWorkspaceItem(Database& database,
                                             const std::function<base::Status(WorkspaceItem)>& use);

/// An item that cannot be kept, and why.
struct RefusedItem {
    std::size_t index = 0;
    base::Error error;
};

/// What merging did.
struct MergeCounts {
    std::int64_t posts = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    /// Where the file said something else and was believed.
    std::int64_t conflicts = 0;

    MergeCounts& operator+=(const MergeCounts& other) {
        posts += other.posts;
        added += other.added;
        changed += other.changed;
        conflicts += other.conflicts;
        return *this;
    }
};

/// Takes items into a file, in a Transaction of its own; those that do not fit are named in `refused`. The
/// rollups are stale from then on until finishMerge().
[[nodiscard]] base::Result<MergeCounts> mergeItems(Database& database, std::span<const WorkspaceItem> items,
                                                   base::Instant now, std::vector<RefusedItem>& refused);

/// Forgets the people whose marks came in, and brings the rollups up to date. When a run is cut off before,
/// the next one, or the next opening for writing, does it.
[[nodiscard]] base::Status finishMerge(Database& database, base::Instant now);

/// Merges another workspace, which is only read, into this one. A run that is cut off is repeated as a whole,
/// which does no harm.
[[nodiscard]] base::Result<MergeCounts>
mergeWorkspace(Database& database, Database& other, base::Instant now,
               const std::function<void(const MergeCounts&)>& progress, const std::stop_token& stop);

} // namespace weft::store
