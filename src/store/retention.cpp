// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/retention.h"

#include "store/change_log.h"
#include "store/cleaning.h"
#include "store/people_writing.h"
#include "store/post_change.h"
#include "store/post_seq.h"
#include "store/query_rows.h"
#include "store/retention_state.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/rollups.h"
#include "store/topic_states.h"
#include "text/fold.h"

#include <array>
#include <set>
#include <string>
#include <vector>

namespace weft::store {

namespace {

constexpr std::int64_t kPostsAtOnce = 500;
/// Beyond this many, building the rollups anew is quicker than following each post.
constexpr std::int64_t kPostsWorthRebuild = 5'000;

constexpr std::string_view kExpiredPosts =
    "SELECT id FROM post WHERE seq < ?1 AND NOT EXISTS (SELECT 1 FROM note WHERE post_seq = seq) "
    "AND NOT EXISTS (SELECT 1 FROM favourite WHERE post_seq = seq) ORDER BY seq LIMIT ?2";

base::Result<std::int64_t> countWhere(Database& database, std::string_view sql, std::int64_t limit) {
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, limit);
    const auto count = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
    if (!count) return base::fail(count.error());
    return count->value_or(0);
}

base::Result<std::vector<std::string>> expiredPosts(Database& database, base::Instant before,
                                                    std::int64_t limit) {
    const auto statement = database.prepare(kExpiredPosts);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seqBefore(before)).bind(2, limit);
    std::vector<std::string> ids;
    auto read = forEachRow(**statement, [&](const Statement& row) { ids.emplace_back(row.text(0)); });
    if (!read) return base::fail(std::move(read.error()));
    return ids;
}

/// Erases posts within one transaction.
class Erasing {
public:
    Erasing(Database& database, base::Instant now) : m_database(database), m_rollups(database, now) {}

    base::Status erase(const std::string& id) {
        const auto record = findRecord(m_database, id);
        if (!record) return base::fail(record.error());
        if (!*record) return {};
        if (const auto text = searchableText(**record))
            m_words.forget((*record)->seq, text::searchText(*text));
        if (auto ok = eraseRows((*record)->seq); !ok) return ok;
        if (auto ok = eraseTraces(id); !ok) return ok;
        if ((*record)->authorSeq) m_authors.insert(*(*record)->authorSeq);
        return m_rollups.removed(**record);
    }

    base::Status finish() {
        if (auto ok = m_words.write(m_database); !ok) return ok;
        for (const auto author : m_authors)
            if (auto ok = dropPersonWithoutPosts(m_database, author); !ok) return ok;
        if (auto ok = m_rollups.finish(); !ok) return ok;
        if (auto ok = forgetTopicStates(m_database); !ok) return ok;
        return restartChangeLog(m_database);
    }

private:
    base::Status eraseRows(std::int64_t seq) {
        constexpr std::array kDeletes{"DELETE FROM mention WHERE post_seq = ?1",
                                      "DELETE FROM sighting WHERE post_seq = ?1",
                                      "DELETE FROM counter_snapshot WHERE post_seq = ?1",
                                      "DELETE FROM counter_check WHERE post_seq = ?1",
                                      "DELETE FROM poll_option WHERE post_seq = ?1",
                                      "DELETE FROM watch_hit WHERE post_seq = ?1",
                                      "DELETE FROM tone_correction WHERE post_seq = ?1",
                                      "DELETE FROM post_change WHERE post_seq = ?1",
                                      "DELETE FROM post WHERE seq = ?1"};
        for (const auto* sql : kDeletes) {
            const auto statement = m_database.prepare(sql);
            if (!statement) return base::fail(statement.error());
            if (auto ok = (*statement)->bind(1, seq).run(); !ok) return ok;
        }
        return {};
    }

