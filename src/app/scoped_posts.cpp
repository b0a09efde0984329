// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoped_posts.h"

#include "metrics/engagement.h"
#include "store/rollup/rollup_reading.h"

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

base::Status ForestPosts::eachPost(const base::TimeRange& range, const UsePost& use) const {
    for (const auto& post : m_analysis.forest.scopedPosts(range))
        use(post);
    return {};
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

} // namespace weft::app
