// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_stream.h"
#include "topics/topic_stream.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace weft::topics {
namespace {

using namespace std::chrono_literals;
using tests::kStart;
using tests::MadeStream;

constexpr double kPostsADay = 2000;
constexpr auto kBefore = 96h;
constexpr auto kBurst = kStart + kBefore;
constexpr auto kAll = kBefore + 24h;

std::vector<BinResult> run(std::vector<RawPost> posts, base::Instant until = kStart + kAll) {
    TopicStream stream;
    for (auto& post : posts)
        EXPECT_TRUE(stream.add(std::move(post)));
    return stream.closeUntil(until);
}

std::set<std::string> alertsOf(const std::vector<BinResult>& results) {
    std::set<std::string> alerts;
    for (const auto& result : results)
        for (const auto& alert : result.alerts)
            alerts.insert(alert.term.text);
    return alerts;
}

MadeStream ordinaryDays(unsigned seed) {
    MadeStream made(seed);
    made.background(kStart, kAll, kPostsADay);
    return made;
}

TEST(Detector, RaisesNoAlertOnOrdinaryDays) {
    for (const unsigned seed : {1U, 2U, 3U})
        EXPECT_THAT(alertsOf(run(ordinaryDays(seed).posts())), ::testing::IsEmpty()) << seed;
}

TEST(Detector, FindsAnHourInWhichManyPeopleSayAWord) {
    auto made = ordinaryDays(1);
    for (int i = 0; i < 12; ++i)
        made.say(kBurst + i * 5min, "v" + std::to_string(i), "blackout " + made.words(3));
    const auto results = run(made.posts());
    EXPECT_THAT(alertsOf(results), ::testing::Contains("blackout"));
    const auto first =
        std::ranges::find_if(results, [](const auto& result) { return !result.alerts.empty(); });
    EXPECT_LE(first->alerts.front().at, kBurst + 60min);
    EXPECT_GE(first->alerts.front().term.best.people, 5);
}

TEST(Detector, SaysNothingInTheFirstDay) {
    MadeStream made(1);
    made.background(kStart, 48h, kPostsADay);
    for (int i = 0; i < 12; ++i)
        made.say(kStart + 20h + i * 5min, "v" + std::to_string(i), "blackout " + made.words(3));
    for (const auto& result : run(made.posts()))
        EXPECT_TRUE(endOf(result.bin) > kStart + 24h || result.terms.empty());
}

TEST(Detector, OnePersonsFloodIsNoBurst) {
    auto made = ordinaryDays(1);
    for (int i = 0; i < 300; ++i)
        made.say(kBurst + i * 1min, "loud", "blackout " + made.words(3));
    EXPECT_THAT(alertsOf(run(made.posts())), ::testing::IsEmpty());
}

TEST(Detector, ARingOfCopyPastersIsNoBurst) {
    auto made = ordinaryDays(1);
    for (int i = 0; i < 60; ++i)
        made.say(kBurst + i * 2min, "ring" + std::to_string(i),
                 "Everybody must sign this wonderful petition against the blackout right now, please share " +
                     std::string(1, static_cast<char>('a' + i % 26)) + " https://example.org/" +
                     std::to_string(i));
    EXPECT_THAT(alertsOf(run(made.posts())), ::testing::IsEmpty());
}

TEST(Detector, AFloodOfEverythingIsNoBurst) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        auto made = ordinaryDays(seed);
        made.background(kBurst, 6h, 2 * kPostsADay);
        EXPECT_THAT(alertsOf(run(made.posts())), ::testing::IsEmpty()) << seed;
    }
}

TEST(Detector, AClockThatJumpsIsNoBurst) {
    for (const auto jump : {std::chrono::hours(5), std::chrono::hours(24 * 6), std::chrono::hours(24 * 40)}) {
        MadeStream made(2);
        made.background(kStart, kBefore, kPostsADay);
        made.background(kBurst + jump, 48h, kPostsADay);
        EXPECT_THAT(alertsOf(run(made.posts(), kBurst + jump + 48h)), ::testing::IsEmpty()) << jump.count();
    }
}

TEST(Detector, AlertsOnceInTwelveHours) {
    auto made = ordinaryDays(1);
    for (int i = 0; i < 60; ++i)
        made.say(kBurst + i * 5min, "v" + std::to_string(i), "blackout " + made.words(3));
    int alerts = 0;
    for (const auto& result : run(made.posts()))
        for (const auto& alert : result.alerts)
            alerts += alert.term.text == "blackout" ? 1 : 0;
    EXPECT_EQ(alerts, 1);
}

TEST(Detector, RemembersPeaks) {
    auto made = ordinaryDays(1);
    for (const auto day : {72h, 100h})
        for (int i = 0; i < 20; ++i)
            made.say(kStart + day + i * 3min, "v" + std::to_string(i), "matchday " + made.words(3));
    std::vector<double> best{0, 0};
    for (const auto& result : run(made.posts()))
        for (const auto& term : result.terms)
            if (term.text == "matchday") {
                auto& z = best[startOf(result.bin) < kBurst ? 0 : 1];
                z = std::max(z, term.best.z);
            }
    EXPECT_GT(best[0], 20);
    EXPECT_LT(best[1], 4);
}

TEST(Detector, DoesNotCareForTheOrderWithinABin) {
    auto made = ordinaryDays(3);
    for (int i = 0; i < 12; ++i)
        made.say(kBurst + i * 5min, "v" + std::to_string(i), "blackout " + made.words(3));
    auto posts = made.posts();
    const auto expected = run(posts);
    std::mt19937 random(7);
    std::ranges::shuffle(posts, random);
    const auto actual = run(posts);
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        ASSERT_EQ(actual[i].terms.size(), expected[i].terms.size());
        for (std::size_t k = 0; k < actual[i].terms.size(); ++k) {
            EXPECT_EQ(actual[i].terms[k].text, expected[i].terms[k].text);
            EXPECT_EQ(actual[i].terms[k].best.z, expected[i].terms[k].best.z);
        }
    }
}

TEST(Detector, ADoubledStreamDoublesThePeopleAndKeepsTheOrder) {
    MadeStream made(4);
    made.background(kStart, kAll, 800);
    const std::array<std::pair<const char*, int>, 3> bursts{
        {{"blackout", 24}, {"eclipse", 16}, {"derby", 10}}};
    for (const auto& [word, people] : bursts)
        for (int i = 0; i < people; ++i)
            made.say(kBurst + i * 1min, word + std::to_string(i), word);
    auto once = made.posts();
    // Short texts have no signature, so the second copy counts.
    for (auto& post : once)
        post.text = post.text.substr(0, 18);
    auto twice = once;
    for (auto post : once) {
        post.id += "-again";
        post.author += "-again";
        twice.push_back(std::move(post));
    }
    const auto binAt = [&](const std::vector<BinResult>& results) {
        const auto bin = binOf(kBurst + 30min);
        return *std::ranges::find(results, bin, &BinResult::bin);
    };
    const auto single = binAt(run(once));
    const auto doubled = binAt(run(twice));
    ASSERT_GE(single.terms.size(), 3U);
    ASSERT_GE(doubled.terms.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(single.terms[i].text, doubled.terms[i].text);
        EXPECT_EQ(2 * single.terms[i].best.people, doubled.terms[i].best.people);
    }
}

} // namespace
} // namespace weft::topics
