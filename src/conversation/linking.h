// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post_row.h"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::conversation {

/// How the post above a post was found (metrics.md A0).
enum class ParentKind : std::uint8_t {
    /// A root: it answers nothing.
    None,
    /// The parent is held.
    Held,
    /// The parent is not held (or a cycle was cut here): hung under the thread's root, target unknown.
    Orphan,
};

/// Where a post hangs. Indices point into the table's rows and LinkedThreads::threads.
struct PostLink {
    /// Held parent, the root for an orphan; -1 under a ghost root and for roots.
    std::int32_t parent = -1;
    std::int32_t thread = -1;
    ParentKind parentKind = ParentKind::None;
};

struct LinkedThread {
    /// The row of the root; -1 for a ghost root.
    std::int32_t root = -1;
    /// Of a ghost root: see ghostKey().
    std::string ghost;
};

struct LinkedThreads {
    /// One for each row, in the order of the table.
    std::vector<PostLink> posts;
    std::vector<LinkedThread> threads;
};

/// Whether the source named a root other than the post itself.
[[nodiscard]] bool namesRoot(const model::PostRow& row);

/// What orphans without a held root share: "root ID", or "parent ID" when nobody names the root.
[[nodiscard]] std::string ghostKey(const model::PostRow& row);
/// The root's id in a ghost key; empty when nobody knows.
[[nodiscard]] std::string rootOfGhost(const std::string& key);

/// Hangs posts into threads by the rules of metrics.md A0: resolved parents, orphans, ghost roots, cut
/// cycles. The result does not depend on the order of the rows.
[[nodiscard]] LinkedThreads linkThreads(const model::PostTable& table);

} // namespace weft::conversation
