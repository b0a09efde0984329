// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fingerprint.h"
#include "store/query_rows.h"
#include "store/read_snapshot.h"
#include "store/workspace_file.h"

#include <array>

namespace weft::store {

namespace {

/// A table's logical content: names in place of sequence numbers, ordered by what does not depend on arrival.
/// What is about a moment of reading is left out: pictures (signed addresses that expire) and people's
/// badges.
struct Part {
    std::string_view name;
    std::string_view sql;
    int columns;
};

constexpr std::array kParts{
    Part{"brands",
         "SELECT lower(brand.name), handle_folded, user_id, display_name, biography FROM account "
         "JOIN brand ON brand.id = brand_id ORDER BY handle_folded",
         5},
    Part{"people", "SELECT handle FROM person ORDER BY handle", 1},
    Part{"posts",
         "SELECT id, handle, created_ms, parent_id, root_id, quoted_id, reposted_id, media_type, is_reply, "
         "is_quote, "
         "has_replies, has_question, permalink, topic_tag, language, link_url, hide_status, alt_text, text, "
         "attached_text, location, reply_audience, ghost_status, ghost_ends_ms, approval_status, spoiler, "
         "pictures, poll_votes, poll_ends_ms, gone_ms IS NOT NULL FROM post "
         "LEFT JOIN person ON person.seq = author ORDER BY id",
         30},
    Part{"polls",
         "SELECT id, position, poll_option.text, share FROM poll_option JOIN post ON seq = post_seq "
         "ORDER BY id, position",
         4},
    Part{"watch hits",
         "SELECT watch.kind, term_folded, post.id FROM watch_hit JOIN watch ON watch.id = watch_id "
         "JOIN post ON seq = post_seq GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
         3},
    Part{"mentions", "SELECT id, handle FROM mention JOIN post ON seq = post_seq ORDER BY id, handle", 2},
    Part{"counters",
         "SELECT id, views, likes, replies, reposts, quotes, shares, views_why, likes_why, replies_why, "
         "reposts_why, "
         "quotes_why, shares_why, max(taken_ms) FROM counter_snapshot JOIN post ON seq = post_seq "
         "GROUP BY post_seq ORDER BY id",
         13},
    Part{"account insights",
         "SELECT handle_folded, metric, period, end_ms, key, value, why, max(taken_ms) FROM account_insight "
         "JOIN account ON account.id = account_id GROUP BY account_id, metric, period, ifnull(end_ms, -1), "
         "key "
         "ORDER BY handle_folded, metric, period, ifnull(end_ms, -1), key",
         7},
};

/// Lengths keep "ab", "c" apart from "a", "bc"; NULL differs from an empty text.
void addField(Fingerprint& fingerprint, const Statement& row, int column) {
    if (row.isNull(column)) return fingerprint.add("-;");
    const auto text = row.text(column);
    fingerprint.add(fmt::format("{}:", text.size()));
    fingerprint.add(text);
}

base::Status addPart(Fingerprint& fingerprint, Database& database, const Part& part) {
    fingerprint.add(part.name);
    const auto statement = database.prepare(part.sql);
    if (!statement) return base::fail(statement.error());
    return forEachRow(**statement, [&](const Statement& row) {
        for (int column = 0; column < part.columns; ++column)
            addField(fingerprint, row, column);
        fingerprint.add("\n");
    });
}

} // namespace

base::Result<std::string> contentDigest(Database& database) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    Fingerprint fingerprint;
    for (const auto& part : kParts)
        if (auto ok = addPart(fingerprint, database, part); !ok) return base::fail(std::move(ok.error()));
    return fingerprint.hex();
}

} // namespace weft::store
