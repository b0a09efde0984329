// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/term_counts.h"

#include "app/raw_posts.h"
#include "store/post_changes.h"
#include "store/read_snapshot.h"
#include "store/revision.h"

#include <algorithm>
#include <utility>

namespace weft::app {

namespace {

base::Status readInto(topics::TermLog& log, store::Database& database, const base::TimeRange& range) {
    return forEachRawPost(
        database, {range.since - topics::kCopyMemory, range.until},
        [&](const topics::RawPost& post) { post.at < range.since ? log.remember(post) : log.add(post); });
}

} // namespace

base::Result<bool> TermCounts::takeChanges(store::Database& database, base::Instant until,
                                           base::Instant now) {
    const auto changed = store::readChangedPosts(database, m_revision, m_readAt, now);
    if (!changed) return base::fail(changed.error());
    if (!*changed) return false;
    auto since = m_range.until;
    for (const auto& post : (*changed)->posts.rows)
        if (post.createdAt < since && m_range.contains(post.createdAt) &&
            !m_log.holds(post.id, post.createdAt))
            since = post.createdAt;
    m_log.cutAt(since);
    m_range.until = since;
    if (auto read = readInto(m_log, database, {since, until}); !read) {
        m_log.cutAt(since);
        return base::fail(std::move(read.error()));
    }
    m_range.until = until;
    m_revision = (*changed)->revision;
    m_readAt = now;
    return true;
}

base::Status TermCounts::follow(store::Database& database, const base::TimeRange& range, base::Instant now) {
    const auto revision = store::readRevision(database);
    if (!revision) return base::fail(revision.error());
    const auto until = std::max(range.until, m_range.until);
    bool known = !m_range.empty();
    if (known && (*revision != m_revision || until > m_range.until)) {
        const auto followed = takeChanges(database, until, now);
        if (!followed) return base::fail(followed.error());
        known = *followed;
    }
    if (known && range.since >= m_range.since) return {};
    const base::TimeRange missing{range.since, known ? m_range.since : until};
    topics::TermLog older;
    if (auto read = readInto(older, database, missing); !read) return read;
    if (known) {
        m_log.putBefore(std::move(older));
        m_range.since = range.since;
        return {};
    }
    m_log = std::move(older);
    m_range = missing;
    m_revision = *revision;
    m_readAt = now;
    return {};
}

base::Result<std::vector<std::vector<topics::Batch>>>
TermCounts::count(store::Database& database, const std::vector<std::vector<topics::TermKey>>& lists,
                  const base::TimeRange& range, std::chrono::milliseconds length, base::Instant now) {
    const std::lock_guard lock(m_mutex);
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    if (auto followed = follow(database, range, now); !followed)
        return base::fail(std::move(followed.error()));
    return m_log.count(lists, range, length);
}

} // namespace weft::app
