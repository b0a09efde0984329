// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collection.h"
#include "store/instants.h"
#include "store/post_seq.h"
#include "store/query_rows.h"

#include <algorithm>
#include <limits>
#include <string>

namespace weft::store {

namespace {

constexpr std::string_view kWithCounters =
    "AND post.media_type <> 'repost' AND post.reposted_id IS NULL AND post.gone_ms IS NULL ";
constexpr std::string_view kRoots = "post.parent_id IS NULL AND post.is_reply IS NOT 1 ";
constexpr std::string_view kNewestFirst = "ORDER BY post.seq DESC LIMIT ?4";

/// Mostly one; an import may have spelled the handle in several ways.
base::Result<std::vector<std::int64_t>> peopleOf(Database& database, std::int64_t accountId) {
    const auto statement = database.prepare(
        "SELECT person.seq FROM account JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
        "WHERE account.id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    std::vector<std::int64_t> people;
    auto read = forEachRow(**statement, [&](const Statement& row) { people.push_back(row.integer(0)); });
    if (!read) return base::fail(std::move(read.error()));
    return people;
}

/// Of one person after the other, because only then an index gives the order and a page costs no more than
/// its rows.
template<typename State, typename Bind, typename Read>
base::Result<std::vector<State>> readPage(Database& database, const std::string& sql, std::int64_t accountId,
                                          std::optional<std::int64_t> afterSeq, int limit, Bind bind,
                                          Read read) {
    const auto people = peopleOf(database, accountId);
    if (!people) return base::fail(people.error());
    std::vector<State> states;
    for (const auto person : *people) {
        const auto statement = database.prepare(sql);
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, accountId).bind(2, person).bind(4, std::int64_t{limit});
        (*statement)->bind(3, afterSeq.value_or(std::numeric_limits<std::int64_t>::max()));
        bind(**statement);
        auto done = forEachRow(**statement, [&](const Statement& row) { states.push_back(read(row)); });
        if (!done) return base::fail(std::move(done.error()));
    }
    if (people->size() > 1) std::ranges::sort(states, std::ranges::greater{}, &State::seq);
    if (limit >= 0 && states.size() > static_cast<std::size_t>(limit))
        states.erase(states.begin() + limit, states.end());
    return states;
}

CounterState readCounterState(const Statement& row) {
    return {row.integer(0), std::string(row.text(1)), instantOfSeq(row.integer(0)), optionalInstant(row, 2)};
}

ThreadState readThreadState(const Statement& row) {
    return {row.integer(0),
            std::string(row.text(1)),
            instantOfSeq(row.integer(0)),
            instantOfSeq(row.integer(2)),
            optionalInstant(row, 3),
            row.integer(4) != 0,
            optionalInstant(row, 5)};
}

/// The posts of a person by the index alone; those that are not due are never looked at.
constexpr std::string_view kCountersOfPerson =
    "SELECT post.seq, post.id, last_read_ms FROM post AS own "
    "LEFT JOIN counter_check ON counter_check.post_seq = own.seq CROSS JOIN post ON post.seq = own.seq "
    "WHERE own.author = ?2 ";

} // namespace

base::Result<std::vector<ThreadState>> listOwnThreads(Database& database, std::int64_t accountId,
                                                      std::optional<std::int64_t> afterSeq, int limit,
                                                      const std::optional<OpenThreads>& open) {
    static const auto sql =
        std::string("SELECT post.seq, post.id, max(post.seq, ifnull((SELECT max(seq) "
                    "FROM post AS reply WHERE reply.root_id = post.id), 0)), whole.finished_ms, "
                    "whole.cursor IS NOT NULL, pending.finished_ms FROM post "
                    "LEFT JOIN checkpoint AS whole ON whole.account_id = ?1 AND whole.stage = 'conversation' "
                    "AND whole.subject = post.id "
                    "LEFT JOIN checkpoint AS pending ON pending.account_id = ?1 AND pending.stage = "
                    "'pending' AND pending.subject = post.id "
                    "WHERE post.author = ?2 AND post.seq < ?3 AND ")
            .append(kRoots)
            .append(kWithCounters)
            .append("AND (?5 IS NULL OR whole.finished_ms IS NULL OR whole.cursor IS NOT NULL "
                    "OR whole.finished_ms < post.created_ms + ?5 OR post.seq >= ?6 "
                    "OR EXISTS (SELECT 1 FROM post AS reply WHERE reply.root_id = post.id "
                    "AND reply.seq >= ?6)) ")
            .append(kNewestFirst);
    const auto bind = [&](Statement& statement) {
        if (!open) return;
        statement.bind(5, std::int64_t{open->lastAge.count()}).bind(6, seqBefore(open->aliveSince));
    };
    return readPage<ThreadState>(database, sql, accountId, afterSeq, limit, bind, readThreadState);
}

base::Result<std::vector<base::Instant>> listAliveThreads(Database& database, std::int64_t accountId,
                                                          base::Instant since) {
    static const auto sql =
        std::string("SELECT max(recent.seq) FROM (SELECT root_id AS id, seq FROM post "
                    "WHERE seq >= ?2 AND root_id IS NOT NULL UNION ALL SELECT id, seq FROM post "
                    "WHERE seq >= ?2 AND parent_id IS NULL AND is_reply IS NOT 1) AS recent "
                    "CROSS JOIN post ON post.id = recent.id WHERE post.author IN (SELECT person.seq "
                    "FROM account JOIN person ON person.handle = account.handle_folded COLLATE NOCASE "
                    "WHERE account.id = ?1) AND ")
            .append(kRoots)
            .append(kWithCounters)
            .append("GROUP BY post.seq");
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId).bind(2, seqBefore(since));
    std::vector<base::Instant> newest;
    auto read = forEachRow(**statement,
                           [&](const Statement& row) { newest.push_back(instantOfSeq(row.integer(0))); });
    if (!read) return base::fail(std::move(read.error()));
    return newest;
}

base::Result<std::vector<CounterState>> listOwnCounterStates(Database& database, std::int64_t accountId,
                                                             std::optional<std::int64_t> afterSeq, int limit,
                                                             const std::optional<OldCounters>& due) {
    static const auto sql =
        std::string(kCountersOfPerson)
            .append("AND own.seq < ?3 AND (?5 IS NULL OR last_read_ms IS NULL OR (own.seq >> 20) + ?6 > ?5 "
                    "OR last_read_ms < (own.seq >> 20) + ?6 + (?5 - (own.seq >> 20) - ?6) / ?7 * ?7) ")
            .append(kWithCounters)
            .append("ORDER BY own.seq DESC LIMIT ?4");
    const auto bind = [&](Statement& statement) {
        if (!due) return;
        statement.bind(5, base::toMs(due->now))
            .bind(6, std::int64_t{due->fromAge.count()})
            .bind(7, std::int64_t{due->interval.count()});
    };
    return readPage<CounterState>(database, sql, accountId, afterSeq, limit, bind, readCounterState);
}

base::Result<std::vector<CounterState>> listYoungCounterStates(Database& database, std::int64_t accountId,
                                                               base::Instant since) {
    static const auto sql = std::string(kCountersOfPerson)
                                .append("AND own.seq < ?3 AND own.seq >= ?5 ")
                                .append(kWithCounters)
                                .append("ORDER BY own.seq DESC LIMIT ?4");
    const auto bind = [&](Statement& statement) { statement.bind(5, seqBefore(since)); };
    return readPage<CounterState>(database, sql, accountId, {}, kNoLimit, bind, readCounterState);
}

} // namespace weft::store
