// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>
#include <vector>

namespace weft::store {

/// In which order the posts of a search stand.
enum class PostOrder { Newest, Oldest, MostReplies, MostLikes, MostViews };

/// Puts numbers of posts (see post_seq.h), newest first, into another order. Among equals the newest comes
/// first; posts whose counter nobody knows come last. Replies are those that are held, likes and views as
/// they were last read.
[[nodiscard]] base::Status orderPosts(Database& database, PostOrder order, std::vector<std::int64_t>& seqs);

} // namespace weft::store