    /// How far its conversation was read, and a reply that was written here.
    base::Status eraseTraces(const std::string& id) {
        constexpr std::array kTraces{"DELETE FROM checkpoint WHERE account_id IN (SELECT id FROM account) "
                                     "AND stage IN ('conversation', 'pending') AND subject = ?1",
                                     "UPDATE outgoing SET text = '' WHERE post_id = ?1"};
        for (const auto* sql : kTraces) {
            const auto statement = m_database.prepare(sql);
            if (!statement) return base::fail(statement.error());
            if (auto ok = (*statement)->bind(1, id).run(); !ok) return ok;
        }
        return {};
    }

    Database& m_database;
    RollupUpdate m_rollups;
    FullTextChanges m_words;
    std::set<std::int64_t> m_authors;
};

base::Status eraseProfiles(Database& database, base::Instant before) {
    const auto statement = database.prepare("DELETE FROM profile_snapshot WHERE taken_ms < ?1");
    if (!statement) return base::fail(statement.error());
    if (auto ok = (*statement)->bind(1, base::toMs(before)).run(); !ok) return ok;
    return database.changes() > 0 ? noteUnclean(database) : base::Status{};
}

} // namespace

base::Result<Expired> countExpired(Database& database, base::Instant before) {
    const auto limit = seqBefore(before);
    const auto all = countWhere(database, "SELECT count(*) FROM post WHERE seq < ?1", limit);
    if (!all) return base::fail(all.error());
    const auto kept = countWhere(database,
                                 "SELECT count(*) FROM (SELECT post_seq FROM note WHERE post_seq < ?1 UNION "
                                 "SELECT post_seq FROM favourite WHERE post_seq < ?1)",
                                 limit);
    if (!kept) return base::fail(kept.error());
    const auto profiles =
        countWhere(database, "SELECT count(*) FROM profile_snapshot WHERE taken_ms < ?1", base::toMs(before));
    if (!profiles) return base::fail(profiles.error());
    return Expired{*all - *kept, *kept, *profiles};
}

base::Result<std::int64_t> eraseExpiredPosts(Database& database, base::Instant before, base::Instant now) {
    const auto ids = expiredPosts(database, before, kPostsAtOnce);
    if (!ids || ids->empty()) return ids ? base::Result<std::int64_t>(0) : base::fail(ids.error());
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    const auto many = expiredPosts(database, before, kPostsWorthRebuild);
    if (!many) return base::fail(many.error());
    base::Status ok = noteUnclean(database);
    if (ok) ok = noteStaleWords(database);
    if (ok && static_cast<std::int64_t>(many->size()) == kPostsWorthRebuild) ok = markRollupsStale(database);
    Erasing erasing(database, now);
    for (const auto& id : *ids)
        if (ok) ok = erasing.erase(id);
    if (ok) ok = erasing.finish();
    if (ok) ok = transaction->commit();
    if (!ok) return base::fail(std::move(ok.error()));
    return static_cast<std::int64_t>(ids->size());
}

base::Status finishErasing(Database& database, base::Instant before, base::Instant now, Cleaning cleaning) {
    if (auto ok = eraseProfiles(database, before); !ok) return ok;
    const auto unclean = isUnclean(database);
    if (!unclean) return base::fail(unclean.error());
    if (!*unclean) return {};
    if (auto ok = refreshRollups(database, now); !ok) return ok;
    if (cleaning == Cleaning::Quick) return dropStaleWords(database);
    return cleanFile(database);
}

base::Result<Expired> eraseExpired(Database& database, base::Instant before, base::Instant now,
                                   const std::function<void(std::int64_t erased)>& progress,
                                   const std::stop_token& stop) {
    auto done = countExpired(database, before);
    if (!done) return done;
    done->posts = 0;
    while (true) {
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, database.path().string(),
                              "stopped before the end; the next run goes on");
        const auto erased = eraseExpiredPosts(database, before, now);
        if (!erased) return base::fail(erased.error());
        if (*erased == 0) break;
        done->posts += *erased;
        if (progress) progress(done->posts);
    }
    if (auto ok = finishErasing(database, before, now, Cleaning::Thorough); !ok)
        return base::fail(std::move(ok.error()));
    return done;
}

} // namespace weft::store
