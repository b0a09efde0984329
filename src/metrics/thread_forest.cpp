// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/thread_forest.h"

#include "model/handle.h"

#include <algorithm>
#include <unordered_set>

namespace weft::metrics {

using model::PostTable;

namespace {

constexpr std::int32_t kNone = -1;

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

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
    forest.findAnswers();
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
    seen.parentAuthorKnown = parentAuthor != kNone;
    seen.sameAuthor = author != kNone && author == parentAuthor;
    return seen;
}

void ThreadForest::findAnswers() {
    m_answers.resize(m_posts.size());
    const auto& rows = m_table->rows;
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        const auto& post = m_posts[i];
        if (!post.byBrand || post.parentKind != ParentKind::Held) continue;
        auto& earliest = m_answers[at(post.parent)];
        // An answer before its question is a clock error and does not count.
        if (rows[i].createdAt < rows[at(post.parent)].createdAt) continue;
        if (!earliest || rows[i].createdAt < *earliest) earliest = rows[i].createdAt;
    }
}

std::vector<conversation::ScopedPost> ThreadForest::scopedPosts(const base::TimeRange& range) const {
    std::vector<conversation::ScopedPost> scoped;
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        const auto& row = m_table->rows[i];
        if (!range.contains(row.createdAt) || !inScope(i)) continue;
        const auto& post = m_posts[i];
        const auto root = m_threads[at(post.thread)].root;
        auto& given = scoped.emplace_back();
        given.seq = post.row;
        given.createdAt = row.createdAt;
        given.thread = root == kNone ? -1 - std::int64_t{post.thread} : root;
        given.answeredAt = m_answers[i];
        given.author = std::int64_t{row.author} + 1;
        given.kind = post.kind;
        given.flow = conversation::flowOf(seen(i));
        given.parentKind = post.parentKind;
        given.byBrand = post.byBrand;
        given.question = row.question;
        given.namesBrand = m_namesBrand[i];
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
