// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures_json.h"
#include "figures/voice_figures.h"
#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace weft::figures {
namespace {

const base::TimeRange kDay = tests::wholeDay().range;
const std::vector<ComparedBrand> kBrands{{"Acme", {"acme", "acme.help"}}, {"Rival", {"rival"}}};

/// Three posts name Acme, two Rival, one of them both; one names nobody.
tests::PostTableBuilder talk() {
    tests::PostTableBuilder posts;
    posts.post("r", "acme", "09:00", "", "", {"acme"})
        .post("a", "ana", "09:01", "r", "r", {"acme"})
        .post("b", "bob", "09:02", "r", "r", {"acme.help"})
        .post("both", "ana", "09:03", "", "", {"acme", "rival"})
        .post("c", "cyd", "09:04", "", "", {"rival"})
        .post("plain", "dee", "09:05", "r", "r")
        .post("late", "dee", "2026-03-03T00:00Z", "", "", {"rival"});
    return posts;
}

TEST(Voice, IsSplitAmongTheBrandsThatAPostNames) {
    const auto posts = talk();
    const auto voice = measureVoice(posts.table(), kBrands, kDay);
    ASSERT_TRUE(voice.has_value());
    ASSERT_EQ(voice->brands.size(), 2U);
    EXPECT_EQ(voice->posts, 4);
    EXPECT_EQ(voice->authors, 3);
    EXPECT_EQ(voice->audienceReplies, 3);
    EXPECT_EQ(voice->brands[0].brand.name, "Acme");
    EXPECT_DOUBLE_EQ(voice->brands[0].share.byPosts.value(), 2.5 / 4);
    EXPECT_DOUBLE_EQ(voice->brands[1].share.byPosts.value(), 1.5 / 4);
    EXPECT_DOUBLE_EQ(voice->brands[0].share.byAuthors.value(), 1.5 / 3);
    EXPECT_EQ(voice->brands[0].share.byReplies, 1) << "Rival has started no thread";
    EXPECT_EQ(voice->brands[1].share.byReplies, 0);
}

TEST(Voice, NeedsASecondBrand) {
    const auto posts = talk();
    EXPECT_FALSE(measureVoice(posts.table(), {}, kDay));
    EXPECT_FALSE(measureVoice(posts.table(), std::span(kBrands).first(1), kDay));
}

TEST(Voice, ABrandWithoutAccountsIsNotHeard) {
    const auto posts = talk();
    const std::vector<ComparedBrand> brands{kBrands[0], {"Nobody", {}}};
    const auto voice = measureVoice(posts.table(), brands, kDay);
    EXPECT_EQ(voice->brands[0].share.byPosts, 1);
    EXPECT_EQ(voice->brands[1].share.byPosts, 0);
}

TEST(VoiceJson, HasARowForEachBrandWithItsHandles) {
    const auto posts = talk();
    MetricsReport report;
    report.voice = measureVoice(posts.table(), kBrands, kDay);
    const auto voice = nlohmann::json::parse(toJson(report))["share_of_voice"];
    EXPECT_TRUE(voice["reason"].is_null());
    EXPECT_EQ(voice["posts"], 4);
    EXPECT_EQ(voice["authors"], 3);
    EXPECT_EQ(voice["audience_replies"], 3);
    ASSERT_EQ(voice["rows"].size(), 2U);
    EXPECT_EQ(voice["rows"][0]["handles"], (std::vector<std::string>{"acme", "acme.help"}));
    EXPECT_EQ(voice["rows"][0]["posts"], 3);
    EXPECT_EQ(voice["rows"][1]["share_of_posts"], 1.5 / 4);
    EXPECT_EQ(voice["rows"][1]["authors"], 2);
    EXPECT_EQ(voice["rows"][1]["share_of_audience_replies"], 0);
}

TEST(VoiceJson, SaysWhyThereIsNone) {
    const auto voice = nlohmann::json::parse(toJson({}))["share_of_voice"];
    EXPECT_NE(voice["reason"].get<std::string>().find("two brands"), std::string::npos);
    for (const auto* key : {"posts", "authors", "audience_replies", "rows"})
        EXPECT_TRUE(voice.contains(key) && voice[key].is_null()) << key;
}

} // namespace
} // namespace weft::figures
