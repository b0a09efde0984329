// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"
#include "store/posts_writing.h"
#include "store/source_visits.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace weft::store {

/// The stage that counts an account's own posts without reposts, whatever source gave them.
inline constexpr std::string_view kOwnPosts = "own";

/// How many posts a source gave: lists and conversations those that they were the first to give, watches all
/// that they found. Counted when they came; what was deleted since is in it.
struct SourceTotals {
    std::int64_t posts = 0;
    std::optional<base::Instant> oldest;
};

[[nodiscard]] base::Result<SourceTotals> totalsOf(Database& database, const SourceKey& key);

/// Adds to the totals of a source; nothing when there are no posts. Call inside a Transaction.
[[nodiscard]] base::Status addToSource(Database& database, const SourceKey& key, const SourceTotals& more);

/// savePosts() of what a list or a conversation of an account gave, with its totals. Call inside a
/// Transaction.
[[nodiscard]] base::Result<SaveCounts> saveCollected(Database& database, std::int64_t accountId,
                                                     std::span<const model::Post> posts, Source source,
                                                     base::Instant seenAt);

/// Counts all totals over the whole file: after posts came or went otherwise than by being saved, or an
/// account was added. Call inside a Transaction.
[[nodiscard]] base::Status countSourcesAnew(Database& database);

} // namespace weft::store
