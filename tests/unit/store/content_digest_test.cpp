// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"
#include "workspace_fixture.h"

#include <algorithm>
#include <random>
#include <span>

namespace weft::store {
namespace {

std::vector<model::Post> someThreads() {
    std::vector<model::Post> posts;
    for (int t = 0; t < 25; ++t) {
        const auto root =
            makePost("root" + std::to_string(t), "p" + std::to_string(t % 7), "Thread about @p1?", t);
        posts.push_back(root);
        for (int r = 0; r < t % 5; ++r)
            posts.push_back(makeReply("r" + std::to_string(t) + "_" + std::to_string(r),
                                      "p" + std::to_string(r), "answer " + std::to_string(r), t + r,
                                      posts.back()));
    }
    return posts;
}

std::string digestOf(const std::vector<model::Post>& posts, std::size_t batch, base::Instant seenAt) {
    const tests::TemporaryFolder folder;
    auto database = createWorkspace(folder / "x.weft");
    for (std::size_t start = 0; start < posts.size(); start += batch) {
        auto transaction = Transaction::begin(*database);
        const auto part = std::span(posts).subspan(start, std::min(batch, posts.size() - start));
        EXPECT_TRUE(savePosts(*database, part, Source::Import, seenAt));
        EXPECT_TRUE(transaction->commit());
    }
    return contentDigest(*database).value_or("failed");
}

TEST(ContentDigest, DoesNotDependOnOrderBatchesOrRepetition) {
    auto posts = someThreads();
    const auto expected = digestOf(posts, 1000, at(0));
    std::mt19937 random(11);
    for (int round = 0; round < 6; ++round) {
        std::ranges::shuffle(posts, random);
        auto repeated = posts;
        for (int i = 0; i < 10; ++i)
            repeated.push_back(posts[random() % posts.size()]);
        EXPECT_EQ(digestOf(repeated, 1 + random() % 20, at(round)), expected);
    }
}

TEST(ContentDigest, FieldsOfSeveralSourcesAddUpInAnyOrder) {
    auto fromList = makePost("1", "ana", "text");
    auto fromConversation = fromList;
    fromList.topicTag = "tea";
    fromConversation.hideStatus = "NOT_HUSHED";
    EXPECT_EQ(digestOf({fromList, fromConversation}, 1, at(0)),
              digestOf({fromConversation, fromList}, 2, at(1)));
}

TEST(ContentDigest, SeesEveryDifference) {
    const auto post = makePost("1", "ana", "text");
    const auto expected = digestOf({post}, 1, at(0));
    auto other = post;
    other.text = "texts";
    EXPECT_NE(digestOf({other}, 1, at(0)), expected);
    other = post;
    other.author = "Ana";
    EXPECT_NE(digestOf({other}, 1, at(0)), expected);
    other = post;
    other.topicTag = "";
    EXPECT_NE(digestOf({other}, 1, at(0)), expected) << "empty is not absent";
    other = post;
    other.createdAt += std::chrono::milliseconds{1};
    EXPECT_NE(digestOf({other}, 1, at(0)), expected);
}

class DigestOfCountersTest : public WorkspaceTest {};

TEST_F(DigestOfCountersTest, LooksAtTheNewestCountersOnly) {
    save({makePost("1", "acme", "x")});
    const auto empty = contentDigest(db());
    model::Counters counters;
    counters[model::Metric::Likes] = 3;
    ASSERT_TRUE(saveCounters(db(), "1", counters, at(1)));
    const auto first = contentDigest(db());
    EXPECT_NE(*first, *empty);
    counters[model::Metric::Likes] = 4;
    ASSERT_TRUE(saveCounters(db(), "1", counters, at(2)));
    EXPECT_NE(*contentDigest(db()), *first);
    counters[model::Metric::Likes] = 3;
    ASSERT_TRUE(saveCounters(db(), "1", counters, at(3)));
    EXPECT_EQ(*contentDigest(db()), *first);
}

} // namespace
} // namespace weft::store
