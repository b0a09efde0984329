// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world.h"

#include <algorithm>

namespace weft::simulator {

namespace {

void leave(std::vector<World::Index>& list, World::Index index) {
    const auto at = std::ranges::lower_bound(list, index);
    if (at != list.end() && *at == index) list.erase(at);
}

void shift(std::vector<World::Index>& list, World::Index from) {
    for (World::Index& index : list)
        if (index >= from) ++index;
}

} // namespace

/// Posts of the same second keep the order in which they came, so the new one stands behind all that can be
/// seen and before all that cannot.
void World::insert(SimPost post, base::Instant now) {
    post.time = std::chrono::floor<std::chrono::seconds>(now);
    const auto at = static_cast<Index>(visibleAt(now));
    if (at == m_posts.size()) {
        std::vector<SimPost> one;
        one.push_back(std::move(post));
        return append(std::move(one));
    }
    makeRoom(at);
    m_byId.emplace(post.id, at);
    m_posts.insert(m_posts.begin() + at, std::move(post));
    m_own[at] = true;
    if (const Index above = upward(at); above != kNone) m_thread[at] = m_thread[above];
    if (m_posts[at].ghost) {
        m_ghostPosts.insert(std::ranges::upper_bound(m_ghostPosts, at), at);
        return;
    }
    std::vector<Index>& own = m_posts[at].isReply() ? m_ownReplies : m_ownThreads;
    own.insert(std::ranges::upper_bound(own, at), at);
    enterPublicLists(at);
    enterThread(at);
}

void World::makeRoom(Index at) {
    ++m_renumberings;
    for (auto& [id, index] : m_byId)
        if (index >= at) ++index;
    for (std::vector<Index>* list :
         {&m_thread, &m_ownThreads, &m_ownReplies, &m_mentions, &m_ghostPosts, &m_pending, &m_firstPosts})
        shift(*list, at);
    for (std::vector<std::vector<Index>>* lists : {&m_direct, &m_conversation}) {
        for (std::vector<Index>& list : *lists)
            shift(list, at);
        lists->insert(lists->begin() + at, std::vector<Index>{});
    }
    for (auto& [author, list] : m_byAuthor)
        shift(list, at);
    m_own.insert(m_own.begin() + at, false);
    m_thread.insert(m_thread.begin() + at, at);
}

void World::withdraw(Index index) {
    SimPost& post = m_posts[index];
    post.gone = true;
    for (std::vector<Index>* list : {&m_ownThreads, &m_ownReplies, &m_mentions, &m_ghostPosts, &m_pending})
        leave(*list, index);
    for (auto& [author, list] : m_byAuthor)
        leave(list, index);
    leave(m_conversation[m_thread[index]], index);
    if (const auto parent = post.parentId ? find(*post.parentId) : std::nullopt)
        leave(m_direct[*parent], index);
}

std::vector<World::Index> World::below(Index index) const {
    std::vector<Index> found{index};
    // A damaged file may have parents in a circle.
    std::unordered_set<Index> known{index};
    for (std::size_t at = 0; at < found.size(); ++at)
        for (const Index reply : m_direct[found[at]])
            if (known.insert(reply).second) found.push_back(reply);
    found.erase(found.begin());
    return found;
}

void World::setHidden(Index index, bool hidden) {
    std::vector<Index> posts = below(index);
    posts.push_back(index);
    for (const Index post : posts)
        m_posts[post].hideState = hidden ? HideState::Hidden : HideState::ShownAgain;
}

void World::decide(Index index, bool approve) {
    SimPost& post = m_posts[index];
    if (!approve) {
        post.approval = ReplyApproval::Ignored;
        return;
    }
    post.approval = ReplyApproval::NotAsked;
    leave(m_pending, index);
    enterPublicLists(index);
    enterThread(index);
}

} // namespace weft::simulator
