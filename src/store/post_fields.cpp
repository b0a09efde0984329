// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_fields.h"

#include "store/instants.h"
#include "text/fold.h"

namespace weft::store {

namespace {

constexpr std::string_view kInsert =
    "INSERT INTO post (id, author, created_ms, parent_id, root_id, quoted_id, reposted_id, media_type, "
    "is_reply, is_quote, "
    "has_replies, has_question, permalink, topic_tag, language, link_url, hide_status, alt_text, text) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";

constexpr std::string_view kUpdate =
    "UPDATE post SET author = ?2, created_ms = ?3, parent_id = ?4, root_id = ?5, quoted_id = ?6, reposted_id "
    "= ?7, "
    "media_type = ?8, is_reply = ?9, is_quote = ?10, has_replies = ?11, has_question = ?12, permalink = ?13, "
    "topic_tag = ?14, language = ?15, link_url = ?16, hide_status = ?17, alt_text = ?18, text = ?19 WHERE id "
    "= ?1";

std::optional<bool> optionalBool(const Statement& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return row.integer(column) != 0;
}

} // namespace

PostRecord readRecord(const Statement& row) {
    PostRecord record;
    record.seq = row.integer(0);
    record.authorSeq = row.optionalInteger(1);
    auto& post = record.post;
    post.id = row.text(2);
    post.author = row.optionalText(3);
    post.text = row.optionalText(4);
    post.createdAt = instant(row, 5);
    post.parentId = row.optionalText(6);
    post.rootId = row.optionalText(7);
    post.quotedId = row.optionalText(8);
    post.repostedId = row.optionalText(9);
    post.mediaType = model::mediaTypeFromName(row.text(10));
    post.permalink = row.optionalText(11);
    post.topicTag = row.optionalText(12);
    post.language = row.optionalText(13);
    post.altText = row.optionalText(14);
    post.linkUrl = row.optionalText(15);
    post.hideStatus = row.optionalText(16);
    post.isReply = optionalBool(row, 17);
    post.isQuote = optionalBool(row, 18);
    post.hasReplies = optionalBool(row, 19);
    post.authorVerified = optionalBool(row, 20);
    post.authorPictureUrl = row.optionalText(21);
    return record;
}

base::Result<std::int64_t> writeRecord(Database& database, const PostRecord& record) {
    const auto statement = database.prepare(record.seq == 0 ? kInsert : kUpdate);
    if (!statement) return base::fail(statement.error());
    const auto& post = record.post;
    auto done = (*statement)
                    ->bind(1, post.id)
                    .bind(2, record.authorSeq)
                    .bind(3, base::toMs(post.createdAt))
                    .bind(4, post.parentId)
                    .bind(5, post.rootId)
                    .bind(6, post.quotedId)
                    .bind(7, post.repostedId)
                    .bind(8, model::mediaTypeName(post.mediaType))
                    .bind(9, post.isReply)
                    .bind(10, post.isQuote)
                    .bind(11, post.hasReplies)
                    .bind(12, std::int64_t{post.text && text::hasQuestionMark(*post.text)})
                    .bind(13, post.permalink)
                    .bind(14, post.topicTag)
                    .bind(15, post.language)
                    .bind(16, post.linkUrl)
                    .bind(17, post.hideStatus)
                    .bind(18, post.altText)
                    .bind(19, post.text)
                    .run();
    if (!done) return base::fail(std::move(done.error()));
    return record.seq == 0 ? database.lastInsertRowId() : record.seq;
}

} // namespace weft::store
