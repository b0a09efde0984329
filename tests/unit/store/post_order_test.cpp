// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_order.h"

#include "store/search.h"

#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;

class PostOrderTest : public WorkspaceTest {
protected:
    void SetUp() override {
        const auto root = makePost("root", "ana", "tea", 1);
        const auto liked = makePost("liked", "bob", "tea", 2);
        const auto quiet = makePost("quiet", "eve", "tea", 3);
        save({root, liked, quiet, makeReply("a1", "bob", "tea", 4, root),
              makeReply("a2", "eve", "tea", 5, root), makeReply("b1", "eve", "tea", 6, liked)});
        count("liked", 900, 1, 10);
        count("liked", 9, 5, 11);
        count("quiet", 0, 50, 10);
    }

    void count(const std::string& id, std::int64_t likes, std::int64_t views, std::int64_t minute) {
        model::Counters counters;
        counters[model::Metric::Likes] = likes;
        counters[model::Metric::Views] = views;
        auto transaction = Transaction::begin(db());
        EXPECT_TRUE(saveCounters(db(), id, counters, at(minute)));
        EXPECT_TRUE(transaction->commit());
    }

    std::vector<std::string> inOrder(PostOrder order, const std::string& query = "tea") {
        auto found = listMatches(db(), {query, {}, 1, {}});
        EXPECT_TRUE(found);
        EXPECT_TRUE(orderPosts(db(), order, found->seqs));
        const auto posts = readNumbered(db(), found->seqs);
        EXPECT_TRUE(posts);
        std::vector<std::string> ids;
        for (const auto& stored : *posts)
            ids.push_back(stored.post.id);
        return ids;
    }
};

TEST_F(PostOrderTest, PutsPostsByTime) {
    EXPECT_THAT(inOrder(PostOrder::Newest), ElementsAre("b1", "a2", "a1", "quiet", "liked", "root"));
    EXPECT_THAT(inOrder(PostOrder::Oldest), ElementsAre("root", "liked", "quiet", "a1", "a2", "b1"));
    EXPECT_THAT(inOrder(PostOrder::Oldest, "author:eve"), ElementsAre("quiet", "a2", "b1"));
}

TEST_F(PostOrderTest, PutsPostsByTheRepliesThatAreHeld) {
    EXPECT_THAT(inOrder(PostOrder::MostReplies), ElementsAre("root", "liked", "b1", "a2", "a1", "quiet"));
}

TEST_F(PostOrderTest, WhatNobodyHasCountedComesLast) {
    EXPECT_THAT(inOrder(PostOrder::MostLikes), ElementsAre("liked", "quiet", "b1", "a2", "a1", "root"));
    EXPECT_THAT(inOrder(PostOrder::MostViews), ElementsAre("quiet", "liked", "b1", "a2", "a1", "root"));
}

} // namespace
} // namespace weft::store
