// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/brand_threads.h"

#include "store/counter_columns.h"
#include "store/query_rows.h"
#include "store/rollup/totals.h"

namespace weft::store {

namespace {

constexpr int kFirstCounter = 6;

BrandThread readThread(const Statement& row, std::int64_t thread) {
    BrandThread read;
    read.thread = thread;
    read.place = static_cast<conversation::ThreadPlace>(row.integer(0));
    read.posts = row.integer(1);
    read.orphans = row.integer(2);
    read.audienceReplies = row.integer(3);
    read.depth = row.integer(4);
    read.lastSeq = row.integer(5);
    for (std::size_t i = 0; i < read.counters.size(); ++i)
        read.counters[i] = row.optionalInteger(kFirstCounter + static_cast<int>(i));
    return read;
}

} // namespace

base::Result<RootCounters> readRootCounters(Database& database, std::int64_t postSeq) {
    const auto newest = newestSnapshot(database, postSeq);
    if (!newest) return base::fail(newest.error());
    RootCounters known;
    if (!*newest) return known;
    for (std::size_t i = 0; i < known.size(); ++i)
        known[i] = (*newest)->counters[model::kMetrics[i]].value();
    return known;
}

base::Result<std::optional<BrandThread>> BrandThreads::find(std::int64_t brandId, std::int64_t thread) {
    const auto entry = entryOf(brandId, thread);
    if (!entry) return base::fail(entry.error());
    return (*entry)->row;
}

base::Status BrandThreads::put(std::int64_t brandId, const BrandThread& row) {
    const auto entry = entryOf(brandId, row.thread);
    if (!entry) return base::fail(entry.error());
    (*entry)->row = row;
    (*entry)->changed = true;
    return {};
}

base::Status BrandThreads::erase(std::int64_t brandId, std::int64_t thread) {
    const auto entry = entryOf(brandId, thread);
    if (!entry) return base::fail(entry.error());
    (*entry)->changed = (*entry)->changed || (*entry)->row.has_value();
    (*entry)->row.reset();
    return {};
}

base::Status BrandThreads::flush() {
    for (const auto& [key, entry] : m_entries)
        if (entry.changed)
            if (auto ok = write(key.first, key.second, entry); !ok) return ok;
    m_entries.clear();
    return {};
}

base::Result<BrandThreads::Entry*> BrandThreads::entryOf(std::int64_t brandId, std::int64_t thread) {
    const auto [known, isNew] = m_entries.try_emplace({brandId, thread});
    if (!isNew) return &known->second;
    const auto statement = m_database.prepare(
        "SELECT place, posts, orphans, audience_replies, depth, last_seq, views, likes, replies, reposts, "
        "quotes, shares FROM brand_thread WHERE brand_id = ?1 AND thread = ?2");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, brandId).bind(2, thread);
    auto row = firstRow(**statement, [&](const Statement& held) { return readThread(held, thread); });
    if (!row) return base::fail(std::move(row.error()));
    known->second.wasHeld = row->has_value();
    known->second.row = *row;
    return &known->second;
}

base::Status BrandThreads::write(std::int64_t brandId, std::int64_t thread, const Entry& entry) {
    const int change = (entry.row ? 1 : 0) - (entry.wasHeld ? 1 : 0);
    if (auto ok = addToTotal(m_database, threadsTotal(brandId), change); !ok) return ok;
    if (!entry.row) {
        const auto remove =
            m_database.prepare("DELETE FROM brand_thread WHERE brand_id = ?1 AND thread = ?2");
        if (!remove) return base::fail(remove.error());
        return (*remove)->bind(1, brandId).bind(2, thread).run();
    }
    const auto statement = m_database.prepare(
        "INSERT OR REPLACE INTO brand_thread (brand_id, thread, place, posts, orphans, audience_replies, "
        "depth, last_seq, views, likes, replies, reposts, quotes, shares) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    if (!statement) return base::fail(statement.error());
    const auto& row = *entry.row;
    (*statement)
        ->bind(1, brandId)
        .bind(2, thread)
        .bind(3, static_cast<std::int64_t>(row.place))
        .bind(4, row.posts)
        .bind(5, row.orphans)
        .bind(6, row.audienceReplies)
        .bind(7, row.depth)
        .bind(8, row.lastSeq);
    for (std::size_t i = 0; i < row.counters.size(); ++i)
        (*statement)->bind(9 + static_cast<int>(i), row.counters[i]);
    return (*statement)->run();
}

base::Status noteRootCounters(Database& database, std::int64_t postSeq) {
    const auto counters = readRootCounters(database, postSeq);
    if (!counters) return base::fail(counters.error());
    const auto statement =
        database.prepare("UPDATE brand_thread SET views = ?3, likes = ?4, replies = ?5, reposts = ?6, quotes "
                         "= ?7, shares = ?8 "
                         "WHERE brand_id IN (SELECT id FROM brand) AND thread = ?1 AND place = ?2");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, postSeq).bind(2, static_cast<std::int64_t>(conversation::ThreadPlace::Home));
    for (std::size_t i = 0; i < counters->size(); ++i)
        (*statement)->bind(3 + static_cast<int>(i), (*counters)[i]);
    return (*statement)->run();
}

} // namespace weft::store
