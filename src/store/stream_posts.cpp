// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stream_posts.h"

#include "store/hidden.h"
#include "store/post_seq.h"
#include "store/query_rows.h"

namespace weft::store {

base::Status forEachStreamedPost(Database& database, const base::TimeRange& range,
                                 const std::function<void(StreamedPost)>& use) {
    const auto statement = database.prepare(
        "SELECT post.seq, id, handle, text, language, topic_tag, ifnull(root_id, ifnull(parent_id, id)), "
        "parent_id, hide_status FROM post LEFT JOIN person ON person.seq = author "
        "WHERE post.seq > ?1 AND post.seq < ?2 AND gone_ms IS NULL AND reposted_id IS NULL "
        "AND (text IS NOT NULL OR topic_tag IS NOT NULL) ORDER BY post.seq");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seqBefore(range.since)).bind(2, seqBefore(range.until));
    return forEachRow(**statement, [&](const Statement& row) {
        if (isHidden(row.optionalText(8))) return;
        use({.id = std::string(row.text(1)),
             .author = std::string(row.text(2)),
             .createdAt = instantOfSeq(row.integer(0)),
             .text = std::string(row.text(3)),
             .language = std::string(row.text(4)),
             .topicTag = std::string(row.text(5)),
             .threadId = std::string(row.text(6)),
             .parentId = std::string(row.text(7))});
    });
}

} // namespace weft::store
