// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoped_posts.h"

#include "base/index.h"
#include "metrics/engagement.h"
#include "store/rollup/link_table.h"
#include "store/rollup/rollup_reading.h"
#include "store/rollup/thread_reading.h"
#include "store/thread_posts.h"

#include <algorithm>
#include <map>
#include <set>

namespace weft::app {

base::Status SheetPosts::eachPost(const base::TimeRange& range, const UsePost& use) const {
    return store::forEachScopedPost(m_database, m_brandId, range, use);
}

base::Status SheetPosts::eachOwnThread(const base::TimeRange& range, const UseThread& use) const {
    return store::forEachOwnThread(m_database, m_brandId, range, use);
}

base::Result<std::int64_t> SheetPosts::threadsInScope() const {
    return store::countScopedThreads(m_database, m_brandId);
}

base::Result<std::vector<std::string>> SheetPosts::idsOf(const std::vector<std::int64_t>& seqs) const {
    return store::idsOf(m_database, seqs);
}

base::Result<std::optional<std::int64_t>> SheetPosts::threadOf(const std::string& postId) const {
    return store::threadOf(m_database, postId);
}

base::Status SheetPosts::eachThread(const std::vector<std::int64_t>& threads, const UseMembers& use) const {
    auto reading = store::ThreadReading::begin(m_database, m_brandId);
    if (!reading) return base::fail(std::move(reading.error()));
    for (const auto thread : threads) {
        const auto members = reading->members(thread);
        if (!members) return base::fail(members.error());
        use(thread, *members);
    }
    return {};
}

base::Result<std::optional<std::int64_t>> SheetPosts::declaredReplies(std::int64_t root) const {
    return store::declaredReplies(m_database, m_brandId, root);
}

base::Result<std::vector<std::int64_t>> SheetPosts::storedPosts(store::Database& database,
                                                                std::int64_t thread) const {
    return store::LinkTable(database).membersOf(thread);
}

base::Status ForestPosts::eachPost(const base::TimeRange& range, const UsePost& use) const {
    const auto depths = turnDepths();
    for (auto post : m_analysis.forest.scopedPosts(range)) {
        post.depth = depths[base::at(post.seq)];
        use(post);
    }
    return {};
}

std::vector<std::int32_t> ForestPosts::turnDepths() const {
    std::vector<conversation::Speaker> speakers;
    std::vector<std::int32_t> parents;
    for (const auto& post : m_analysis.forest.posts()) {
        const auto author = std::int64_t{m_analysis.table.rows[base::at(post.row)].author} + 1;
        speakers.push_back({post.byBrand ? conversation::Speaker::kBrand : author, post.parentKind});
        parents.push_back(post.parent);
    }
    return conversation::turnDepths(speakers, parents);
}

base::Status ForestPosts::eachOwnThread(const base::TimeRange& range, const UseThread& use) const {
    for (const auto& thread : metrics::findOwnThreads(m_analysis.forest, m_analysis.counters, range))
        use(thread);
    return {};
}

base::Result<std::int64_t> ForestPosts::threadsInScope() const {
    return m_analysis.forest.counts().scopeThreads;
}

base::Result<std::vector<std::string>> ForestPosts::idsOf(const std::vector<std::int64_t>& seqs) const {
    std::vector<std::string> ids;
    for (const auto seq : seqs)
        ids.push_back(m_analysis.table.rows[static_cast<std::size_t>(seq)].id);
    return ids;
}

std::int64_t ForestPosts::threadNumber(std::int32_t thread) const {
    const auto root = m_analysis.forest.threads()[base::at(thread)].root;
    return root >= 0 ? root : -1 - std::int64_t{thread};
}

base::Result<std::optional<std::int64_t>> ForestPosts::threadOf(const std::string& postId) const {
    const auto row = m_analysis.rowOf.find(postId);
    if (row == m_analysis.rowOf.end()) return std::nullopt;
    return threadNumber(m_analysis.forest.posts()[base::at(row->second)].thread);
}

conversation::ThreadMember ForestPosts::memberAt(std::size_t row) const {
    const auto& forest = m_analysis.forest;
    const auto& given = m_analysis.table.rows[row];
    const auto& link = forest.posts()[row];
    conversation::ThreadMember member;
    member.post.seq = static_cast<std::int64_t>(row);
    member.post.createdAt = given.createdAt;
    member.post.thread = threadNumber(link.thread);
    member.post.author = std::int64_t{given.author} + 1;
    member.post.kind = link.kind;
    member.post.flow = conversation::flowOf(forest.seen(row));
    member.post.parentKind = link.parentKind;
    member.post.byBrand = link.byBrand;
    member.parent = link.parent;
    if (link.parentKind != conversation::ParentKind::Held) return member;
    member.post.target = std::int64_t{m_analysis.table.rows[base::at(link.parent)].author} + 1;
    return member;
}

base::Status ForestPosts::eachThread(const std::vector<std::int64_t>& threads, const UseMembers& use) const {
    std::map<std::int64_t, std::vector<conversation::ThreadMember>> members;
    for (const auto thread : threads)
        members[thread];
    for (std::size_t row = 0; row < m_analysis.table.rows.size(); ++row) {
        const auto found = members.find(threadNumber(m_analysis.forest.posts()[row].thread));
        if (found != members.end()) found->second.push_back(memberAt(row));
    }
    for (const auto thread : threads) {
        auto& posts = members[thread];
        std::ranges::stable_sort(
            posts, {}, [](const conversation::ThreadMember& member) { return member.post.createdAt; });
        use(thread, posts);
    }
    return {};
}

base::Result<std::optional<std::int64_t>> ForestPosts::declaredReplies(std::int64_t root) const {
    if (root < 0 || !m_analysis.forest.posts()[base::at(root)].byBrand) return std::nullopt;
    const auto& id = m_analysis.table.rows[base::at(root)].id;
    const auto counters = std::ranges::find(m_analysis.counters, id, &model::PostCounters::id);
    if (counters == m_analysis.counters.end()) return std::nullopt;
    return counters->counters[model::Metric::Replies].value();
}

base::Result<std::vector<std::int64_t>> ForestPosts::storedPosts(store::Database& database,
                                                                 std::int64_t thread) const {
    std::vector<std::string> ids;
    for (std::size_t row = 0; row < m_analysis.table.rows.size(); ++row)
        if (threadNumber(m_analysis.forest.posts()[row].thread) == thread)
            ids.push_back(m_analysis.table.rows[row].id);
    return store::seqsOf(database, ids);
}

} // namespace weft::app
