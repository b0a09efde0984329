// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_stream.h"
#include "topics/state.h"
#include "topics/topic.h"

#include <gtest/gtest.h>

namespace weft::topics {
namespace {

using namespace std::chrono_literals;
using tests::kStart;
using tests::MadeStream;

/// Days with bursts, copies and several languages, and weeks of silence in between.
std::vector<RawPost> days(unsigned seed) {
    MadeStream made(seed);
    const auto afterSilence = kStart + 500h;
    for (const auto& since : {kStart, afterSilence}) {
        made.background(since, 80h, 500);
        for (int burst = 0; burst < 6; ++burst) {
            const auto at = since + 26h + std::chrono::minutes(made.below(50 * 60));
            const auto word = "burst" + std::string(1, static_cast<char>('a' + burst)) + "o";
            for (int i = 0; i < 14; ++i)
                made.say(at + i * 5min, "v" + std::to_string(made.below(30)), word + " " + made.words(2));
            for (int i = 0; i < 5; ++i)
                made.say(at + i * 30min, "w" + std::to_string(i),
                         "please everybody come and see this " + word);
        }
    }
    auto posts = made.posts();
    for (auto& post : posts)
        if (made.below(3) == 0) post.language = made.below(2) == 0 ? "" : "fr";
    return posts;
}

/// As the cache is read: up to each post, then on.
TopicStream streamTo(const std::vector<RawPost>& posts, base::Instant end,
                     std::vector<BinResult>* bins = nullptr) {
    TopicStream stream;
    const auto close = [&](base::Instant moment) {
        for (auto& bin : stream.closeUntil(moment))
            if (bins != nullptr) bins->push_back(std::move(bin));
    };
    for (const auto& post : posts) {
        if (post.at >= end) break;
        close(post.at);
        EXPECT_TRUE(stream.add(post));
    }
    close(end);
    return stream;
}

std::vector<RawPost> dayBefore(const std::vector<RawPost>& posts, Bin last) {
    std::vector<RawPost> day;
    for (const auto& post : posts)
        if (post.at >= endOf(last) - 24h && post.at < endOf(last)) day.push_back(post);
    std::ranges::reverse(day);
    return day;
}

void expectSame(const FoundTopics& actual, const FoundTopics& expected) {
    ASSERT_EQ(actual.topics.size(), expected.topics.size());
    ASSERT_EQ(actual.heldBack.size(), expected.heldBack.size());
    for (std::size_t i = 0; i < actual.topics.size(); ++i) {
        const auto& one = actual.topics[i];
        const auto& other = expected.topics[i];
        EXPECT_EQ(one.label, other.label);
        EXPECT_EQ(one.phase, other.phase);
        EXPECT_EQ(one.z, other.z);
        EXPECT_EQ(one.rank, other.rank);
        EXPECT_EQ(one.standsOutSince, other.standsOutSince);
        EXPECT_EQ(one.posts, other.posts);
        EXPECT_EQ(one.copies, other.copies);
        EXPECT_EQ(one.languages, other.languages);
        EXPECT_EQ(one.saidWith, other.saidWith);
        EXPECT_EQ(one.threadSizes, other.threadSizes);
    }
}

TEST(StreamRecord, TellsThePastAsAFreshRunWould) {
    std::size_t topics = 0;
    for (const unsigned seed : {1U, 2U, 3U}) {
        const auto posts = days(seed);
        const auto stream = streamTo(posts, kStart + 700h);
        const auto kept = readState(writeState(stream));
        ASSERT_TRUE(kept);
        for (auto at = kStart - 1h; at < kStart + 600h; at += 23h + 11min) {
            const auto fresh = streamTo(posts, at);
            for (const auto* record : {&stream.record(), &kept->record()}) {
                const Bin last = record->lastBinBefore(at);
                ASSERT_EQ(last, fresh.detector().lastBin()) << base::formatInstant(at);
                EXPECT_EQ(record->liveTermsAt(last), fresh.detector().liveTerms());
                EXPECT_EQ(record->learningSinceAt(last), fresh.detector().learningSince());
                if (last < 0) continue;
                const auto recent = record->recentAt(last, dayBefore(posts, last));
                ASSERT_TRUE(recent);
                const auto expected = findTopics(fresh.standings(), fresh.recent(), 4);
                expectSame(findTopics(record->standingsAt(last), *recent, 4), expected);
                topics += expected.topics.size();
            }
        }
    }
    EXPECT_GT(topics, 15U);
}

TEST(StreamRecord, OtherPostsThanThoseSeenAreRefused) {
    const auto posts = days(1);
    const auto stream = streamTo(posts, kStart + 700h);
    const Bin last = stream.record().lastBinBefore(kStart + 60h);
    auto day = dayBefore(posts, last);
    ASSERT_TRUE(stream.record().recentAt(last, day));
    auto moved = day;
    moved.back().at += 2h;
    EXPECT_FALSE(stream.record().recentAt(last, moved));
    day.pop_back();
    EXPECT_FALSE(stream.record().recentAt(last, day));
}

TEST(StreamRecord, EpisodesAreTheStretchesThatStandOut) {
    const auto posts = days(2);
    std::vector<BinResult> bins;
    const auto stream = streamTo(posts, kStart + 700h, &bins);
    const base::TimeRange range{kStart + 30h, kStart + 60h};
    const auto episodes = stream.record().episodesIn(range, 4);
    ASSERT_GT(episodes.size(), 3U);
    for (const auto& episode : episodes) {
        double best = 0;
        for (const auto& bin : bins)
            for (const auto& term : bin.terms)
                if (term.key == episode.key && bin.bin >= episode.firstBin && bin.bin <= episode.lastBin)
                    best = std::max(best, term.best.z);
        EXPECT_EQ(episode.strongest.best.z, best);
        EXPECT_GE(best, 4);
        EXPECT_GT(endOf(episode.firstBin), range.since);
        EXPECT_LE(endOf(episode.lastBin), range.until);
    }
    EXPECT_TRUE(std::ranges::is_sorted(episodes, std::greater(),
                                       [](const Episode& episode) { return episode.strongest.best.z; }));
    std::size_t reached = 0;
    for (const auto& bin : bins)
        if (endOf(bin.bin) > range.since && endOf(bin.bin) <= range.until)
            for (const auto& term : bin.terms)
                if (term.best.z >= 4) {
                    reached += 1;
                    EXPECT_TRUE(std::ranges::any_of(episodes, [&](const Episode& episode) {
                        return episode.key == term.key && episode.firstBin <= bin.bin &&
                               bin.bin <= episode.lastBin;
                    })) << term.text;
                }
    EXPECT_GT(reached, episodes.size());
}

} // namespace
} // namespace weft::topics
