// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"
#include "model/post_row.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::store {

/// What readers see of a post in a conversation, beside its row.
struct ShownPost {
    /// Empty where there is none, and of posts that are hidden or gone.
    std::string text;
    model::MediaType media = model::MediaType::Text;
    std::optional<std::string> permalink;
    bool hidden = false;
    bool favourite = false;
};

/// Some posts whole: what the metrics need and what is shown.
struct ThreadPosts {
    /// Posts in the order asked; `people` holds their authors only.
    model::PostTable table;
    /// One for each row of the table.
    std::vector<ShownPost> shown;
    /// The newest known counters, of posts that have any.
    std::vector<model::PostCounters> counters;
};

/// Posts by their numbers in the cache; those that are not held are left out. Costs a few statements,
/// however many posts there are.
[[nodiscard]] base::Result<ThreadPosts> readThreadPosts(Database& database,
                                                        std::span<const std::int64_t> seqs);

/// The cache's numbers of posts, in the order given; ids that are not held are left out.
[[nodiscard]] base::Result<std::vector<std::int64_t>> seqsOf(Database& database,
                                                             std::span<const std::string> ids);

} // namespace weft::store
