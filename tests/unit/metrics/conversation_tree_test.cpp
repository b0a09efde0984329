// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/conversation_tree.h"

#include "random_posts.h"
#include "support/scope_builder.h"

#include <gtest/gtest.h>

#include <map>

namespace weft::metrics {
namespace {

using tests::PostTableBuilder;
using tests::scopeOf;
using Levels = std::vector<std::int64_t>;

/// Of the first thread of a table.
ConversationTree treeOf(const PostTableBuilder& builder) {
    return ConversationTree::contract(scopeOf(builder.table()), 0);
}

TEST(ConversationTree, ARootAloneIsOneNode) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00");
    const auto tree = treeOf(builder);
    EXPECT_EQ(tree.levels(), (Levels{1}));
    EXPECT_EQ(tree.wienerIndex(), 0);
}

TEST(ConversationTree, AThreadOfOnesOwnPostsIsOneNode) {
    PostTableBuilder builder;
    builder.post("1", "brand", "09:00")
        .post("2", "Brand", "09:01", "1", "1")
        .post("3", "brand", "09:02", "2", "1")
        .post("a", "ana", "09:03", "3", "1")
        .post("a2", "ana", "09:04", "a", "1")
        .post("b", "bob", "09:05", "a2", "1");
    EXPECT_EQ(treeOf(builder).levels(), (Levels{1, 1, 1})) << "all of the brand's accounts are one person";
}

TEST(ConversationTree, ComingBackLaterIsANodeOfItsOwn) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("a", "ana", "09:01", "r", "r")
        .post("b", "bob", "09:02", "a", "r")
        .post("a2", "ana", "09:03", "b", "r");
    EXPECT_EQ(treeOf(builder).levels(), (Levels{1, 1, 1, 1}));
}

TEST(ConversationTree, PeopleWithoutANameAreNotTakenForOne) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00").post("x", "", "09:01", "r", "r").post("y", "", "09:02", "x", "r");
    EXPECT_EQ(treeOf(builder).levels(), (Levels{1, 1, 1}));
}

TEST(ConversationTree, OrphansHangUnderTheRootUncontracted) {
    PostTableBuilder builder;
    builder.post("r", "brand", "09:00")
        .post("o", "brand", "09:01", "gone", "r")
        .post("o2", "brand", "09:02", "o", "r")
        .post("a", "ana", "09:03", "o2", "r");
    EXPECT_EQ(treeOf(builder).levels(), (Levels{1, 1, 1}));
}

TEST(ConversationTree, AGhostRootIsANode) {
    PostTableBuilder builder;
    builder.post("a", "brand", "09:00", "gone", "root")
        .post("b", "brand", "09:01", "gone2", "root")
        .post("c", "ana", "09:02", "a", "root");
    const auto tree = treeOf(builder);
    EXPECT_EQ(tree.levels(), (Levels{1, 2, 1}));
    EXPECT_EQ(tree.wienerIndex(), 10) << "a path of four";
}

TEST(ConversationTree, AReplyOlderThanWhatItAnswersHangsWhereItBelongs) {
    PostTableBuilder builder;
    builder.post("r", "brand", "12:00")
        .post("a", "ana", "11:00", "r", "r")
        .post("b", "bob", "10:00", "a", "r")
        .post("c", "cyd", "09:00", "b", "r");
    EXPECT_EQ(treeOf(builder).levels(), (Levels{1, 1, 1, 1}));
}

TEST(ConversationTree, AChainOfFiftyThousandNeedsNoRecursion) {
    constexpr std::int64_t kPosts = 50'000;
    model::PostTable table;
    table.people = {"brand", "ana"};
    for (std::int64_t i = 0; i < kPosts; ++i) {
        auto& row = table.rows.emplace_back();
        row.id = "p" + std::to_string(i);
        row.author = static_cast<std::int32_t>(i % 2);
        row.createdAt = base::instantFromMs(i);
        if (i > 0) row.parentId = "p" + std::to_string(i - 1);
    }
    const auto tree = ConversationTree::contract(scopeOf(table), 0);
    EXPECT_EQ(tree.levels(), Levels(kPosts, 1));
    EXPECT_EQ(tree.wienerIndex(), (kPosts - 1) * kPosts * (kPosts + 1) / 6);
}

/// The definition to the letter and without haste: nodes as the tops of posts by one person.
class SlowTree {
public:
    SlowTree(const ScopeTable& table, std::int32_t thread) : m_table(table) {
        for (const auto row : table.rowsOfThread(thread))
            m_parents[topOf(row)] = kNone;
        for (auto& [node, parent] : m_parents)
            if (node != table.thread(thread).root)
                parent = table.row(node).parent == kNone ? kGhost : topOf(table.row(node).parent);
        if (table.thread(thread).root == kNone) m_parents[kGhost] = kNone;
    }

    [[nodiscard]] Levels levels() const {
        Levels counts;
        for (const auto& [node, parent] : m_parents) {
            const auto depth = pathOf(node).size() - 1;
            if (depth >= counts.size()) counts.resize(depth + 1);
            counts[depth] += 1;
        }
        return counts;
    }

    [[nodiscard]] std::int64_t wienerIndex() const {
        std::size_t sum = 0;
        for (auto one = m_parents.begin(); one != m_parents.end(); ++one)
            for (auto other = std::next(one); other != m_parents.end(); ++other)
                sum += distance(pathOf(one->first), pathOf(other->first));
        return static_cast<std::int64_t>(sum);
    }

private:
    static constexpr std::int32_t kGhost = -2;

    [[nodiscard]] std::int32_t topOf(std::int32_t index) const {
        const auto& row = m_table.row(index);
        if (row.parentKind != ParentKind::Held || row.person == kNobody) return index;
        return m_table.row(row.parent).person == row.person ? topOf(row.parent) : index;
    }

    /// From the root down to the node.
    [[nodiscard]] std::vector<std::int32_t> pathOf(std::int32_t node) const {
        std::vector<std::int32_t> path;
        for (; node != kNone; node = m_parents.at(node))
            path.insert(path.begin(), node);
        return path;
    }

    static std::size_t distance(const std::vector<std::int32_t>& one,
                                const std::vector<std::int32_t>& other) {
        const auto parting = std::ranges::mismatch(one, other);
        return static_cast<std::size_t>((one.end() - parting.in1) + (other.end() - parting.in2));
    }

    const ScopeTable& m_table;
    std::map<std::int32_t, std::int32_t> m_parents;
};

TEST(ConversationTree, AgreesWithTheDefinitionOnDamagedThreads) {
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        const auto posts = tests::randomPosts(random, 40);
        const auto table = scopeOf(posts);
        for (std::int32_t thread = 0; thread < static_cast<std::int32_t>(table.threads().size()); ++thread) {
            const auto tree = ConversationTree::contract(table, thread);
            const SlowTree slow(table, thread);
            EXPECT_EQ(tree.levels(), slow.levels());
            EXPECT_EQ(tree.wienerIndex(), slow.wienerIndex());
        }
    }
}

} // namespace
} // namespace weft::metrics
