// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/change_log.h"
#include "store/mending.h"
#include "store/query_rows.h"
#include "store/rollup/rollup_version.h"
#include "store/salvage_reading.h"
#include "store/workspace_file.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <set>
#include <system_error>

namespace weft::store {

namespace {

std::vector<std::string> texts(Database& database, std::string_view sql) {
    std::vector<std::string> all;
    const auto statement = database.prepare(sql);
    if (!statement) return all;
    // Of a damaged file, what there was until the damage.
    std::ignore = forEachRow(**statement, [&](const Statement& row) { all.emplace_back(row.text(0)); });
    return all;
}

/// The tables that hold what came from outside, those first that others refer to.
std::vector<std::string> preciousTables(Database& target) {
    auto names =
        texts(target, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'post_text%' "
                      "AND name NOT LIKE 'sqlite_%' AND name <> 'post_change' ORDER BY name NOT IN "
                      "('setting', 'brand', 'account', "
                      "'person'), name <> 'post', name <> 'watch', name");
    const auto computed = rollupSchema();
    std::erase_if(names, [&](const std::string& name) {
        return computed.find(fmt::format("CREATE TABLE {} (", name)) != std::string_view::npos;
    });
    return names;
}

std::string joined(const std::vector<std::string>& names, std::string_view suffix) {
    std::string all;
    for (const auto& name : names) {
        if (!all.empty()) all += ", ";
        all += fmt::format("\"{}\"{}", name, suffix);
    }
    return all;
}

/// What both files know of a table; nothing when the damaged one does not have it.
std::optional<SalvageTable> describe(Database& source, Database& target, const std::string& name) {
    const auto held = texts(source, fmt::format("SELECT name FROM pragma_table_info('{}')", name));
    auto columns = texts(target, fmt::format("SELECT name FROM pragma_table_info('{}')", name));
    std::erase_if(columns, [&](const auto& column) { return std::ranges::find(held, column) == held.end(); });
    if (columns.empty()) return std::nullopt;
    SalvageTable table{name, joined(columns, ""), {}, {}, {}};
    const auto order =
        texts(target, fmt::format("SELECT name FROM pragma_table_info('{}') WHERE pk > 0 ORDER BY pk", name));
    const auto plain =
        texts(target, fmt::format("SELECT 1 FROM pragma_table_list('{}') WHERE wr = 1", name)).empty();
    const auto number =
        texts(target, fmt::format("SELECT 1 FROM pragma_table_info('{}') WHERE pk = 1 AND type = "
                                  "'INTEGER'",
                                  name));
    if (plain)
        table.key = order.size() == 1 && !number.empty() ? order.front() : std::string("rowid");
    else if (!number.empty())
        table.key = order.front();
    table.ascending = plain ? table.key : joined(order, "");
    table.descending = plain ? table.key + " DESC" : joined(order, " DESC");
    return table;
}

/// How many rows there were, if an index or a count of its own still says so.
std::optional<std::int64_t> expectedRows(Database& source, const std::string& table) {
    std::optional<std::int64_t> most;
    for (const auto& sql :
         {fmt::format("SELECT count(*) FROM {}", table),
          fmt::format("SELECT value FROM total WHERE name = '{}'", table == "post"     ? "posts"
                                                                   : table == "person" ? "people"
                                                                                       : "")}) {
        const auto statement = source.prepare(sql);
        if (!statement) continue;
        const auto count = firstRow(**statement, [](const Statement& row) { return row.integer(0); });
        if (count && *count) most = std::max(most.value_or(0), **count);
    }
    return most;
}

/// A connection that reads as much as it can: missing pages at the end do not stop it, and cells that do not
/// fit into their page are noticed.
base::Result<Database> openDamaged(const std::filesystem::path& path) {
    std::error_code unknown;
    auto log = path;
    const bool hasLog = std::filesystem::exists(log += "-wal", unknown);
    auto source = hasLog ? Database::open(path, Database::Mode::ReadWrite) : Database::openImmutable(path);
    if (!source) return source;
    sqlite3_db_config(source->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    if (auto ok = source->execute("PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON"); !ok)
        return base::fail(std::move(ok.error()));
    return source;
}

base::Result<std::vector<SavedTable>> copyTables(Database& source, Database& target) {
    std::vector<SavedTable> all;
    for (const auto& name : preciousTables(target)) {
        const auto table = describe(source, target, name);
        if (!table) {
            all.push_back({name, 0, std::nullopt});
            continue;
        }
        const auto copied = copyTable(source, target, *table);
        if (!copied) return base::fail(copied.error());
        SavedTable saved{name, copied->saved, 0};
        if (copied->damaged) {
            const auto expected = expectedRows(source, name);
            saved.lost = expected && *expected >= copied->saved ? std::optional(*expected - copied->saved)
                                                                : std::nullopt;
        }
        all.push_back(std::move(saved));
    }
    return all;
}

/// Rows of the new file itself give way to those of the damaged one; what is computed is to be built anew.
base::Status putInOrder(Database& target) {
    if (auto ok = renumberPosts(target); !ok) return ok;
    if (auto ok = dropLooseRows(target); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = target.execute("DELETE FROM setting WHERE key IN ('full_text_version', 'full_text_stale', "
                                 "'bulk_import')");
        !ok)
        return ok;
    if (auto ok = markRollupsStale(target); !ok) return ok;
    return beginChangeLog(target);
}

base::Result<std::vector<SavedTable>> fill(Database& source, Database& target) {
    if (auto ok = target.execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; DELETE FROM setting");
        !ok)
        return base::fail(std::move(ok.error()));
    auto transaction = Transaction::begin(target);
    if (!transaction) return base::fail(std::move(transaction.error()));
    auto saved = copyTables(source, target);
    if (!saved) return saved;
    if (auto ok = putInOrder(target); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = transaction->commit(); !ok) return base::fail(std::move(ok.error()));
    return saved;
}

} // namespace

base::Result<std::vector<SavedTable>> salvage(const std::filesystem::path& damaged,
                                              const std::filesystem::path& target) {
    auto source = openDamaged(damaged);
    if (!source) return base::fail(std::move(source.error()));
    auto fresh = createWorkspace(target);
    if (!fresh) return base::fail(std::move(fresh.error()));
    return fill(*source, *fresh);
}

} // namespace weft::store
