// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "base/clock.h"
#include "store/bulk_import.h"
#include "store/file_header.h"
#include "store/full_text.h"
#include "store/query_rows.h"
#include "store/rollup/rollups.h"
#include "store/workspace_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <system_error>
#include <vector>

#include <unistd.h>

namespace weft::store {

namespace {

/// What is erased is overwritten at once, not only given free. The log beside the file is taken into it in
/// pauses of writing (Writer), and by a job only when it has grown to 32 MB.
constexpr std::string_view kWriting =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; "
    "PRAGMA wal_autocheckpoint = 8192";

/// Two periods of 28 days of a busy brand stay in memory between the questions of a screen.
constexpr std::string_view kReading = "PRAGMA cache_size = -16384";

base::Error damaged(const std::filesystem::path& path, std::string_view what) {
    return {
        base::ErrorCode::StoreCorrupt, path.string(),
        fmt::format(
            "the workspace file is damaged ({}); restore it from a backup, or collect into a new file", what),
        std::nullopt};
}

/// Reads the first row of every table: a file that is damaged where it matters most fails here, before
/// anything is written.
base::Status readEveryTable(Database& database) {
    std::vector<std::string> tables;
    const auto names = database.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'");
    if (!names) return base::fail(names.error());
    if (auto ok = forEachRow(**names, [&](const Statement& row) { tables.emplace_back(row.text(0)); }); !ok)
        return ok;
    for (const auto& name : tables) {
        std::string quoted;
        for (const char c : name)
            quoted += c == '"' ? "\"\"" : std::string(1, c);
        if (auto ok = database.execute(fmt::format("SELECT * FROM \"{}\" LIMIT 1", quoted)); !ok) return ok;
    }
    for (const auto* needed : {"setting", "post", "person", "account"})
        if (std::ranges::find(tables, needed) == tables.end())
            return base::fail(damaged(database.path(), fmt::format("table {} is missing", needed)));
    return {};
}

/// Checks the version as SQLite sees it: the header on disk may lag behind the log.
base::Result<int> checkContent(Database& database, const Opening& opening) {
    const auto version = readSchemaVersion(database);
    if (!version) return base::fail(version.error());
    const auto newest = static_cast<int>(opening.migrations.size());
    if (*version > newest) return base::fail(newerFile(database.path(), *version, newest));
    if (*version < 1) return base::fail(damaged(database.path(), "no schema version"));
    if (auto ok = readEveryTable(database); !ok) return base::fail(std::move(ok.error()));
    return *version;
}

/// Looks at the content without leaving a trace beside the file, which an ordinary connection to a file in
/// WAL mode would. Only for files without a log: nobody else has those open, and all they hold is in the file
/// itself.
base::Status probe(const std::filesystem::path& path, const Opening& opening) {
    auto database = Database::openImmutable(path);
    if (!database) return base::fail(std::move(database.error()));
    const auto version = checkContent(*database, opening);
    if (!version) return base::fail(version.error());
    return {};
}

base::Status checkBeforeOpening(const std::filesystem::path& path, const Opening& opening) {
    const auto header = readFileHeader(path, static_cast<int>(opening.migrations.size()));
    if (!header) return base::fail(header.error());
    return header->hasLog ? base::Status{} : probe(path, opening);
}

/// Fails while somebody else holds the write lock; changes nothing.
base::Status tryWriteLock(Database& database) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    return {};
}

base::Status bringUpToDate(Database& database, int version, const Opening& opening) {
    if (static_cast<std::size_t>(version) == opening.migrations.size()) return {};
    auto copy = database.path();
    copy += fmt::format(".before-v{}", opening.migrations.size());
    std::error_code failed;
    // A copy of an earlier attempt that was cut off; the file itself is still the old one.
    std::filesystem::remove(copy, failed);
    if (auto ok = copyDatabase(database, copy); !ok) return ok;
    if (auto ok = migrate(database, opening.migrations); !ok) return ok;
    // So that the header on disk names the new version.
    return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

bool holds(std::filesystem::path path, std::string_view suffix) {
    path += suffix;
    std::error_code missing;
    const auto bytes = std::filesystem::file_size(path, missing);
    return !missing && bytes > 0;
}

/// A file whose folder cannot be written to, such as on a mounted image: SQLite would want to make a log
/// there even for reading. Somebody else who can write there may have made one; without one, all is in the
/// file.
base::Result<Database> openInFixedFolder(const std::filesystem::path& path) {
    if (!holds(path, "-wal") && !holds(path, "-journal")) return Database::openImmutable(path);
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (database && database->execute("SELECT 1 FROM sqlite_schema LIMIT 1")) return database;
    return base::fail(
        base::ErrorCode::StoreReadOnly, path.string(),
        "the latest changes are in a log beside the file, which cannot be read in a folder that is "
        "read-only; copy the file and its log to a folder of your own, or open it once for "
        "writing");
}

/// A connection that SQLite itself opened for reading could not tidy up the log behind it, and would leave
/// two files.
base::Result<Database> openReader(const std::filesystem::path& path) {
    if (access(folderOf(path).c_str(), W_OK | X_OK) != 0) return openInFixedFolder(path);
    if (!checkWritable(path)) return Database::open(path, Database::Mode::ReadOnly);
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) return database;
    if (auto ok = database->execute("PRAGMA query_only = ON"); !ok) return base::fail(std::move(ok.error()));
    return database;
}

} // namespace

base::Result<Database> openForReading(const std::filesystem::path& path, const Opening& opening) {
    if (auto ok = checkBeforeOpening(path, opening); !ok) return base::fail(std::move(ok.error()));
    auto database = openReader(path);
    if (!database) return database;
    database->setPatience(opening.patience);
    if (auto ok = database->execute(kReading); !ok) return base::fail(std::move(ok.error()));
    const auto version = checkContent(*database, opening);
    if (!version) return base::fail(version.error());
    if (static_cast<std::size_t>(*version) < opening.migrations.size())
        return base::fail(base::ErrorCode::StoreOlder, path.string(),
                          "the file was written by an older Weft and is not up to date");
    return database;
}

base::Result<Database> openForWriting(const std::filesystem::path& path, const Opening& opening) {
    if (auto ok = checkBeforeOpening(path, opening); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = checkWritable(path); !ok) return base::fail(std::move(ok.error()));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) return database;
    database->setPatience(opening.patience);
    const auto version = checkContent(*database, opening);
    if (!version) return base::fail(version.error());
    if (auto ok = tryWriteLock(*database); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = database->execute(kWriting); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = bringUpToDate(*database, *version, opening); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = mendBulkImport(*database); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = refreshFullText(*database); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = refreshRollups(*database, base::SystemClock{}.now()); !ok)
        return base::fail(std::move(ok.error()));
    return database;
}

} // namespace weft::store
