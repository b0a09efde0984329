// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/peer_answers.h"

#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;
using tests::scopeOf;
using namespace std::chrono_literals;

Window day() {
    return tests::wholeDay("2026-03-03");
}

TEST(PeerAnswers, OnlyAnotherMemberAnswers) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00")
        .post("a", "ana", "09:10", "r")
        .question()
        .post("self", "ana", "09:11", "a")
        .post("private", "", "09:12", "a")
        .post("m", "brand", "09:13", "a")
        .post("b", "bob", "09:40", "a")
        .post("c", "cyd", "09:50", "a");
    const auto answers = measurePeerAnswers(scopeOf(posts.table()), day());
    EXPECT_EQ(answers.all.count, 5) << "all posts of the audience wait";
    EXPECT_EQ(answers.all.came, 1);
    EXPECT_EQ(answers.all.answeredOnlyMedian(), 2 * 60) << "a private person is somebody else";
    EXPECT_EQ(answers.questions.count, 1);
    EXPECT_EQ(answers.questions.within(1h)->p, 1);
}

TEST(PeerAnswers, AReplyToAReplyIsNoDirectAnswer) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00")
        .post("a", "ana", "09:10", "r")
        .post("b", "bob", "09:20", "a")
        .post("c", "cyd", "09:30", "b");
    const auto answers = measurePeerAnswers(scopeOf(posts.table()), day());
    EXPECT_EQ(answers.all.came, 2);
    EXPECT_EQ(answers.all.answeredOnlyMedian(), 10 * 60);
}

TEST(GoesOnWithoutUs, CountsRepliesAmongTheAudienceAfterTheBrandsLastPost) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00")
        .post("a", "ana", "09:10", "r")
        .post("b", "bob", "09:20", "a")
        .post("m", "brand", "09:30", "b")
        .post("same", "cyd", "09:30", "a")
        .post("c", "cyd", "09:40", "b")
        .post("self", "cyd", "09:41", "c")
        .post("d", "dee", "09:50", "r");
    const auto answers = measurePeerAnswers(scopeOf(posts.table()), day());
    EXPECT_EQ(answers.replies, 6) << "a, b, m, same, c, d";
    EXPECT_EQ(answers.goesOnReplies, 1) << "c alone: d speaks to the brand, \"same\" is not later";
    EXPECT_DOUBLE_EQ(answers.goesOnShare().value(), 1.0 / 6);
}

TEST(GoesOnWithoutUs, TheBrandMayHaveLeftBeforeTheRangeOrComeBackAfterIt) {
    PostTableBuilder posts;
    posts.post("r", "brand", "2026-03-01T09:00Z")
        .post("a", "ana", "2026-03-01T10:00Z", "r")
        .post("b", "bob", "2026-03-02T10:00Z", "a");
    EXPECT_EQ(measurePeerAnswers(scopeOf(posts.table()), day()).goesOnShare(), 1);
    posts.post("m", "brand", "2026-03-03T10:00Z", "b");
    Window later = day();
    later.asOf = at("2026-03-04");
    EXPECT_EQ(measurePeerAnswers(scopeOf(posts.table()), later).goesOnShare(), 0);
}

TEST(GoesOnWithoutUs, ThreadsWithoutTheBrandAreNotInIt) {
    PostTableBuilder posts;
    posts.post("x", "fay", "09:00", {}, {}, {"brand"}).post("y", "gus", "09:10", "x");
    const auto answers = measurePeerAnswers(scopeOf(posts.table()), day());
    EXPECT_EQ(answers.all.came, 1);
    EXPECT_EQ(answers.replies, 0);
    EXPECT_EQ(answers.goesOnShare(), std::nullopt);
}

TEST(PeerAnswers, NothingSaysNothing) {
    const auto answers = measurePeerAnswers(scopeOf(model::PostTable{}), day());
    EXPECT_EQ(answers.all.crudeRate(), std::nullopt);
    EXPECT_EQ(answers.goesOnShare(), std::nullopt);
}

TEST(PeerAnswers, HugeThreadsAndLongChainsAreNoTrouble) {
    constexpr int kPosts = 20'000;
    PostTableBuilder posts;
    posts.post("0", "brand", "09:00");
    auto table = posts.table();
    table.people = {"brand", "ana", "bob"};
    for (int i = 1; i < kPosts; ++i) {
        auto& row = table.rows.emplace_back();
        row.id = std::to_string(i);
        row.author = 1 + i % 2;
        row.createdAt = table.rows.front().createdAt + std::chrono::seconds{i};
        row.parentId = std::to_string(i - 1);
    }
    const auto answers = measurePeerAnswers(scopeOf(table), day());
    EXPECT_EQ(answers.all.came, kPosts - 2);
    EXPECT_EQ(answers.all.median(), 1);
    EXPECT_EQ(answers.goesOnReplies, kPosts - 2);
}

} // namespace
} // namespace weft::metrics
