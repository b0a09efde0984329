// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/share_of_voice.h"

#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace weft::metrics {
namespace {

using tests::PostTableBuilder;
using tests::scopeOf;

TEST(ShareOfVoice, SaysNothingWhenNobodySpeaks) {
    EXPECT_TRUE(shareVoice({}).brands.empty());
    const std::vector<BrandVoice> silent(2);
    const auto shares = shareVoice(silent);
    ASSERT_EQ(shares.brands.size(), 2U);
    EXPECT_EQ(shares.brands[0].byPosts, std::nullopt);
    EXPECT_EQ(shares.brands[0].byAuthors, std::nullopt);
    EXPECT_EQ(shares.brands[0].byReplies, std::nullopt);
}

TEST(ShareOfVoice, SplitsAPostAmongTheBrandsItNames) {
    const std::vector<BrandVoice> brands{
        {{{"p1", "ana"}, {"p2", "ana"}, {"p3", "bob"}}, 3},
        {{{"p2", "ana"}, {"p4", ""}}, 1},
        {{}, 0},
    };
    const auto shares = shareVoice(brands);
    EXPECT_EQ(shares.posts, 4);
    EXPECT_EQ(shares.authors, 2);
    EXPECT_EQ(shares.audienceReplies, 4);
    EXPECT_DOUBLE_EQ(shares.brands[0].byPosts.value(), 2.5 / 4);
    EXPECT_DOUBLE_EQ(shares.brands[1].byPosts.value(), 1.5 / 4);
    EXPECT_EQ(shares.brands[2].byPosts, 0) << "others were named";
    EXPECT_DOUBLE_EQ(shares.brands[0].byAuthors.value(), 1.5 / 2) << "ana named both";
    EXPECT_DOUBLE_EQ(shares.brands[1].byAuthors.value(), 0.5 / 2) << "who is not known is no author";
    EXPECT_DOUBLE_EQ(shares.brands[0].byReplies.value(), 0.75);
    EXPECT_EQ(shares.brands[0].posts, 3);
    EXPECT_EQ(shares.brands[0].authors, 2);
    EXPECT_EQ(shares.brands[1].authors, 1);
}

TEST(ShareOfVoice, CountsAPostOnceHoweverOftenItIsFound) {
    const std::vector<BrandVoice> brands{{{{"p1", "ana"}, {"p1", "ana"}}, 0}, {{{"p2", "bob"}}, 0}};
    EXPECT_EQ(shareVoice(brands).brands[0].byPosts, 0.5);
    EXPECT_EQ(shareVoice(brands).brands[0].posts, 1);
}

TEST(ShareOfVoice, AddsUpToOneInAnyOrder) {
    std::mt19937 random(17);
    std::vector<std::string> names;
    for (int i = 0; i < 200; ++i)
        names.push_back("n" + std::to_string(i));
    std::vector<BrandVoice> brands(5);
    for (int i = 0; i < 1000; ++i) {
        const auto post = random() % names.size();
        brands[random() % brands.size()].namings.push_back({names[post], names[post % 30]});
    }
    const auto shares = shareVoice(brands);
    double posts = 0;
    double authors = 0;
    for (const auto& brand : shares.brands) {
        posts += brand.byPosts.value();
        authors += brand.byAuthors.value();
    }
    EXPECT_NEAR(posts, 1, 1e-12);
    EXPECT_NEAR(authors, 1, 1e-12);
    for (auto& brand : brands)
        std::ranges::shuffle(brand.namings, random);
    EXPECT_EQ(shareVoice(brands).brands[2].byPosts, shares.brands[2].byPosts);
}

TEST(ShareOfVoice, FindsWhatTheAudienceSaysInARange) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00", "", "", {"brand"})
        .post("early", "ana", "09:09", "r", "r", {"brand"})
        .post("named", "ana", "09:10", "r", "r", {"brand"})
        .post("plain", "", "09:11", "named", "r")
        .post("away", "bob", "09:12", "", "", {"brand"})
        .post("inAway", "ana", "09:13", "away", "away")
        .post("own", "brand", "09:14", "named", "r", {"brand"})
        .post("late", "cyd", "09:20", "r", "r", {"brand"});
    const auto table = scopeOf(posts.table());
    const auto voice =
        findBrandVoice(table, {tests::at("2026-03-02T09:10Z"), tests::at("2026-03-02T09:20Z")});
    ASSERT_EQ(voice.namings.size(), 2U);
    EXPECT_EQ(voice.namings[0].postId, "named");
    EXPECT_EQ(voice.namings[0].author, "ana");
    EXPECT_EQ(voice.namings[1].postId, "away");
    EXPECT_EQ(voice.audienceReplies, 2) << "in threads of the brand, by anybody";
}

} // namespace
} // namespace weft::metrics
