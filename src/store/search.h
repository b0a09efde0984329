// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/posts_reading.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// Where a page of results goes on: the last post of the page before.
struct SearchKey {
    base::Instant createdAt{};
    std::string id;
};

/// A search in everything held. Words, "phrases", prefix*, AND OR NOT ( ), author: tag: lang: is:reply
/// is:root has:question since: until:. An empty query finds every post. Errors are BadArgument with the
/// position (from 1) of the character in the query.
struct SearchRequest {
    std::string query;
    std::optional<base::TimeRange> period;
    /// Newest first, at most this many.
    int limit = 100;
    std::optional<SearchKey> after;
};

struct SearchPage {
    std::vector<StoredPost> posts;
    std::optional<SearchKey> next;
    /// Folded words to highlight (see text/fold.h); a trailing * means a prefix.
    std::vector<std::string> terms;
};

[[nodiscard]] base::Result<SearchPage> search(Database& database, const SearchRequest& request);

/// How many posts the whole search finds.
[[nodiscard]] base::Result<std::int64_t> countMatches(Database& database, const SearchRequest& request);

} // namespace weft::store
