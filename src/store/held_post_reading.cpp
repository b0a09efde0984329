// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/held_post.h"
#include "store/instants.h"
#include "store/query_rows.h"

#include <fmt/format.h>

namespace weft::store {

namespace {

constexpr std::int64_t kIdsAtOnce = 1000;

/// Asks one question about a post by its number.
template<typename Use>
base::Status eachOf(Database& database, std::string_view sql, std::int64_t postSeq, Use use) {
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, postSeq);
    return forEachRow(**statement, use);
}

base::Status readSighting(Database& database, HeldPost& post) {
    return eachOf(database, "SELECT first_seen_ms, last_seen_ms, source FROM sighting WHERE post_seq = ?1",
                  post.record.seq, [&](const Statement& row) {
                      post.sighting = {instant(row, 0), optionalInstant(row, 1), std::string(row.text(2))};
                  });
}

base::Status readMentions(Database& database, HeldPost& post) {
    if (!post.record.goneAt) return {};
    return eachOf(database, "SELECT handle FROM mention WHERE post_seq = ?1 ORDER BY handle", post.record.seq,
                  [&](const Statement& row) { post.mentions.emplace_back(row.text(0)); });
}

base::Status readCounters(Database& database, HeldPost& post) {
    static const auto sql = fmt::format(
        "SELECT taken_ms, {} FROM counter_snapshot WHERE post_seq = ?1 ORDER BY taken_ms", kCounterColumns);
    auto read = eachOf(database, sql, post.record.seq, [&](const Statement& row) {
        post.counters.push_back({instant(row, 0), readCounterColumns(row, 1)});
    });
    if (!read) return read;
    return eachOf(database, "SELECT last_read_ms FROM counter_check WHERE post_seq = ?1", post.record.seq,
                  [&](const Statement& row) { post.countersReadAt = instant(row, 0); });
}

base::Status readHits(Database& database, HeldPost& post) {
    return eachOf(
        database,
        "SELECT handle_folded, kind, term_folded, first_seen_ms, top_rank, top_seen_ms FROM watch_hit "
        "JOIN watch ON watch.id = watch_id JOIN account ON account.id = account_id WHERE post_seq = ?1 "
        "ORDER BY handle_folded, kind, term_folded",
        post.record.seq, [&](const Statement& row) {
            post.hits.push_back({std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                                 instant(row, 3), row.optionalInteger(4), optionalInstant(row, 5)});
        });
}

base::Status readMarks(Database& database, HeldPost& post) {
    auto read = eachOf(database, "SELECT text, written_ms FROM note WHERE post_seq = ?1", post.record.seq,
                       [&](const Statement& row) {
                           post.note = HeldNote{std::string(row.text(0)), instant(row, 1)};
                       });
    if (!read) return read;
    read = eachOf(database, "SELECT added_ms FROM favourite WHERE post_seq = ?1", post.record.seq,
                  [&](const Statement& row) { post.favouriteSince = instant(row, 0); });
    if (!read) return read;
    return eachOf(database, "SELECT tone, corrected_ms FROM tone_correction WHERE post_seq = ?1",
                  post.record.seq, [&](const Statement& row) {
                      post.tone = HeldTone{std::string(row.text(0)), instant(row, 1)};
                  });
}

} // namespace

base::Result<std::optional<HeldPost>> findHeldPost(Database& database, const std::string& id) {
    auto record = findRecord(database, id);
    if (!record) return base::fail(std::move(record.error()));
    if (!*record) return std::optional<HeldPost>{};
    HeldPost post;
    post.record = **std::move(record);
    for (auto* read : {readSighting, readMentions, readCounters, readHits, readMarks})
        if (auto ok = read(database, post); !ok) return base::fail(std::move(ok.error()));
    return std::optional(std::move(post));
}

base::Status HeldPosts::refill() {
    m_ids.clear();
    m_next = 0;
    const auto statement =
        m_database.prepare("SELECT seq, id FROM post WHERE seq > ?1 ORDER BY seq LIMIT ?2");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, m_last).bind(2, kIdsAtOnce);
    return forEachRow(**statement, [&](const Statement& row) {
        m_last = row.integer(0);
        m_ids.emplace_back(row.text(1));
    });
}

base::Result<std::optional<HeldPost>> HeldPosts::next() {
    while (true) {
        if (m_next == m_ids.size())
            if (auto ok = refill(); !ok) return base::fail(std::move(ok.error()));
        if (m_ids.empty()) return std::optional<HeldPost>{};
        auto post = findHeldPost(m_database, m_ids[m_next++]);
        // Without a snapshot it may have gone in the meantime.
        if (!post || *post) return post;
    }
}

} // namespace weft::store
