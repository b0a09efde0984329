// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world.h"

#include "model/handle.h"

#include <algorithm>

namespace weft::simulator {

namespace {

/// The API gives whole seconds; keeping nothing finer makes since, until and the order agree with what
/// clients read.
void cutToSeconds(std::vector<SimPost>& posts) {
    for (SimPost& post : posts)
        post.time = std::chrono::floor<std::chrono::seconds>(post.time);
}

/// Nearly always at the end.
void enterSorted(std::vector<World::Index>& list, World::Index index) {
    list.insert(std::ranges::upper_bound(list, index), index);
}

} // namespace

World::World(SimProfile owner, std::vector<SimPost> posts, std::optional<LivePace> pace,
             std::unique_ptr<PostFeed> feed)
    : m_owner(std::move(owner)),
      m_ownerFolded(model::foldHandle(m_owner.username)),
      m_pace(pace),
      m_feed(std::move(feed)) {
    append(std::move(posts));
}

void World::advance(base::Instant now) {
    while (m_feed && (m_posts.empty() || m_posts.back().time <= now)) {
        std::vector<SimPost> posts = m_feed->next();
        if (posts.empty()) {
            m_feed.reset();
            return;
        }
        append(std::move(posts));
    }
}

std::size_t World::visibleAt(base::Instant now) const {
    const auto end = std::ranges::upper_bound(m_posts, now, {}, &SimPost::time);
    return static_cast<std::size_t>(end - m_posts.begin());
}

std::size_t World::authorsAt(std::size_t visible) const {
    return visiblePart(m_firstPosts, visible).size();
}

std::optional<World::Index> World::find(std::string_view id) const {
    const auto found = m_byId.find(std::string(id));
    if (found == m_byId.end()) return std::nullopt;
    return found->second;
}

World::List World::postsBy(std::string_view handle) const {
    const auto found = m_byAuthor.find(model::foldHandle(handle));
    return found == m_byAuthor.end() ? List{} : List(found->second);
}

World::List World::visiblePart(List list, std::size_t visible) {
    const auto end = std::ranges::lower_bound(list, visible);
    return list.first(static_cast<std::size_t>(end - list.begin()));
}

void World::append(std::vector<SimPost> posts) {
    cutToSeconds(posts);
    std::ranges::stable_sort(posts, {}, &SimPost::time);
    const std::size_t from = m_posts.size();
    m_posts.reserve(from + posts.size());
    for (SimPost& post : posts) {
        if (!m_byId.emplace(post.id, static_cast<Index>(m_posts.size())).second) continue;
        m_posts.push_back(std::move(post));
    }
    m_own.resize(m_posts.size());
    m_thread.resize(m_posts.size(), kNone);
    m_direct.resize(m_posts.size());
    m_conversation.resize(m_posts.size());
    resolveThreads(from);
    enterLists(from);
}

World::Index World::upward(Index index) const {
    const SimPost& post = m_posts[index];
    for (const std::optional<std::string>* id : {&post.parentId, &post.rootId}) {
        if (!*id || **id == post.id) continue;
        if (const auto found = find(**id)) return *found;
    }
    return kNone;
}

void World::resolveThreads(std::size_t from) {
    std::vector<Index> path;
    for (auto start = static_cast<Index>(from); start < m_posts.size(); ++start) {
        path.clear();
        Index at = start;
        while (m_thread[at] == kNone) {
            // Marking the post as its own thread stops the walk when a damaged file has parents in a circle.
            m_thread[at] = at;
            path.push_back(at);
            const Index above = upward(at);
            if (above == kNone) break;
            at = above;
        }
        const Index top = m_thread[at];
        for (const Index index : path)
            m_thread[index] = top;
    }
}

void World::enterLists(std::size_t from) {
    for (auto index = static_cast<Index>(from); index < m_posts.size(); ++index) {
        const SimPost& post = m_posts[index];
        m_own[index] = model::foldHandle(post.author) == m_ownerFolded;
        if (post.gone) continue;
        if (post.ghost) {
            if (m_own[index]) m_ghostPosts.push_back(index);
            continue;
        }
        if (m_authors.insert(post.author).second) m_firstPosts.push_back(index);
        if (post.approval != ReplyApproval::NotAsked) {
            m_pending.push_back(index);
            continue;
        }
        if (m_own[index]) (post.isReply() ? m_ownReplies : m_ownThreads).push_back(index);
        enterPublicLists(index);
        enterThread(index);
    }
}

void World::enterPublicLists(Index index) {
    const SimPost& post = m_posts[index];
    if (!post.authorHidden) enterSorted(m_byAuthor[model::foldHandle(post.author)], index);
    if (m_own[index] || !post.text || post.authorHidden) return;
    const auto handles = model::mentionedHandles(*post.text);
    if (std::ranges::find(handles, m_ownerFolded) != handles.end()) enterSorted(m_mentions, index);
}

void World::enterThread(Index index) {
    const SimPost& post = m_posts[index];
    if (!post.isReply()) return;
    if (const auto parent = post.parentId ? find(*post.parentId) : std::nullopt; parent && *parent != index)
        enterSorted(m_direct[*parent], index);
    if (const Index top = m_thread[index]; top != index && !m_posts[top].isReply())
        enterSorted(m_conversation[top], index);
}

} // namespace weft::simulator
