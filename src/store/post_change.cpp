// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_change.h"

#include "model/handle.h"
#include "store/polls.h"
#include "store/post_merging.h"
#include "text/fold.h"

#include <tuple>

namespace weft::store {

namespace {

base::Status addMention(Database& database, std::int64_t postSeq, const std::string& handle) {
    const auto statement = database.prepare("INSERT INTO mention (post_seq, handle) VALUES (?1, ?2)");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, postSeq).bindKept(2, handle).run();
}

base::Status dropMentions(Database& database, std::int64_t postSeq) {
    const auto forget = database.prepare("DELETE FROM mention WHERE post_seq = ?1");
    if (!forget) return base::fail(forget.error());
    return (*forget)->bind(1, postSeq).run();
}

std::vector<std::string> mentionsOf(const PostChange& change) {
    if (change.prepared != nullptr) return change.prepared->mentions;
    return change.text ? model::mentionedHandles(*change.text) : std::vector<std::string>{};
}

base::Status writeMentions(Database& database, ForgottenPeople& forgotten, std::int64_t postSeq,
                           const PostChange& change) {
    if (change.held != nullptr)
        if (auto ok = dropMentions(database, postSeq); !ok) return ok;
    for (const auto& handle : mentionsOf(change)) {
        const auto nobody = forgotten.contains(handle);
        if (!nobody) return base::fail(nobody.error());
        if (*nobody) continue;
        if (auto ok = addMention(database, postSeq, handle); !ok) return ok;
    }
    return {};
}

/// The rows of the full text are called like the posts.
void noteFullText(FullTextChanges& changes, const PostChange& change, std::int64_t seq) {
    const auto after = searchableText(change.next);
    if (change.held == nullptr) {
        if (after) changes.add(seq, change.prepared ? change.prepared->words : text::searchText(*after));
        return;
    }
    const auto before = searchableText(*change.held);
    if (change.held->seq == seq && before == after) return;
    if (before) changes.forget(change.held->seq, text::searchText(*before));
    if (after) changes.add(seq, text::searchText(*after));
}

base::Status writeFullText(Database& database, const PostChange& change, std::int64_t seq) {
    FullTextChanges own;
    noteFullText(change.fullText == nullptr ? own : *change.fullText, change, seq);
    return own.write(database);
}

/// A tombstone keeps whom its text named.
bool mentionsChange(const PostChange& change) {
    if (change.held == nullptr) return change.text.has_value();
    if (change.next.goneAt) return false;
    return change.held->goneAt || change.held->post.text != change.next.post.text;
}

} // namespace

base::Result<std::int64_t> writeChange(Database& database, ForgottenPeople& forgotten, RollupUpdate& rollups,
                                       const PostChange& change) {
    const auto& next = change.next;
    const auto seq = writeRecord(database, next, change.newSeq);
    if (!seq) return seq;
    base::Status ok;
    if (mentionsChange(change)) ok = writeMentions(database, forgotten, *seq, change);
    if (ok) ok = writeFullText(database, change, *seq);
    const auto pollBefore = change.held == nullptr ? std::nullopt : change.held->post.poll;
    if (ok && next.post.poll != pollBefore) ok = writePoll(database, *seq, next.post.poll);
    if (ok && change.held == nullptr) ok = rollups.added(next, *seq);
    if (ok && change.held != nullptr) ok = rollups.changed(*change.held, next, *seq, mentionsChange(change));
    if (!ok) return base::fail(std::move(ok.error()));
    return seq;
}

bool changesPostRow(const PostChange& change) {
    if (change.held == nullptr || mentionsChange(change)) return true;
    const auto row = [](const PostRecord& record) {
        const auto& post = record.post;
        return std::tie(record.authorSeq, post.createdAt, post.parentId, post.rootId, post.quotedId,
                        record.goneAt, record.hasQuestion, post.topicTag, post.language, post.hideStatus);
    };
    return row(*change.held) != row(change.next);
}

base::Status writeTombstone(Database& database, ForgottenPeople& forgotten, RollupUpdate& rollups,
                            const PostRecord& held, base::Instant goneAt) {
    PostRecord next = held;
    next.goneAt = goneAt;
    next.post = emptied(held.post);
    auto written = writeChange(database, forgotten, rollups, {&held, next, std::nullopt});
    if (!written) return base::fail(std::move(written.error()));
    return {};
}

bool asks(const std::optional<std::string>& text) {
    return text && text::hasQuestionMark(*text);
}

base::Status addSighting(Database& database, std::int64_t postSeq, Source source, base::Instant seenAt) {
    const auto add = database.prepare("INSERT INTO sighting (post_seq, first_seen_ms, last_seen_ms, source) "
                                      "VALUES (?1, ?2, iif(?3 = 'import', NULL, ?2), ?3)");
    if (!add) return base::fail(add.error());
    return (*add)->bind(1, postSeq).bind(2, base::toMs(seenAt)).bind(3, sourceName(source)).run();
}

base::Status noteSeen(Database& database, std::int64_t postSeq, base::Instant seenAt) {
    const auto note = database.prepare("UPDATE sighting SET last_seen_ms = ?2 WHERE post_seq = ?1");
    if (!note) return base::fail(note.error());
    return (*note)->bind(1, postSeq).bind(2, base::toMs(seenAt)).run();
}

} // namespace weft::store
