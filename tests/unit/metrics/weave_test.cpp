// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/brand_response.h"
#include "metrics/weave.h"

#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

namespace weft::metrics {
namespace {

using model::ConversationKind;
using tests::at;

TEST(Weave, CountsScopedPostsByKindAndDay) {
    tests::PostTableBuilder builder;
    builder.post("r", "brand", "2026-03-01T10:00Z")
        .post("a", "ana", "2026-03-02T10:00Z", "r")
        .post("b", "bob", "2026-03-02T11:00Z", "a")
        .post("later", "bob", "2026-03-03T00:00Z", "a")
        .post("unrelated", "hal", "2026-03-02T12:00Z");
    const auto forest = ThreadForest::build(builder.table(), {"brand"});
    const base::TimeGrid grid{{at("2026-03-01"), at("2026-03-02"), at("2026-03-03")},
                              {"2026-03-01", "2026-03-02"}};
    const auto weave = countWeave(forest, {at("2026-03-01"), at("2026-03-03")}, grid);
    EXPECT_EQ(weave.intervals[0][ConversationKind::BrandPost], 1);
    EXPECT_EQ(weave.intervals[1][ConversationKind::Vertical], 1);
    EXPECT_EQ(weave.intervals[1][ConversationKind::Horizontal], 1);
    EXPECT_EQ(weave.total.woven(), 3) << "posts after the range and out of scope are left out";
}

TEST(BrandResponse, TheEarliestDirectAnswerCountsAndClockErrorsDoNot) {
    tests::PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("a", "ana", "09:10", "r")
        .post("early", "brand", "09:05", "a")
        .post("second", "brand", "09:40", "a")
        .post("first", "brand", "09:30", "a")
        .post("b", "bob", "09:20", "r");
    const auto forest = ThreadForest::build(builder.table(), {"brand"});
    const base::TimeRange day{at("2026-03-02"), at("2026-03-03")};
    const auto posts = forest.scopedPosts(day);
    ASSERT_EQ(posts.size(), 6U);
    EXPECT_EQ(posts[2].answeredAt, at("2026-03-02T09:30Z"));
    EXPECT_EQ(posts[3].answeredAt, std::nullopt);
    ResponseCounter counter(at("2026-03-03"));
    for (const auto& post : posts)
        counter.add(post);
    const auto response = counter.take();
    EXPECT_DOUBLE_EQ(response.curve.quantile(0.5).value(), 20 * 60);
    EXPECT_DOUBLE_EQ(response.crudeRate().value(), 0.5);
}

TEST(BrandResponse, NobodySpeakingIsNoRate) {
    const auto response = ResponseCounter(at("2026-03-03")).take();
    EXPECT_EQ(response.crudeRate(), std::nullopt);
    EXPECT_EQ(response.curve.quantile(0.5), std::nullopt);
}

} // namespace
} // namespace weft::metrics
