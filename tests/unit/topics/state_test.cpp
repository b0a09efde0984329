// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_stream.h"
#include "topics/state.h"

#include <gtest/gtest.h>

namespace weft::topics {
namespace {

using namespace std::chrono_literals;
using tests::kStart;
using tests::MadeStream;

constexpr auto kAll = 120h;

/// Days with bursts, copies, short texts in several languages and people who write them.
std::vector<RawPost> eventfulDays(unsigned seed) {
    MadeStream made(seed);
    made.background(kStart, kAll, 700);
    for (int burst = 0; burst < 12; ++burst) {
        const auto at = kStart + 20h + std::chrono::minutes(made.below(95 * 60));
        const auto word = "burst" + std::string(1, static_cast<char>('a' + burst)) + "o";
        for (int i = 0; i < 10; ++i)
            made.say(at + i * 6min, "v" + std::to_string(made.below(30)), word + " " + made.words(2));
        for (int i = 0; i < 5; ++i)
            made.say(at + i * 30min, "w" + std::to_string(i), "please everybody come and see this " + word);
    }
    auto posts = made.posts();
    for (auto& post : posts)
        if (made.below(3) == 0) post.language = "";
    return posts;
}

void addAll(TopicStream& stream, const std::vector<RawPost>& posts, base::Instant since,
            base::Instant until) {
    for (const auto& post : posts)
        ASSERT_TRUE(post.at < since || post.at >= until || stream.add(post));
}

void expectSame(const BinResult& actual, const BinResult& expected) {
    ASSERT_EQ(actual.bin, expected.bin);
    EXPECT_EQ(actual.copies, expected.copies);
    ASSERT_EQ(actual.terms.size(), expected.terms.size());
    for (std::size_t i = 0; i < actual.terms.size(); ++i) {
        EXPECT_EQ(actual.terms[i].text, expected.terms[i].text);
        EXPECT_EQ(actual.terms[i].best.z, expected.terms[i].best.z);
        EXPECT_EQ(actual.terms[i].best.usual, expected.terms[i].best.usual);
    }
    ASSERT_EQ(actual.alerts.size(), expected.alerts.size());
}

TEST(State, GoesOnAsIfNothingHadBeenWritten) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        const auto posts = eventfulDays(seed);
        TopicStream whole;
        addAll(whole, posts, kStart, kStart + kAll);
        const auto expected = whole.closeUntil(kStart + kAll);
        const auto cut = kStart + 40h + seed * 7 * 15min;

        TopicStream first;
        addAll(first, posts, kStart, cut);
        auto actual = first.closeUntil(cut);
        auto second = readState(writeState(first));
        ASSERT_TRUE(second);
        for (const auto& post : posts)
            if (post.at >= cut - 24h && post.at < cut) second->remember(post);
        addAll(*second, posts, cut, kStart + kAll);
        for (auto& result : second->closeUntil(kStart + kAll))
            actual.push_back(std::move(result));

        ASSERT_EQ(actual.size(), expected.size());
        std::size_t terms = 0;
        for (std::size_t i = 0; i < actual.size(); ++i) {
            expectSame(actual[i], expected[i]);
            terms += startOf(actual[i].bin) > cut ? actual[i].terms.size() : 0;
        }
        EXPECT_GT(terms, 20U);
        EXPECT_EQ(whole.detector().liveTerms(), second->detector().liveTerms());
    }
}

TEST(State, InSmallStepsIsAsInOne) {
    const auto posts = eventfulDays(4);
    TopicStream whole;
    addAll(whole, posts, kStart, kStart + kAll);
    const auto expected = whole.closeUntil(kStart + kAll);
    TopicStream steps;
    std::vector<BinResult> actual;
    for (auto at = kStart; at < kStart + kAll; at += 37min) {
        addAll(steps, posts, at, at + 37min);
        for (auto& result : steps.closeUntil(std::min(at + 37min, kStart + kAll)))
            actual.push_back(std::move(result));
    }
    for (auto& result : steps.closeUntil(kStart + kAll))
        actual.push_back(std::move(result));
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        expectSame(actual[i], expected[i]);
}

TEST(State, DamagedBytesAreRefused) {
    TopicStream stream;
    addAll(stream, eventfulDays(1), kStart, kStart + 30h);
    static_cast<void>(stream.closeUntil(kStart + 30h));
    const auto state = writeState(stream);
    EXPECT_TRUE(readState(state));
    EXPECT_FALSE(readState(""));
    EXPECT_FALSE(readState(state.substr(0, state.size() / 2)));
    EXPECT_FALSE(readState(state + "x"));
    for (const auto place :
         {std::size_t{0}, std::size_t{7}, std::size_t{100}, state.size() / 2, state.size() - 1}) {
        auto damaged = state;
        damaged[place] = static_cast<char>(damaged[place] ^ 4);
        EXPECT_FALSE(readState(damaged)) << place;
    }
}

TEST(State, APostOfAClosedQuarterIsRefused) {
    TopicStream stream;
    const auto posts = eventfulDays(1);
    addAll(stream, posts, kStart, kStart + 2h);
    static_cast<void>(stream.closeUntil(kStart + 2h));
    EXPECT_FALSE(stream.add(posts.front()));
}

} // namespace
} // namespace weft::topics
