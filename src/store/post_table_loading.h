// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post_row.h"
#include "store/database.h"

#include <string_view>

namespace weft::store {

/// What a row of the table is made of, of table post.
inline constexpr std::string_view kPostTableColumns =
    "seq, id, author, created_ms, parent_id, root_id, has_question, quoted_id, gone_ms";

/// Makes a table of three bound statements: people (seq, handle), among them all authors of the posts; posts
/// (kPostTableColumns) in any order; mentions (post_seq, handle) in the order of post_seq, of others as well.
[[nodiscard]] base::Result<model::PostTable> buildPostTable(Statement& people, Statement& posts,
                                                            Statement& mentions);

} // namespace weft::store
