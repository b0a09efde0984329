// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tone_corrections.h"

#include "store/query_rows.h"

namespace weft::store {

base::Status writeToneCorrection(Database& database, const ToneCorrection& correction) {
    const auto add = database.prepare(
        "INSERT INTO tone_correction (post_seq, tone, corrected_ms) SELECT seq, ?2, ?3 FROM post "
        "WHERE id = ?1 AND gone_ms IS NULL ON CONFLICT (post_seq) DO UPDATE SET tone = excluded.tone, "
        "corrected_ms = excluded.corrected_ms");
    if (!add) return base::fail(add.error());
    (*add)->bind(1, correction.postId).bind(2, correction.tone).bind(3, base::toMs(correction.correctedAt));
    if (auto ok = (*add)->run(); !ok) return ok;
    if (database.changes() > 0) return {};
    return base::fail(base::ErrorCode::BadArgument, "post " + correction.postId,
                      "this post is not held, or its text is erased");
}

base::Result<bool> removeToneCorrection(Database& database, const std::string& postId) {
    const auto remove =
        database.prepare("DELETE FROM tone_correction WHERE post_seq = (SELECT seq FROM post WHERE id = ?1)");
    if (!remove) return base::fail(remove.error());
    if (auto ok = (*remove)->bind(1, postId).run(); !ok) return base::fail(std::move(ok.error()));
    return database.changes() > 0;
}

base::Result<std::vector<ToneCorrection>> listToneCorrections(Database& database) {
    const auto statement =
        database.prepare("SELECT id, tone, corrected_ms FROM tone_correction JOIN post ON seq = post_seq "
                         "WHERE gone_ms IS NULL ORDER BY post_seq");
    if (!statement) return base::fail(statement.error());
    std::vector<ToneCorrection> corrections;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        corrections.push_back(
            {std::string(row.text(0)), std::string(row.text(1)), base::instantFromMs(row.integer(2))});
    });
    if (!read) return base::fail(std::move(read.error()));
    return corrections;
}

} // namespace weft::store
