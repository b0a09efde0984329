// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/rollup_post.h"

#include "store/instants.h"
#include "store/query_rows.h"

#include <fmt/format.h>

namespace weft::store {

RollupPost rollupPost(const PostRecord& record, std::int64_t seq) {
    const auto& post = record.post;
    return {seq,
            post.id,
            record.authorSeq.value_or(0),
            post.parentId.value_or(""),
            post.rootId.value_or(""),
            post.topicTag.value_or(""),
            post.language.value_or(""),
            post.mediaType,
            record.hasQuestion,
            record.goneAt};
}

RollupPost readRollupColumns(const Statement& row) {
    return {row.integer(0),           std::string(row.text(1)),
            row.integer(2),           std::string(row.text(3)),
            std::string(row.text(4)), std::string(row.text(5)),
            std::string(row.text(6)), model::mediaTypeFromName(row.text(7)),
            row.integer(8) != 0,      optionalInstant(row, 9)};
}

base::Result<std::optional<RollupPost>> readRollupPost(Database& database, std::int64_t seq) {
    static const auto sql = fmt::format("SELECT {} FROM post WHERE seq = ?1", kRollupColumns);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seq);
    return firstRow(**statement, readRollupColumns);
}

} // namespace weft::store
