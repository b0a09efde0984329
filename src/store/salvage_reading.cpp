// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage_reading.h"

#include "store/post_seq.h"
#include "store/sqlite_error.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>

namespace weft::store {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

using Compiled = std::unique_ptr<sqlite3_stmt, Finalize>;

/// What lies between two keys.
struct Stretch {
    std::int64_t after = 0;
    std::int64_t before = 0;
};

bool isDamage(int result) {
    const int kind = result & 0xFF;
    return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_IOERR;
}

/// Copies one table.
class TableCopying {
public:
    TableCopying(Database& source, Database& target, const SalvageTable& table)
        : m_source(source), m_target(target), m_table(table) {}

    base::Result<SalvageCount> run() {
        if (auto ok = prepare(); !ok) return base::fail(std::move(ok.error()));
        auto done = m_table.key.empty() ? copyFromBothEnds() : copyByKey();
        if (!done) return base::fail(std::move(done.error()));
        return m_count;
    }

private:
    /// How a scan ended.
    struct Scan {
        bool damaged = false;
        /// The key of the last row that was read.
        std::optional<std::int64_t> last;
    };

    base::Status prepare() {
        std::string places;
        const auto columns = 1 + std::ranges::count(m_table.columns, ',');
        for (std::ptrdiff_t i = 1; i <= columns; ++i)
            places += fmt::format("{}?{}", i == 1 ? "" : ", ", i);
        m_columns = static_cast<int>(columns);
        const auto sql =
            fmt::format("INSERT OR IGNORE INTO {} ({}) VALUES ({})", m_table.name, m_table.columns, places);
        return compile(m_target, sql, m_insert);
    }

    static base::Status compile(Database& database, const std::string& sql, Compiled& compiled) {
        sqlite3_stmt* made = nullptr;
        const int result = sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &made, nullptr);
        compiled.reset(made);
        if (result == SQLITE_OK) return {};
        return base::fail(database.lastError(database.path().string()));
    }

    /// Reads what lies between two keys in one direction until the end or until something is damaged.
    base::Result<Scan> scan(const Stretch& stretch, bool forward) {
        const auto& key = m_table.key;
        const auto where =
            key.empty() ? std::string{}
                        : fmt::format("WHERE {0} > {1} AND {0} < {2}", key, stretch.after, stretch.before);
        const auto sql = fmt::format("SELECT {}, {} FROM {} NOT INDEXED {} ORDER BY {}",
                                     key.empty() ? "0" : key, m_table.columns, m_table.name, where,
                                     forward ? m_table.ascending : m_table.descending);
        Compiled select;
        if (auto ok = compile(m_source, sql, select); !ok) {
            if (ok.error().code != base::ErrorCode::StoreCorrupt) return base::fail(std::move(ok.error()));
            return Scan{true, std::nullopt};
        }
        Scan scan;
        while (true) {
            const int result = sqlite3_step(select.get());
            if (result == SQLITE_DONE) return scan;
            if (result != SQLITE_ROW && !isDamage(result))
                return base::fail(sqliteError(result, m_source.path().string(), sqlite3_errstr(result)));
            if (result != SQLITE_ROW) {
                scan.damaged = true;
                return scan;
            }
            if (auto ok = keep(select.get()); !ok) return base::fail(std::move(ok.error()));
            scan.last = sqlite3_column_int64(select.get(), 0);
        }
    }

    /// A row that breaks the rules of its table was damaged, too, and is left out.
    base::Status keep(sqlite3_stmt* row) {
        for (int column = 0; column < m_columns; ++column)
            sqlite3_bind_value(m_insert.get(), column + 1, sqlite3_column_value(row, column + 1));
        const int result = sqlite3_step(m_insert.get());
        if (result == SQLITE_DONE) m_count.saved += m_target.changes();
        sqlite3_reset(m_insert.get());
        if (result == SQLITE_DONE) return {};
        if ((result & 0xFF) != SQLITE_CONSTRAINT)
            return base::fail(m_target.lastError(m_target.path().string()));
        m_count.damaged = true;
        return {};
    }

