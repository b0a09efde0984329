// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/thread_forest.h"

#include "base/index.h"
#include "model/handle.h"

#include <algorithm>
#include <unordered_set>

namespace weft::metrics {

using model::PostTable;

namespace {

using base::at;

constexpr std::int32_t kNone = -1;

} // namespace

ThreadForest ThreadForest::build(const PostTable& table, const std::vector<std::string>& brandHandles) {
    ThreadForest forest;
    forest.m_table = &table;
    const auto linked = conversation::linkThreads(table);
    for (const auto& thread : linked.threads)
        forest.m_threads.push_back(
            {thread.root == kNone ? conversation::rootOfGhost(thread.ghost) : table.rows[at(thread.root)].id,
             thread.root});
    forest.m_posts.reserve(linked.posts.size());
    for (std::size_t i = 0; i < linked.posts.size(); ++i) {
        const auto& link = linked.posts[i];
        forest.m_posts.push_back({static_cast<std::int32_t>(i), link.parent, link.thread, link.parentKind});
        auto& thread = forest.m_threads[at(link.thread)];
        thread.posts += 1;
        thread.orphans += link.parentKind == ParentKind::Orphan ? 1 : 0;
    }
    forest.markBrand(brandHandles);
    for (std::size_t i = 0; i < forest.m_posts.size(); ++i)
        forest.m_posts[i].kind = conversation::kindOf(forest.seen(i));
    return forest;
}

conversation::Seen ThreadForest::seen(std::size_t row) const {
    const auto& post = m_posts[row];
    conversation::Seen seen;
    seen.parentKind = post.parentKind;
    seen.place = m_threads[at(post.thread)].place;
    seen.byBrand = post.byBrand;
    if (post.parentKind != ParentKind::Held) return seen;
    const auto author = m_table->rows[row].author;
    const auto parentAuthor = m_table->rows[at(post.parent)].author;
    seen.parentByBrand = m_posts[at(post.parent)].byBrand;
    seen.authorKnown = author != kNone;
    seen.parentAuthorKnown = parentAuthor != kNone;
    seen.sameAuthor = author != kNone && author == parentAuthor;
    return seen;
}

conversation::ScopedPost ThreadForest::scopedPost(std::size_t row) const {
    const auto& given = m_table->rows[row];
    const auto& post = m_posts[row];
    const auto root = m_threads[at(post.thread)].root;
    conversation::ScopedPost scoped;
    scoped.seq = post.row;
    scoped.createdAt = given.createdAt;
    scoped.thread = root == kNone ? -1 - std::int64_t{post.thread} : root;
    scoped.author = std::int64_t{given.author} + 1;
    if (post.parentKind == ParentKind::Held)
        scoped.target = std::int64_t{m_table->rows[at(post.parent)].author} + 1;
    scoped.kind = post.kind;
    scoped.flow = conversation::flowOf(seen(row));
    scoped.parentKind = post.parentKind;
    scoped.byBrand = post.byBrand;
    scoped.question = given.question;
    scoped.namesBrand = m_namesBrand[row];
    if (given.goneAt) scoped.noteGone(*given.goneAt);
    return scoped;
}

std::vector<conversation::ScopedPost> ThreadForest::scopedPosts(const base::TimeRange& range) const {
    std::vector<conversation::ScopedPost> scoped;
    std::vector<std::int32_t> placeOf(m_posts.size(), kNone);
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        if (!range.contains(m_table->rows[i].createdAt) || !inScope(i)) continue;
        placeOf[i] = static_cast<std::int32_t>(scoped.size());
        scoped.push_back(scopedPost(i));
    }
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        const auto& post = m_posts[i];
        if (post.parentKind != ParentKind::Held || placeOf[at(post.parent)] == kNone) continue;
        scoped[at(placeOf[at(post.parent)])].noteReply(scopedPost(i));
    }
    std::ranges::stable_sort(scoped, {}, &conversation::ScopedPost::createdAt);
    return scoped;
}

ForestCounts ThreadForest::counts() const {
    ForestCounts counts;
    counts.posts = static_cast<std::int64_t>(m_posts.size());
    counts.threads = static_cast<std::int64_t>(m_threads.size());
    for (const auto& thread : m_threads) {
        counts.orphans += thread.orphans;
        counts.ghostThreads += thread.root == kNone ? 1 : 0;
        counts.scopeThreads += thread.inScope ? 1 : 0;
        counts.scopePosts += thread.inScope ? thread.posts : 0;
    }
    return counts;
}

void ThreadForest::markBrand(const std::vector<std::string>& brandHandles) {
    std::unordered_set<std::string> brand;
    for (const auto& handle : brandHandles)
        brand.insert(model::foldHandle(handle));
    std::vector<bool> isBrand(m_table->people.size());
    for (std::size_t i = 0; i < isBrand.size(); ++i)
        isBrand[i] = brand.contains(model::foldHandle(m_table->people[i]));

    m_namesBrand.resize(m_posts.size());
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        const auto& row = m_table->rows[i];
        m_posts[i].byBrand = row.author != kNone && isBrand[at(row.author)];
        m_namesBrand[i] =
            std::ranges::any_of(row.mentions, [&](const auto& handle) { return brand.contains(handle); });
        if (m_posts[i].byBrand || m_namesBrand[i]) m_threads[at(m_posts[i].thread)].inScope = true;
    }
    for (auto& thread : m_threads) {
        if (thread.root != kNone)
            thread.place = m_posts[at(thread.root)].byBrand ? ThreadPlace::Home : ThreadPlace::Away;
        else if (!thread.id.empty())
            thread.place = ThreadPlace::Away;
    }
}

} // namespace weft::metrics
