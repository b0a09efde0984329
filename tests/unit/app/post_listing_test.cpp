// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post_listing.h"

#include "store/post_seq.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace weft::app {
namespace {

base::TimeRange day(const std::string& first) {
    const auto since = base::parseInstant(first).value();
    return {since, since + std::chrono::days{1}};
}

/// Posts at noon of the 3rd, and twice on the 5th.
PostListing listing(store::PostOrder order) {
    PostListing listing{.question = {}, .order = order};
    for (const char* moment : {"2026-09-05T18:00:00Z", "2026-09-05T09:00:00Z", "2026-09-03T12:00:00Z"})
        listing.seqs.push_back(store::seqBefore(base::parseInstant(moment).value()) + 1);
    if (order == store::PostOrder::Oldest) std::ranges::reverse(listing.seqs);
    return listing;
}

TEST(PostListing, FindsTheFirstRowOfADay) {
    const auto newest = listing(store::PostOrder::Newest);
    EXPECT_EQ(newest.rowAt(day("2026-09-05")), 0U);
    EXPECT_EQ(newest.rowAt(day("2026-09-03")), 2U);
    const auto oldest = listing(store::PostOrder::Oldest);
    EXPECT_EQ(oldest.rowAt(day("2026-09-05")), 1U);
    EXPECT_EQ(oldest.rowAt(day("2026-09-03")), 0U);
}

TEST(PostListing, ADayWithoutPostsLeadsToTheNextInOrder) {
    EXPECT_EQ(listing(store::PostOrder::Newest).rowAt(day("2026-09-04")), 2U);
    EXPECT_EQ(listing(store::PostOrder::Oldest).rowAt(day("2026-09-04")), 1U);
    EXPECT_EQ(listing(store::PostOrder::Newest).rowAt(day("2020-01-01")), 2U) << "the last row";
    EXPECT_EQ(listing(store::PostOrder::Oldest).rowAt(day("2030-01-01")), 2U);
}

TEST(PostListing, HasNoDaysInOtherOrders) {
    EXPECT_EQ(listing(store::PostOrder::MostLikes).rowAt(day("2026-09-05")), std::nullopt);
    EXPECT_EQ(PostListing{}.rowAt(day("2026-09-05")), std::nullopt);
}

} // namespace
} // namespace weft::app
