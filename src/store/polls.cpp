// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/polls.h"

#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

namespace {

base::Status eraseOptions(Database& database, std::int64_t postSeq) {
    const auto statement = database.prepare("DELETE FROM poll_option WHERE post_seq = ?1");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, postSeq).run();
}

base::Status addOption(Database& database, std::int64_t postSeq, std::int64_t position,
                       const model::PollOption& option) {
    const auto statement =
        database.prepare("INSERT INTO poll_option (post_seq, position, text, share) VALUES (?1, ?2, ?3, ?4)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, postSeq).bind(2, position).bind(3, option.text).bindReal(4, option.share);
    return (*statement)->run();
}

} // namespace

base::Status readPollOptions(Database& database, std::int64_t postSeq, std::optional<model::Poll>& poll) {
    const auto statement =
        database.prepare("SELECT text, share FROM poll_option WHERE post_seq = ?1 ORDER BY position");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, postSeq);
    return forEachRow(**statement, [&](const Statement& row) {
        if (!poll) poll.emplace();
        poll->options.push_back({std::string(row.text(0)), row.optionalReal(1)});
    });
}

base::Status writePoll(Database& database, std::int64_t postSeq, const std::optional<model::Poll>& poll) {
    if (auto ok = eraseOptions(database, postSeq); !ok) return ok;
    const auto note = database.prepare("UPDATE post SET poll_votes = ?2, poll_ends_ms = ?3 WHERE seq = ?1");
    if (!note) return base::fail(note.error());
    const auto given = poll.value_or(model::Poll{});
    (*note)->bind(1, postSeq).bind(2, given.votes).bind(3, optionalMs(given.endsAt));
    if (auto ok = (*note)->run(); !ok) return ok;
    for (std::int64_t position = 0; const auto& option : given.options)
        if (auto ok = addOption(database, postSeq, ++position, option); !ok) return ok;
    return {};
}

} // namespace weft::store
