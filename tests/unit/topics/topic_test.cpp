// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_stream.h"
#include "topics/topic.h"
#include "topics/topic_stream.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::topics {
namespace {

using namespace std::chrono_literals;
using tests::kStart;
using tests::MadeStream;

constexpr auto kBurst = kStart + 96h;

std::vector<Topic> topicsAt(const std::vector<RawPost>& posts, base::Instant now) {
    TopicStream stream;
    for (const auto& post : posts)
        EXPECT_TRUE(post.at >= now || stream.add(post));
    static_cast<void>(stream.closeUntil(now));
    return findTopics(stream.standings(), stream.recent(), Sensitivity().show).topics;
}

/// A power cut that people speak of in their own words.
MadeStream powerCut(int people) {
    MadeStream made(1);
    made.background(kStart, 120h, 2000);
    for (int i = 0; i < people; ++i)
        made.say(kBurst + i * 4min, "v" + std::to_string(i),
                 "power cut in Lyon " + made.words(2) + (i % 2 == 0 ? " #blackout" : ""));
    return made;
}

TEST(Topics, AreTermsThatAreSaidTogether) {
    const auto topics = topicsAt(powerCut(16).posts(), kBurst + 75min);
    ASSERT_EQ(topics.size(), 1U);
    const auto& topic = topics.front();
    EXPECT_EQ(topic.label, "#blackout");
    std::vector<std::string> terms;
    for (const auto& term : topic.terms)
        terms.push_back(term.standing.term.text);
    EXPECT_THAT(terms, ::testing::IsSupersetOf({"blackout", "lyon", "power", "power cut"}));
    EXPECT_EQ(topic.people, 16);
    EXPECT_EQ(topic.posts.size(), 16U);
    EXPECT_EQ(topic.threads.size(), 16U);
    EXPECT_EQ(topic.firstAuthor, "v0");
    EXPECT_THAT(topic.languages, ::testing::ElementsAre(Count("en", 16)));
    EXPECT_NEAR(topic.largestShare, 1.0 / 16, 1e-12);
    EXPECT_EQ(topic.hourly[23] + topic.hourly[22], 16);
}

TEST(Topics, FadeAndGo) {
    const auto posts = powerCut(16).posts();
    EXPECT_EQ(topicsAt(posts, kBurst + 30min).front().phase, Phase::New);
    const auto early = topicsAt(posts, kBurst + 75min);
    const auto late = topicsAt(posts, kBurst + 8h);
    ASSERT_EQ(late.size(), 1U);
    EXPECT_EQ(late.front().phase, Phase::Fading);
    EXPECT_LT(late.front().rank, early.front().rank / 2);
    EXPECT_TRUE(topicsAt(posts, kBurst + 40h).empty());
}

TEST(Topics, NeedPeopleAndThreads) {
    const auto gated = [](auto change) {
        auto posts = powerCut(16).posts();
        for (auto& post : posts)
            if (post.author.starts_with("v")) change(post);
        return topicsAt(posts, kBurst + 75min).empty();
    };
    EXPECT_TRUE(gated([](RawPost& post) { post.threadId = post.id.size() % 2 == 0 ? "a" : "b"; }));
    EXPECT_FALSE(gated([](RawPost&) {}));
}

TEST(Topics, NobodyMayHaveWrittenMostOfIt) {
    auto made = powerCut(8);
    for (int i = 0; i < 20; ++i)
        made.say(kBurst + i * 2min, "v1", "power cut in Lyon #blackout " + made.words(2));
    EXPECT_TRUE(topicsAt(made.posts(), kBurst + 75min).empty());
}

TEST(Topics, ShowPostsThatManyAnsweredFirst) {
    auto posts = powerCut(16).posts();
    const auto fifth = std::ranges::find(posts, "v5", &RawPost::author)->id;
    for (int i = 0; i < 3; ++i)
        posts.push_back({.id = "r" + std::to_string(i),
                         .author = "r" + std::to_string(i),
                         .at = kBurst + 40min,
                         .text = "really?",
                         .language = "en",
                         .topicTag = {},
                         .threadId = fifth,
                         .parentId = fifth});
    EXPECT_EQ(topicsAt(posts, kBurst + 75min).front().posts.front(), fifth);
}

TEST(Topics, TellWhatElseIsSaid) {
    auto made = powerCut(16);
    auto posts = made.posts();
    for (auto& post : posts)
        if (post.author == "v3" || post.author == "v6" || post.author == "v9" || post.author == "v12")
            post.text += " fridge";
    const auto topic = topicsAt(posts, kBurst + 75min).front();
    EXPECT_THAT(topic.saidWith, ::testing::Contains(Count("fridge", 4)));
    for (const auto& [word, count] : topic.saidWith)
        EXPECT_EQ(topic.label.find(word), std::string::npos) << word;
}

} // namespace
} // namespace weft::topics
