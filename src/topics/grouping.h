// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace weft::topics {

/// The posts that hold a term, as ascending numbers.
using PostSet = std::vector<std::size_t>;

/// Which terms are said of one thing: those that share at least three posts, and 60 % of the smaller one's
/// posts, join, unless two terms of the group would share less than 20 % of what either is in. Groups are in
/// the order of their first members, members ascending.
[[nodiscard]] std::vector<std::vector<std::size_t>> groupTerms(std::span<const PostSet> posts);

} // namespace weft::topics
