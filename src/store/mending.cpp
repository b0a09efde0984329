// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mending.h"

#include "store/diagnosis.h"
#include "store/post_seq.h"
#include "store/query_rows.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace weft::store {

namespace {

/// A column that names a row of another table.
struct Reference {
    std::string table;
    std::string column;
    std::string target;
    std::string targetColumn;
};

base::Result<std::vector<Reference>> references(Database& database) {
    const auto statement =
        database.prepare("SELECT t.name, f.\"from\", f.\"table\", f.\"to\" FROM sqlite_schema AS t, "
                         "pragma_foreign_key_list(t.name) AS f WHERE t.type = 'table'");
    if (!statement) return base::fail(statement.error());
    std::vector<Reference> found;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        found.push_back({std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                         std::string(row.text(3))});
    });
    if (!read) return base::fail(std::move(read.error()));
    return found;
}

/// How many rows were dropped.
base::Result<std::int64_t> dropOf(Database& database, const Reference& reference) {
    const auto loose =
        fmt::format("{0} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {1} AS target WHERE "
                    "target.{2} = {3}.{0})",
                    reference.column, reference.target, reference.targetColumn, reference.table);
    const bool isAuthor = reference.table == "post" && reference.column == "author";
    const auto sql = isAuthor ? fmt::format("UPDATE post SET author = NULL WHERE {}", loose)
                              : fmt::format("DELETE FROM {} WHERE {}", reference.table, loose);
    if (auto ok = database.execute(sql); !ok) return base::fail(std::move(ok.error()));
    return database.changes();
}

} // namespace

base::Result<std::int64_t> dropLooseRows(Database& database) {
    const auto all = references(database);
    if (!all) return base::fail(all.error());
    std::int64_t total = 0;
    // What is dropped may have been named by others.
    for (std::int64_t dropped = 1; dropped > 0; total += dropped) {
        dropped = 0;
        for (const auto& reference : *all) {
            const auto rows = dropOf(database, reference);
            if (!rows) return rows;
            dropped += *rows;
        }
    }
    constexpr std::string_view kPeople =
        "DELETE FROM person WHERE NOT EXISTS (SELECT 1 FROM post WHERE author = person.seq)";
    if (auto ok = database.execute(kPeople); !ok) return base::fail(std::move(ok.error()));
    return total + database.changes();
}

base::Status renumberPosts(Database& database) {
    struct Misplaced {
        std::int64_t seq = 0;
        base::Instant createdAt{};
    };

    const auto statement = database.prepare("SELECT seq, created_ms FROM post WHERE seq >> 20 <> created_ms");
    if (!statement) return base::fail(statement.error());
    std::vector<Misplaced> posts;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        posts.push_back({row.integer(0), base::instantFromMs(row.integer(1))});
    });
    if (!read) return read;
    for (const auto& post : posts) {
        const auto seq = nextSeqAt(database, post.createdAt);
        if (!seq) return base::fail(seq.error());
        if (auto ok = movePost(database, post.seq, *seq); !ok) return ok;
    }
    return {};
}

base::Status rebuildIndexes(Database& database) {
    for (const auto& index : schemaIndexes()) {
        const auto statement =
            database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?1");
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, index.name);
        const auto held = firstRow(**statement, [](const Statement& /*row*/) { return true; });
        if (!held) return base::fail(held.error());
        if (*held) continue;
        if (auto ok = database.execute(index.sql); !ok) return ok;
    }
    return database.execute("REINDEX");
}

} // namespace weft::store
