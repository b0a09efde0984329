// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_fields.h"

#include "store/instants.h"
#include "store/polls.h"
#include "store/post_seq.h"
#include "store/query_rows.h"

namespace weft::store {

namespace {

constexpr std::string_view kSelect =
    "SELECT post.seq, post.author, post.id, person.handle, post.text, created_ms, parent_id, root_id, "
    "quoted_id, reposted_id, media_type, permalink, topic_tag, language, alt_text, link_url, hide_status, "
    "is_reply, is_quote, has_replies, person.verified, person.picture_url, attached_text, location, "
    "reply_audience, ghost_status, ghost_ends_ms, approval_status, spoiler, pictures, poll_votes, "
    "poll_ends_ms, has_question, gone_ms, forgotten, last_seen_ms FROM post "
    "LEFT JOIN person ON person.seq = post.author LEFT JOIN sighting ON sighting.post_seq = post.seq "
    "WHERE post.id = ?1";

constexpr std::string_view kInsert =
    "INSERT INTO post (id, author, created_ms, parent_id, root_id, quoted_id, reposted_id, media_type, "
    "is_reply, is_quote, has_replies, has_question, gone_ms, forgotten, permalink, topic_tag, language, "
    "link_url, hide_status, alt_text, text, attached_text, location, reply_audience, ghost_status, "
    "ghost_ends_ms, approval_status, spoiler, pictures, seq) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, "
    "?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)";

constexpr std::string_view kUpdate =
    "UPDATE post SET author = ?2, created_ms = ?3, parent_id = ?4, root_id = ?5, quoted_id = ?6, "
    "reposted_id = ?7, media_type = ?8, is_reply = ?9, is_quote = ?10, has_replies = ?11, has_question = "
    "?12, "
    "gone_ms = ?13, forgotten = ?14, permalink = ?15, topic_tag = ?16, language = ?17, link_url = ?18, "
    "hide_status = ?19, alt_text = ?20, text = ?21, attached_text = ?22, location = ?23, "
    "reply_audience = ?24, ghost_status = ?25, ghost_ends_ms = ?26, approval_status = ?27, spoiler = ?28, "
    "pictures = ?29 WHERE id = ?1";

/// How the post stands among the others: what a tombstone keeps.
void readPlace(const Statement& row, model::Post& post) {
    post.id = row.text(2);
    post.author = row.optionalText(3);
    post.createdAt = instant(row, 5);
    post.parentId = row.optionalText(6);
    post.rootId = row.optionalText(7);
    post.quotedId = row.optionalText(8);
    post.repostedId = row.optionalText(9);
    post.mediaType = model::mediaTypeFromName(row.text(10));
    post.isReply = row.optionalBool(17);
    post.isQuote = row.optionalBool(18);
    post.hasReplies = row.optionalBool(19);
    post.authorVerified = row.optionalBool(20);
    post.authorPictureUrl = row.optionalText(21);
}

void readContent(const Statement& row, model::Post& post) {
    post.text = row.optionalText(4);
    post.permalink = row.optionalText(11);
    post.topicTag = row.optionalText(12);
    post.language = row.optionalText(13);
    post.altText = row.optionalText(14);
    post.linkUrl = row.optionalText(15);
    post.hideStatus = row.optionalText(16);
    post.attachedText = row.optionalText(22);
    post.locationName = row.optionalText(23);
    post.replyAudience = row.optionalText(24);
    post.ghostStatus = row.optionalText(25);
    post.ghostEndsAt = optionalInstant(row, 26);
    post.approvalStatus = row.optionalText(27);
    post.spoiler = row.optionalBool(28);
    post.pictures = row.optionalInteger(29);
}

PostRecord readRecord(const Statement& row) {
    PostRecord record;
    record.seq = row.integer(0);
    record.authorSeq = row.optionalInteger(1);
    readPlace(row, record.post);
    readContent(row, record.post);
    if (!row.isNull(30) || !row.isNull(31))
        record.post.poll = model::Poll{{}, row.optionalInteger(30), optionalInstant(row, 31)};
    record.hasQuestion = row.integer(32) != 0;
    record.goneAt = optionalInstant(row, 33);
    record.forgotten = row.integer(34) != 0;
    record.lastSeenAt = optionalInstant(row, 35);
    return record;
}

void bindPlace(Statement& statement, const PostRecord& record) {
    const auto& post = record.post;
    statement.bindKept(1, std::string_view(post.id))
        .bind(2, record.authorSeq)
        .bind(3, base::toMs(post.createdAt))
        .bindKept(4, post.parentId)
        .bindKept(5, post.rootId)
        .bindKept(6, post.quotedId)
        .bindKept(7, post.repostedId)
        .bindKept(8, model::mediaTypeName(post.mediaType))
        .bind(9, post.isReply)
        .bind(10, post.isQuote)
        .bind(11, post.hasReplies)
        .bind(12, std::int64_t{record.hasQuestion})
        .bind(13, optionalMs(record.goneAt))
        .bind(14, std::int64_t{record.forgotten});
}

void bindContent(Statement& statement, const model::Post& post) {
    statement.bindKept(15, post.permalink)
        .bindKept(16, post.topicTag)
        .bindKept(17, post.language)
        .bindKept(18, post.linkUrl)
        .bindKept(19, post.hideStatus)
        .bindKept(20, post.altText)
        .bindKept(21, post.text)
        .bindKept(22, post.attachedText)
        .bindKept(23, post.locationName)
        .bindKept(24, post.replyAudience)
        .bindKept(25, post.ghostStatus)
        .bind(26, optionalMs(post.ghostEndsAt))
        .bindKept(27, post.approvalStatus)
        .bind(28, post.spoiler)
        .bind(29, post.pictures);
}

/// The number that goes with the post's time; a post whose time changed is moved there.
base::Result<std::int64_t> placeOf(Database& database, const PostRecord& record, std::int64_t newSeq) {
    if (newSeq != 0) return newSeq;
    if (record.seq != 0 && instantOfSeq(record.seq) == record.post.createdAt) return record.seq;
    auto seq = nextSeqAt(database, record.post.createdAt);
    if (!seq || record.seq == 0) return seq;
    if (auto ok = movePost(database, record.seq, *seq); !ok) return base::fail(std::move(ok.error()));
    return seq;
}

} // namespace

base::Result<std::optional<PostRecord>> findRecord(Database& database, const std::string& id) {
    const auto statement = database.prepare(kSelect);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, id);
    auto record = firstRow(**statement, readRecord);
    if (!record || !*record) return record;
    if (auto ok = readPollOptions(database, (*record)->seq, (*record)->post.poll); !ok)
        return base::fail(std::move(ok.error()));
    return record;
}

base::Result<bool> isHeld(Database& database, const std::string& id) {
    const auto statement = database.prepare("SELECT 1 FROM post WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bindKept(1, id);
    const auto found = firstRow(**statement, [](const Statement&) { return true; });
    if (!found) return base::fail(found.error());
    return found->has_value();
}

base::Result<std::int64_t> writeRecord(Database& database, const PostRecord& record, std::int64_t newSeq) {
    const auto seq = placeOf(database, record, newSeq);
    if (!seq) return seq;
    const auto statement = database.prepare(record.seq == 0 ? kInsert : kUpdate);
    if (!statement) return base::fail(statement.error());
    bindPlace(**statement, record);
    bindContent(**statement, record.post);
    if (record.seq == 0) (*statement)->bind(30, *seq);
    if (auto done = (*statement)->run(); !done) return base::fail(std::move(done.error()));
    return seq;
}

} // namespace weft::store
