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

/// Of one person, because only then the index gives the order, and a page costs no more than its rows.
constexpr std::string_view kPageOfPerson =
    "WHERE post.author = ?2 AND post.seq < ?3 "
    "AND media_type <> 'repost' AND reposted_id IS NULL AND gone_ms IS NULL ";
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

/// A page of what `read` makes of the rows, over all people of the account.
template<typename State, typename Read>
base::Result<std::vector<State>> readPage(Database& database, const std::string& sql, std::int64_t accountId,
                                          std::optional<std::int64_t> afterSeq, int limit, Read read) {
    const auto people = peopleOf(database, accountId);
    if (!people) return base::fail(people.error());
    std::vector<State> states;
    for (const auto person : *people) {
        const auto statement = database.prepare(sql);
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, accountId).bind(2, person).bind(4, std::int64_t{limit});
        (*statement)->bind(3, afterSeq.value_or(std::numeric_limits<std::int64_t>::max()));
        auto done = forEachRow(**statement, [&](const Statement& row) { states.push_back(read(row)); });
        if (!done) return base::fail(std::move(done.error()));
    }
    if (people->size() > 1) std::ranges::sort(states, std::ranges::greater{}, &State::seq);
    if (limit >= 0 && states.size() > static_cast<std::size_t>(limit))
        states.erase(states.begin() + limit, states.end());
    return states;
}

} // namespace

base::Result<std::vector<ThreadState>> listOwnThreads(Database& database, std::int64_t accountId,
                                                      std::optional<std::int64_t> afterSeq, int limit) {
    static const auto sql =
        std::string("SELECT post.seq, post.id, max(post.seq, ifnull((SELECT max(seq) "
                    "FROM post AS reply WHERE reply.root_id = post.id), 0)), whole.finished_ms, "
                    "whole.cursor IS NOT NULL, pending.finished_ms FROM post "
                    "LEFT JOIN checkpoint AS whole ON whole.account_id = ?1 AND whole.stage = 'conversation' "
                    "AND whole.subject = post.id "
                    "LEFT JOIN checkpoint AS pending ON pending.account_id = ?1 AND pending.stage = "
                    "'pending' AND pending.subject = post.id ")
            .append(kPageOfPerson)
            .append("AND post.parent_id IS NULL AND post.is_reply IS NOT 1 ")
            .append(kNewestFirst);
    const auto read = [](const Statement& row) {
        return ThreadState{row.integer(0),
                           std::string(row.text(1)),
                           instantOfSeq(row.integer(0)),
                           instantOfSeq(row.integer(2)),
                           optionalInstant(row, 3),
                           row.integer(4) != 0,
                           optionalInstant(row, 5)};
    };
    return readPage<ThreadState>(database, sql, accountId, afterSeq, limit, read);
}

base::Result<std::vector<CounterState>> listOwnCounterStates(Database& database, std::int64_t accountId,
                                                             std::optional<std::int64_t> afterSeq,
                                                             int limit) {
    static const auto sql = std::string("SELECT post.seq, post.id, last_read_ms FROM post "
                                        "LEFT JOIN counter_check ON counter_check.post_seq = post.seq ")
                                .append(kPageOfPerson)
                                .append(kNewestFirst);
    const auto read = [](const Statement& row) {
        return CounterState{row.integer(0), std::string(row.text(1)), instantOfSeq(row.integer(0)),
                            optionalInstant(row, 2)};
    };
    return readPage<CounterState>(database, sql, accountId, afterSeq, limit, read);
}

} // namespace weft::store
