// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/live_pace.h"
#include "simulator/post_feed.h"
#include "simulator/sim_post.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace weft::simulator {

/// All posts around one account, in order of time, with an index for every list of the API. A post is visible
/// once its time has come; since indices follow time, what is visible is always a front part of every list.
class World {
public:
    using Index = std::uint32_t;
    using List = std::span<const Index>;

    /// Posts may come in any order; of posts with the same id the first is kept.
    World(SimProfile owner, std::vector<SimPost> posts, std::optional<LivePace> pace = std::nullopt,
          std::unique_ptr<PostFeed> feed = nullptr);

    /// Fetches what the feed has up to a moment.
    void advance(base::Instant now);

    /// Puts in a post that is written now. Indices of posts that are not visible yet move up by one.
    void insert(SimPost post, base::Instant now);
    /// Takes a post out of every list and marks it as gone; it stays findable, so that cursors hold.
    void withdraw(Index index);
    /// Hides a reply and everything below it, or shows it again.
    void setHidden(Index index, bool hidden);
    /// Lets a waiting reply in, or ignores it.
    void decide(Index index, bool approve);
    /// Every post below one, however deep, by the chain of parents.
    [[nodiscard]] std::vector<Index> below(Index index) const;

    [[nodiscard]] const SimProfile& owner() const { return m_owner; }

    [[nodiscard]] const std::optional<LivePace>& pace() const { return m_pace; }

    [[nodiscard]] std::size_t size() const { return m_posts.size(); }

    [[nodiscard]] const SimPost& post(Index index) const { return m_posts[index]; }

    [[nodiscard]] bool isOwn(Index index) const { return m_own[index]; }

    /// How many posts have appeared by then: exactly those with an index below it.
    [[nodiscard]] std::size_t visibleAt(base::Instant now) const;
    /// How many people have written by then.
    [[nodiscard]] std::size_t authorsAt(std::size_t visible) const;
    [[nodiscard]] std::optional<Index> find(std::string_view id) const;

    /// Lists in order of time, with posts that are not visible yet.
    [[nodiscard]] List ownThreads() const { return m_ownThreads; }

    [[nodiscard]] List ownReplies() const { return m_ownReplies; }

    [[nodiscard]] List mentions() const { return m_mentions; }

    /// Own posts that vanish after a day; in no other list.
    [[nodiscard]] List ghostPosts() const { return m_ghostPosts; }

    /// Replies to own threads that wait or were ignored; in no other list.
    [[nodiscard]] List pendingReplies() const { return m_pending; }

    /// What somebody with a public profile wrote, threads and replies, by handle.
    [[nodiscard]] List postsBy(std::string_view handle) const;

    /// How often indices of posts have moved: what was derived from them before is of no use then.
    [[nodiscard]] std::size_t renumberings() const { return m_renumberings; }

    [[nodiscard]] List directReplies(Index index) const { return m_direct[index]; }

    /// Everything below a root, however deep. Empty for replies.
    [[nodiscard]] List conversation(Index root) const { return m_conversation[root]; }

    /// The post at the top of the chain of parents, or named as the root where the chain is broken; the post
    /// itself when neither is held.
    [[nodiscard]] Index threadOf(Index index) const { return m_thread[index]; }

    /// The front part of a list that is visible.
    [[nodiscard]] static List visiblePart(List list, std::size_t visible);

private:
    static constexpr Index kNone = std::numeric_limits<Index>::max();

    void append(std::vector<SimPost> posts);
    void resolveThreads(std::size_t from);
    [[nodiscard]] Index upward(Index index) const;
    void enterLists(std::size_t from);
    void enterThread(Index index);
    void enterPublicLists(Index index);
    void makeRoom(Index at);

    SimProfile m_owner;
    std::string m_ownerFolded;
    std::optional<LivePace> m_pace;
    std::unique_ptr<PostFeed> m_feed;
    std::vector<SimPost> m_posts;
    std::unordered_map<std::string, Index> m_byId;
    std::vector<bool> m_own;
    std::vector<Index> m_thread;
    std::vector<std::vector<Index>> m_direct;
    std::vector<std::vector<Index>> m_conversation;
    std::vector<Index> m_ownThreads;
    std::vector<Index> m_ownReplies;
    std::vector<Index> m_mentions;
    std::vector<Index> m_ghostPosts;
    std::vector<Index> m_pending;
    std::unordered_map<std::string, std::vector<Index>> m_byAuthor;
    std::size_t m_renumberings = 0;
    std::unordered_set<std::string> m_authors;
    std::vector<Index> m_firstPosts;
};

} // namespace weft::simulator
