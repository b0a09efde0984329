// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fingerprint.h"
#include "store/query_rows.h"
#include "store/read_snapshot.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/rollups.h"
#include "store/rollup/sheet_row.h"

#include <fmt/format.h>

#include <array>
#include <map>

namespace weft::store {

namespace {

struct Part {
    std::string_view sql;
    int columns;
};

/// Threads by the ids of their roots or their keys, people by their handles.
constexpr std::array kParts{
    Part{"SELECT post.id, ifnull(root.id, key), above.id, parent_kind, handle, depth FROM link "
         "JOIN post ON post.seq = link.seq LEFT JOIN post AS root ON root.seq = thread "
         "LEFT JOIN ghost_thread ON number = thread LEFT JOIN post AS above ON above.seq = parent "
         "LEFT JOIN person ON person.seq = link.author ORDER BY post.id",
         6},
    Part{"SELECT key FROM ghost_thread ORDER BY key", 1},
    Part{"SELECT wanted_id, post.id FROM orphan JOIN post ON post.seq = orphan.seq ORDER BY wanted_id, "
         "post.id",
         2},
    Part{"SELECT brand_id, ifnull(root.id, key), place, posts, orphans, audience_replies, depth, "
         "last.created_ms, views, likes, replies, reposts, quotes, shares FROM brand_thread "
         "LEFT JOIN post AS root ON root.seq = thread LEFT JOIN ghost_thread ON number = thread "
         "LEFT JOIN post AS last ON last.seq = last_seq ORDER BY brand_id, ifnull(root.id, key)",
         14},
    Part{"SELECT name, value FROM total WHERE value <> 0 ORDER BY name", 2}};

base::Status addPart(Database& database, Fingerprint& fingerprint, const Part& part) {
    const auto statement = database.prepare(part.sql);
    if (!statement) return base::fail(statement.error());
    return forEachRow(**statement, [&](const Statement& row) {
        for (int i = 0; i < part.columns; ++i)
            fingerprint.add(row.isNull(i) ? std::string("-")
                                          : fmt::format("{}:{};", row.text(i).size(), row.text(i)));
    });
}

using Names = std::map<std::int64_t, std::string>;

base::Result<Names> readNames(Database& database, std::string_view sql) {
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    Names names;
    auto read =
        forEachRow(**statement, [&](const Statement& row) { names.emplace(row.integer(0), row.text(1)); });
    if (!read) return base::fail(std::move(read.error()));
    return names;
}

/// Rows of one moment stand in the order of arrival; the sums of their digests do not.
base::Status addSheets(Database& database, Fingerprint& fingerprint) {
    const auto labels = readNames(database, "SELECT number, text FROM label");
    if (!labels) return base::fail(labels.error());
    const auto ids = readNames(database, "SELECT seq, id FROM post WHERE seq IN (SELECT seq FROM link)");
    if (!ids) return base::fail(ids.error());
    const auto people = readNames(database, "SELECT seq, handle FROM person");
    if (!people) return base::fail(people.error());
    const auto nameOf = [](const Names& names, std::int64_t number) {
        const auto found = names.find(number);
        return found == names.end() ? std::string("-") : found->second;
    };
    const auto statement =
        database.prepare("SELECT brand_id, day_ms, posts, rows FROM day_sheet ORDER BY brand_id, day_ms");
    if (!statement) return base::fail(statement.error());
    return forEachRow(**statement, [&](const Statement& sheet) {
        fingerprint.add(fmt::format("{} {} {};", sheet.integer(0), sheet.integer(1), sheet.integer(2)));
        std::map<std::string, std::string> rows;
        forEachPackedRow(sheet.blob(3), [&](const SheetRow& row) {
            const auto id = nameOf(*ids, row.seq);
            rows[id] = fmt::format(
                "{} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {}", id,
                row.thread > 0 ? nameOf(*ids, row.thread) : std::string("ghost"),
                row.answeredAt ? base::toMs(*row.answeredAt) : -1,
                row.peerAnsweredAt ? base::toMs(*row.peerAnsweredAt) : -1, nameOf(*people, row.author),
                nameOf(*people, row.target), nameOf(*labels, row.tag), nameOf(*labels, row.language),
                static_cast<int>(row.kind), static_cast<int>(row.flow), static_cast<int>(row.parentKind),
                static_cast<int>(row.media), row.depth, row.byBrand, row.question, row.namesBrand,
                row.goneAt ? base::toMs(*row.goneAt) : -1, row.seq >> 20);
        });
        for (const auto& [id, text] : rows)
            fingerprint.add(text);
    });
}

} // namespace

base::Result<std::string> rollupDigest(Database& database) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    Fingerprint fingerprint;
    for (const auto& part : kParts)
        if (auto ok = addPart(database, fingerprint, part); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = addSheets(database, fingerprint); !ok) return base::fail(std::move(ok.error()));
    return fingerprint.hex();
}

base::Result<bool> checkRollups(Database& database) {
    // Rolled back at the end of the scope.
    const auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(transaction.error());
    const auto fresh = rollupsAreFresh(database);
    if (!fresh) return base::fail(fresh.error());
    if (!*fresh) return true;
    const auto held = rollupDigest(database);
    if (!held) return base::fail(held.error());
    const auto horizon = readHorizon(database);
    if (!horizon) return base::fail(horizon.error());
    if (auto ok = rebuildRollupsWithin(database, *horizon); !ok) return base::fail(std::move(ok.error()));
    const auto rebuilt = rollupDigest(database);
    if (!rebuilt) return base::fail(rebuilt.error());
    return *held == *rebuilt;
}

} // namespace weft::store
