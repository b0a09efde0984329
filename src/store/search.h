// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/posts_reading.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// Where a page of results goes on: the last post of the page before, by its number (see post_seq.h).
struct SearchKey {
    std::int64_t seq = 0;
};

/// A search in everything held. Words, "phrases", prefix*, AND OR NOT ( ), author: names: tag: lang: is:reply
/// is:root is:favourite has:question has:note depth:>2 since: until: (dates are days of the workspace's
/// zone), source:mentions source:threads@acme (which list gave it first), watch:word watch:#tag
/// watch:@handle (which watch found it). An empty query finds every post. Errors are BadArgument with the
/// position (from 1) of the character in the query; see query_problem.h.
struct SearchRequest {
    std::string query;
    std::optional<base::TimeRange> period;
    /// Newest first, at most this many.
    int limit = 100;
    std::optional<SearchKey> after;
    /// Another query that must hold too: a saved filter.
    std::string within = {};
};

struct SearchPage {
    std::vector<StoredPost> posts;
    std::optional<SearchKey> next;
    /// What to highlight, for text::findTerms().
    std::vector<std::string> terms;
};

[[nodiscard]] base::Result<SearchPage> search(Database& database, const SearchRequest& request);

/// How many posts the whole search finds, exactly. It reads every place of every word; a search that combines
/// many broad conditions over the whole past can take a second, which Database::stopOn() cuts short.
[[nodiscard]] base::Result<std::int64_t> countMatches(Database& database, const SearchRequest& request);

/// Everything that a search finds, by number (see post_seq.h).
struct SearchListing {
    std::vector<std::int64_t> seqs;
    /// What to highlight, for text::findTerms().
    std::vector<std::string> terms;
};

/// Newest first; whatever the limit of the request and the place where it goes on.
[[nodiscard]] base::Result<SearchListing> listMatches(Database& database, const SearchRequest& request);

/// Posts by number, in the order asked; numbers that no post has (any more) are left out.
[[nodiscard]] base::Result<std::vector<StoredPost>> readNumbered(Database& database,
                                                                 std::span<const std::int64_t> seqs);

} // namespace weft::store
