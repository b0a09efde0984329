// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "report/table.h"

#include <span>

namespace weft::app {

/// Posts as a table for files, a row a post: what is held of each, times in UTC, unknown counters empty. A
/// text that Threads no longer shows is empty too.
[[nodiscard]] report::Table postsTable(std::span<const PostRowView> posts);

/// The rows of more posts, for the same table.
void addPosts(report::Table& table, std::span<const PostRowView> posts);

} // namespace weft::app