    base::Status copyFromBothEnds() {
        const auto first = scan({}, true);
        if (!first) return base::fail(first.error());
        if (!first->damaged) return {};
        m_count.damaged = true;
        const auto second = scan({}, false);
        return second ? base::Status{} : base::fail(second.error());
    }

    /// From both ends of the range of keys, then from every key that somebody knows in what is left.
    base::Status copyByKey() {
        Stretch rest{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
        const auto first = scan(rest, true);
        if (!first) return base::fail(first.error());
        if (!first->damaged) return {};
        m_count.damaged = true;
        rest.after = first->last.value_or(rest.after);
        const auto second = scan(rest, false);
        if (!second) return base::fail(second.error());
        rest.before = second->last.value_or(rest.before);
        return copyBetween(rest);
    }

    base::Status copyBetween(Stretch rest) {
        for (const auto key : candidates()) {
            if (key <= rest.after) continue;
            if (key >= rest.before) break;
            const auto found = scan({key - 1, rest.before}, true);
            if (!found) return base::fail(found.error());
            if (!found->damaged) return {};
            rest.after = found->last.value_or(key);
        }
        return {};
    }

    /// Keys that may be in the table, in order: those that its indexes and the posts name, and some of those
    /// that tables have, in case nothing names any.
    std::vector<std::int64_t> candidates() {
        std::vector<std::int64_t> keys;
        collect(m_source,
                fmt::format("SELECT name FROM pragma_index_list('{}') WHERE partial = 0", m_table.name),
                keys);
        if (m_table.key == "post_seq") readKeys(m_target, "SELECT seq FROM post", keys);
        addUsualKeys(keys);
        std::ranges::sort(keys);
        const auto twice = std::ranges::unique(keys);
        keys.erase(twice.begin(), twice.end());
        return keys;
    }

    /// Reads the keys out of each index, as far as it can be read.
    void collect(Database& database, const std::string& indexes, std::vector<std::int64_t>& keys) {
        Compiled list;
        if (!compile(database, indexes, list)) return;
        while (sqlite3_step(list.get()) == SQLITE_ROW) {
            const auto* name = sqlite3_column_text(list.get(), 0);
            readKeys(database,
                     fmt::format("SELECT {} FROM {} INDEXED BY \"{}\"", m_table.key, m_table.name,
                                 name == nullptr ? "" : reinterpret_cast<const char*>(name)),
                     keys);
        }
    }

    /// Until the end or until something is damaged.
    static void readKeys(Database& database, const std::string& sql, std::vector<std::int64_t>& keys) {
        Compiled select;
        if (!compile(database, sql, select)) return;
        while (sqlite3_step(select.get()) == SQLITE_ROW)
            keys.push_back(sqlite3_column_int64(select.get(), 0));
    }

    /// Tables that count from 1, and posts of any month of the last and the next decades.
    static void addUsualKeys(std::vector<std::int64_t>& keys) {
        constexpr std::int64_t kThousand = 1'000;
        constexpr std::int64_t kMonthMs = std::int64_t{30} * 86'400'000;
        for (std::int64_t i = 0; i < kThousand; ++i) {
            keys.push_back(i * kThousand + 1);
            keys.push_back((i * kMonthMs) << kSeqBits);
        }
        for (int bit = 0; bit < 62; ++bit)
            keys.push_back(std::int64_t{1} << bit);
    }

    Database& m_source;
    Database& m_target;
    const SalvageTable& m_table;
    Compiled m_insert;
    int m_columns = 0;
    SalvageCount m_count;
};

} // namespace

base::Result<SalvageCount> copyTable(Database& source, Database& target, const SalvageTable& table) {
    return TableCopying(source, target, table).run();
}

} // namespace weft::store
