// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/coverage.h"

#include "contract_sample.h"
#include "support/post_table_builder.h"
#include "support/scope_builder.h"

#include <limits>

namespace weft::metrics {
namespace {

using tests::at;
using tests::PostTableBuilder;

const Window kWindow{{at("2026-03-02T09:00Z"), at("2026-03-02T10:00Z")}, at("2026-03-03")};

ScopeTable tableOf(const PostTableBuilder& posts,
                   const std::vector<std::pair<std::string, std::int64_t>>& declared) {
    std::vector<model::PostCounters> counters;
    for (const auto& [id, replies] : declared)
        counters.push_back(tests::countersOf(id, {{model::Metric::Replies, replies}}));
    return tests::scopeOf(posts.table(), {"brand"}, counters);
}

/// A root at 09:00 with so many replies, the last ones orphans.
PostTableBuilder threadOf(int replies, int orphans) {
    PostTableBuilder posts;
    posts.post("r", "brand", "09:00");
    for (int i = 0; i < replies; ++i)
        posts.post("p" + std::to_string(i), "ana", "11:00", i < replies - orphans ? "r" : "gone", "r");
    return posts;
}

Coverage coverageOf(int replies, int orphans, std::int64_t declared) {
    return measureCoverage(tableOf(threadOf(replies, orphans), {{"r", declared}}), kWindow);
}

TEST(Coverage, OfNothingIsUnknown) {
    const auto none = measureCoverage(tableOf({}, {}), kWindow);
    EXPECT_EQ(none.threads, 0);
    EXPECT_EQ(none.replies.share(), std::nullopt);
    EXPECT_EQ(none.replies.orphanShare(), std::nullopt);
    EXPECT_FALSE(none.replies.partial());
}

TEST(Coverage, ComparesHeldWithDeclaredReplies) {
    EXPECT_DOUBLE_EQ(coverageOf(3, 0, 4).replies.share().value(), 0.75);
    EXPECT_EQ(coverageOf(5, 0, 4).replies.share(), 1) << "clipped";
    EXPECT_EQ(coverageOf(0, 0, 0).replies.share(), 1) << "nothing is missing";
    EXPECT_EQ(coverageOf(0, 0, 3).replies.share(), 0);
}

TEST(Coverage, IsPartialBelowNineTenths) {
    EXPECT_FALSE(coverageOf(9, 0, 10).replies.partial());
    EXPECT_TRUE(coverageOf(89, 0, 100).replies.partial());
    EXPECT_EQ(coverageOf(89, 0, 100).partialThreads, 1);
}

TEST(Coverage, OfAnAbsurdDeclarationDoesNotWrap) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    EXPECT_TRUE(coverageOf(9, 0, kMost).replies.partial());
    auto posts = threadOf(1, 0);
    posts.post("s", "brand", "09:30");
    const auto coverage = measureCoverage(tableOf(posts, {{"r", kMost}, {"s", kMost}}), kWindow);
    EXPECT_EQ(coverage.replies.declared, kMost);
    EXPECT_TRUE(coverage.replies.partial());
}

TEST(Coverage, IsPartialAboveOneOrphanInTwenty) {
    EXPECT_FALSE(coverageOf(20, 1, 20).replies.partial());
    EXPECT_TRUE(coverageOf(19, 1, 19).replies.partial());
    EXPECT_DOUBLE_EQ(coverageOf(20, 1, 20).replies.orphanShare().value(), 0.05);
}

TEST(Coverage, OfUndeclaredThreadsIsToldByOrphansOnly) {
    const auto found = measureCoverage(tableOf(threadOf(4, 1), {}), kWindow);
    EXPECT_EQ(found.undeclaredThreads, 1);
    EXPECT_EQ(found.replies.share(), std::nullopt);
    EXPECT_TRUE(found.replies.partial());
}

TEST(Coverage, AddsThreadsThatStartInTheRange) {
    PostTableBuilder posts;
    posts.post("early", "brand", "08:59")
        .post("first", "brand", "09:00")
        .post("reply", "ana", "12:00", "first", "first")
        .post("second", "brand", "09:59")
        .post("more", "ana", "12:00", "second", "second")
        .post("more2", "ana", "12:00", "more", "second")
        .post("late", "brand", "10:00")
        .post("ghost", "brand", "09:30", "gone", "elsewhere")
        .post("ghost2", "ana", "11:00", "ghost", "elsewhere");
    const auto found =
        measureCoverage(tableOf(posts, {{"early", 9}, {"first", 1}, {"second", 9}, {"late", 9}}), kWindow);
    EXPECT_EQ(found.threads, 3) << "a ghost root starts with its earliest post";
    EXPECT_EQ(found.undeclaredThreads, 1);
    EXPECT_EQ(found.partialThreads, 2);
    EXPECT_EQ(found.replies.replies, 5);
    EXPECT_EQ(found.replies.orphans, 1);
    EXPECT_DOUBLE_EQ(found.replies.share().value(), 3.0 / 10);
}

TEST(Coverage, DoesNotLetOneThreadMakeUpForAnother) {
    PostTableBuilder posts;
    posts.post("first", "brand", "09:00").post("second", "brand", "09:01");
    for (int i = 0; i < 6; ++i)
        posts.post("p" + std::to_string(i), "ana", "11:00", "first", "first");
    const auto found = measureCoverage(tableOf(posts, {{"first", 3}, {"second", 3}}), kWindow);
    EXPECT_DOUBLE_EQ(found.replies.share().value(), 0.5);
}

TEST_F(ContractSample, Coverage) {
    std::int64_t orphans = 0;
    std::int64_t posts = 0;
    for (std::int32_t thread = 0; thread < static_cast<std::int32_t>(m_scope.threads().size()); ++thread) {
        const auto part = measureThreadCoverage(m_scope, thread);
        orphans += part.replies.orphans;
        posts += part.replies.replies + (m_scope.thread(thread).root == kNone ? 0 : 1);
    }
    EXPECT_EQ(orphans, m_expected["input"]["orphans"]);
    EXPECT_EQ(posts, m_expected["input"]["scope_posts"]);
}

} // namespace
} // namespace weft::metrics
