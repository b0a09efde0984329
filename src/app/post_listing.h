// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/snapshots.h"
#include "store/post_order.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// Everything that a search finds, in one order: by number, eight bytes a post, so that any row of a table of
/// millions can be read at once.
struct PostListing {
    PostsQuestion question;
    store::PostOrder order = store::PostOrder::Newest;
    /// See store/post_seq.h.
    std::vector<std::int64_t> seqs = {};
    /// What to highlight.
    std::vector<std::string> terms = {};
    std::chrono::milliseconds took{0};

    /// In an order of time: the first row of a day and what follows it, or the row nearest to that. Nothing
    /// in other orders, and when there is no row.
    [[nodiscard]] std::optional<std::size_t> rowAt(const base::TimeRange& day) const;
};

[[nodiscard]] base::Result<PostListing>
readPostListing(store::Database& database, const PostsQuestion& question, store::PostOrder order);

/// Rows of a listing, so many from one on. Posts that are held no more are left out.
[[nodiscard]] base::Result<PostsPage> readListedPosts(store::Database& database, AnalysisCache& cache,
                                                      const PostListing& listing, std::size_t first,
                                                      std::size_t count, base::Instant asOf);

} // namespace weft::app
