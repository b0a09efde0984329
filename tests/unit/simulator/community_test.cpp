// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/community.h"
#include "simulator/phrasebook.h"

#include <gtest/gtest.h>

#include <set>

namespace weft::simulator {

namespace {

constexpr std::array kKinds{CommunityKind::Living, CommunityKind::Helpdesk, CommunityKind::Broadcast,
                            CommunityKind::Bait, CommunityKind::Pileon};

CommunityOptions optionsOf(CommunityKind kind, std::uint64_t seed = 5) {
    CommunityOptions options;
    options.kind = kind;
    options.posts = 2000;
    options.days = 40;
    options.seed = seed;
    options.end = base::instantFromMs(1'773'144'000'000);
    return options;
}

TEST(Community, IsTheSameForTheSameSeed) {
    for (const CommunityKind kind : kKinds) {
        const World a = communityWorld(optionsOf(kind), std::nullopt);
        const World b = communityWorld(optionsOf(kind), std::nullopt);
        const World c = communityWorld(optionsOf(kind, 6), std::nullopt);
        ASSERT_EQ(a.size(), b.size());
        std::size_t different = 0;
        for (World::Index i = 0; i < a.size(); ++i) {
            ASSERT_EQ(a.post(i), b.post(i));
            different += i < c.size() && a.post(i).text != c.post(i).text;
        }
        EXPECT_GT(different, a.size() / 2);
    }
}

TEST(Community, HasAboutAsManyPostsAsAskedFor) {
    for (const CommunityKind kind : kKinds)
        EXPECT_NEAR(static_cast<double>(communityWorld(optionsOf(kind), std::nullopt).size()), 2000, 100)
            << communityName(kind);
}

TEST(Community, IsWellFormed) {
    for (const CommunityKind kind : kKinds) {
        const World world = communityWorld(optionsOf(kind), std::nullopt);
        std::set<std::string> ids;
        for (World::Index i = 0; i < world.size(); ++i) {
            const SimPost& post = world.post(i);
            EXPECT_TRUE(ids.insert(post.id).second);
            EXPECT_LE(post.time, optionsOf(kind).end);
            EXPECT_GE(post.time, optionsOf(kind).end - std::chrono::days{40});
            if (post.text) {
                EXPECT_EQ(post.text->find_first_of("{}[]|$"), std::string::npos) << *post.text;
                EXPECT_FALSE(post.text->empty());
                EXPECT_LE(post.text->size(), 700u);
            }
            if (!post.parentId) continue;
            const auto parent = world.find(*post.parentId);
            ASSERT_TRUE(parent);
            EXPECT_LE(world.post(*parent).time, post.time);
            EXPECT_NE(world.post(*parent).author, post.author) << *post.text;
        }
        EXPECT_FALSE(world.ownThreads().empty());
        EXPECT_FALSE(world.mentions().empty());
    }
}

/// Share of replies of people that go to another person, and share of posts that the brand wrote as replies.
std::pair<double, double> flow(const World& world) {
    double horizontal = 0;
    double vertical = 0;
    for (World::Index i = 0; i < world.size(); ++i) {
        const SimPost& post = world.post(i);
        if (!post.parentId || world.isOwn(i)) continue;
        (world.isOwn(*world.find(*post.parentId)) ? vertical : horizontal) += 1;
    }
    return {horizontal / (horizontal + vertical),
            static_cast<double>(world.ownReplies().size()) / static_cast<double>(world.size())};
}

TEST(Community, KindsDiffer) {
    const auto living = flow(communityWorld(optionsOf(CommunityKind::Living), std::nullopt));
    const auto helpdesk = flow(communityWorld(optionsOf(CommunityKind::Helpdesk), std::nullopt));
    const auto broadcast = flow(communityWorld(optionsOf(CommunityKind::Broadcast), std::nullopt));
    const auto bait = flow(communityWorld(optionsOf(CommunityKind::Bait), std::nullopt));
    EXPECT_GT(living.first, 0.5);
    EXPECT_LT(bait.first, 0.15);
    EXPECT_GT(helpdesk.second, 0.25);
    EXPECT_LT(broadcast.second, 0.06);
    EXPECT_LT(bait.second, 0.02);
}

TEST(Community, StormComesWithinHours) {
    const World world = communityWorld(optionsOf(CommunityKind::Pileon), std::nullopt);
    World::Index largest = world.ownThreads().front();
    for (const World::Index root : world.ownThreads())
        if (world.conversation(root).size() > world.conversation(largest).size()) largest = root;
    const auto replies = world.conversation(largest);
    EXPECT_GT(replies.size(), 700u);
    const auto median = world.post(replies[replies.size() / 2]).time - world.post(largest).time;
    EXPECT_LT(median, std::chrono::hours{10});
}

TEST(Community, GoesOnLiveAndNeverInTheFuture) {
    CommunityOptions options = optionsOf(CommunityKind::Living);
    World world = communityWorld(options, 600.0);
    const std::size_t before = world.visibleAt(options.end);
    base::Instant now = options.end;
    std::size_t last = before;
    for (int minute = 0; minute < 30; ++minute) {
        now += std::chrono::minutes{1};
        world.advance(now);
        const std::size_t visible = world.visibleAt(now);
        EXPECT_GE(visible, last);
        for (std::size_t i = last; i < visible; ++i) {
            EXPECT_LE(world.post(static_cast<World::Index>(i)).time, now);
            EXPECT_GE(world.post(static_cast<World::Index>(i)).time, options.end);
        }
        last = visible;
    }
    EXPECT_GT(last, before + 300) << "half an hour at 600 times is twelve days";
}

TEST(Community, HasGhostPostsOfWhichOneCanBeRead) {
    for (const CommunityKind kind : kKinds) {
        const World world = communityWorld(optionsOf(kind), std::nullopt);
        const auto ghosts = world.ghostPosts();
        EXPECT_GE(ghosts.size(), 5u) << communityName(kind);
        EXPECT_LE(ghosts.size(), 30u) << communityName(kind);
        const SimPost& last = world.post(ghosts.back());
        EXPECT_GT(last.time, optionsOf(kind).end - kGhostLife);
        EXPECT_TRUE(last.text);
        for (const World::List list : {world.ownThreads(), world.ownReplies(), world.mentions()})
            EXPECT_EQ(std::ranges::count(list, ghosts.back()), 0);
    }
}

TEST(Community, HoldsPendingRepliesOnlyWhenAskedTo) {
    CommunityOptions options = optionsOf(CommunityKind::Living);
    const World plain = communityWorld(options, std::nullopt);
    EXPECT_TRUE(plain.pendingReplies().empty());
    options.approvals = true;
    const World world = communityWorld(options, std::nullopt);
    const auto pending = world.pendingReplies();
    EXPECT_GE(pending.size(), 3u);
    EXPECT_LE(pending.size(), world.size() / 20);
    EXPECT_EQ(world.size(), plain.size() + pending.size()) << "nothing else changes";
    EXPECT_EQ(world.ownThreads().size(), plain.ownThreads().size());
    for (const World::Index index : pending) {
        const SimPost& root = world.post(world.threadOf(index));
        EXPECT_TRUE(root.asksApproval);
        EXPECT_GE(world.post(index).time, root.time);
        EXPECT_LE(world.post(index).time, options.end);
        EXPECT_EQ(std::ranges::count(world.conversation(world.threadOf(index)), index), 0);
    }
}

TEST(Community, SpeaksOfOneThingOnlyWhenAskedTo) {
    CommunityOptions options = optionsOf(CommunityKind::Living);
    const World plain = communityWorld(options, std::nullopt);
    options.talk = true;
    const World world = communityWorld(options, std::nullopt);
    const auto lateMentions = [&](const World& of) {
        return std::ranges::count_if(of.mentions(), [&](World::Index index) {
            return of.post(index).time > options.end - std::chrono::hours{4};
        });
    };
    EXPECT_GE(lateMentions(world), lateMentions(plain) + 20);
    EXPECT_LE(world.size(), plain.size() + 24 * 5);
}

TEST(Phrasebook, KnowsGenders) {
    EXPECT_EQ(frenchForm("f veste Grive", "du"), "de la veste Grive");
    EXPECT_EQ(frenchForm("m sac Arolla", "du"), "du sac Arolla");
    EXPECT_EQ(frenchForm("f veste Grive", "e"), "e");
    std::string text = "où ? ça va. été ! 3 fois";
    capitaliseSentences(text);
    EXPECT_EQ(text, "Où ? Ça va. Été ! 3 fois");
}

} // namespace

} // namespace weft::simulator
