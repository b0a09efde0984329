// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post_listing.h"

#include "app/brand_posts.h"
#include "store/post_seq.h"
#include "store/read_snapshot.h"

#include <algorithm>
#include <span>
#include <utility>

namespace weft::app {

namespace {

std::chrono::milliseconds since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

} // namespace

std::optional<std::size_t> PostListing::rowAt(const base::TimeRange& day) const {
    if (seqs.empty()) return std::nullopt;
    auto place = seqs.begin();
    if (order == store::PostOrder::Newest)
        place = std::ranges::lower_bound(seqs, store::seqBefore(day.until) - 1, std::ranges::greater{});
    else if (order == store::PostOrder::Oldest)
        place = std::ranges::lower_bound(seqs, store::seqBefore(day.since));
    else
        return std::nullopt;
    return std::min(static_cast<std::size_t>(place - seqs.begin()), seqs.size() - 1);
}

base::Result<PostListing> readPostListing(store::Database& database, const PostsQuestion& question,
                                          store::PostOrder order) {
    const auto start = std::chrono::steady_clock::now();
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    auto found = store::listMatches(database, question.search);
    if (!found) return base::fail(std::move(found.error()));
    PostListing listing{.question = question, .order = order};
    listing.seqs = std::move(found->seqs);
    listing.terms = std::move(found->terms);
    if (auto ok = store::orderPosts(database, order, listing.seqs); !ok)
        return base::fail(std::move(ok.error()));
    listing.took = since(start);
    return listing;
}

base::Result<PostsPage> readListedPosts(store::Database& database, AnalysisCache& cache,
                                        const PostListing& listing, std::size_t first, std::size_t count,
                                        base::Instant asOf) {
    const auto start = std::chrono::steady_clock::now();
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    first = std::min(first, listing.seqs.size());
    count = std::min(count, listing.seqs.size() - first);
    auto posts = store::readNumbered(database, std::span(listing.seqs).subspan(first, count));
    if (!posts) return base::fail(std::move(posts.error()));
    const auto& question = listing.question;
    const auto brand = findBrandPosts(database, cache, question.brandId, question.handles, asOf);
    if (!brand) return base::fail(brand.error());
    auto rows = seePosts(database, *brand, *std::move(posts));
    if (!rows) return base::fail(std::move(rows.error()));
    PostsPage page;
    page.rows = *std::move(rows);
    page.terms = listing.terms;
    page.total = static_cast<std::int64_t>(listing.seqs.size());
    page.took = since(start);
    return page;
}

} // namespace weft::app
