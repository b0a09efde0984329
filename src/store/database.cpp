// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/sqlite_error.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cctype>
#include <chrono>
#include <map>
#include <system_error>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace weft::store {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

struct Compiled {
    explicit Compiled(sqlite3_stmt* made) : owner(made), statement(made) {}

    std::unique_ptr<sqlite3_stmt, Finalize> owner;
    Statement statement;
};

int openFlags(Database::Mode mode) {
    switch (mode) {
    case Database::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

constexpr std::chrono::milliseconds kPatience{5000};
constexpr std::size_t kMostPlaces = 1000;

std::string fileUri(std::string_view path) {
    std::string uri = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = std::isalnum(byte) != 0 || c == '/' || c == '.' || c == '-' || c == '_';
        uri += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return uri;
}

} // namespace

struct Database::Impl {
    std::filesystem::path path;
    sqlite3* handle = nullptr;
    std::stop_token stop;
    std::map<std::string, Compiled, std::less<>> statements;
    /// The same by where the text of a caller lies, which for most is always the same place.
    std::unordered_map<const char*, std::pair<std::string_view, Statement*>> places;

    Impl() = default;
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    ~Impl() {
        statements.clear();
        sqlite3_close(handle);
    }
};

Database::Database(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

base::Result<Database> Database::openNamed(const std::filesystem::path& path, const std::string& name,
                                           int flags) {
    // SQLite would count every allocation of all threads under one lock, for numbers that nobody asks for.
    // Has no effect, and does no harm, once the process has used SQLite.
    static const int counting = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    std::ignore = counting;
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    const int result = sqlite3_open_v2(name.c_str(), &impl->handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (result != SQLITE_OK) return base::fail(sqliteError(result, path.string(), sqlite3_errstr(result)));
    sqlite3_extended_result_codes(impl->handle, 1);
    // Files come from anywhere: their schema may neither call functions with side effects nor reach SQLite's
    // internals.
    sqlite3_db_config(impl->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(impl->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(impl->handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    Database database(std::move(impl));
    database.setPatience(kPatience);
    return database;
}

base::Result<Database> Database::open(const std::filesystem::path& path, Mode mode) {
    std::error_code failed;
    // An absolute path can be neither an URI nor one of SQLite's special names.
    const auto absolute = std::filesystem::absolute(path, failed);
    if (failed) return base::fail(base::ErrorCode::StoreFailed, path.string(), failed.message());
    return openNamed(path, absolute.string(), openFlags(mode));
}

base::Result<Database> Database::openImmutable(const std::filesystem::path& path) {
    std::error_code failed;
    const auto absolute = std::filesystem::absolute(path, failed);
    if (failed) return base::fail(base::ErrorCode::StoreFailed, path.string(), failed.message());
    return openNamed(path, fileUri(absolute.string()) + "?immutable=1",
                     SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
}

base::Status Database::execute(std::string_view sql) {
    const std::string terminated(sql);
    if (sqlite3_exec(m_impl->handle, terminated.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return base::fail(lastError(m_impl->path.string()));
    return {};
}

base::Result<Statement*> Database::prepare(std::string_view sql) {
    const auto place = m_impl->places.find(sql.data());
    // A text that is made anew each time may lie where another lay.
    if (place != m_impl->places.end() && place->second.first == sql) {
        place->second.second->reset();
        return place->second.second;
    }
    const auto compiled = compile(sql);
    if (!compiled) return base::fail(compiled.error());
    if (m_impl->places.size() >= kMostPlaces) m_impl->places.clear();
    m_impl->places.insert_or_assign(sql.data(), *compiled);
    return compiled->second;
}

base::Result<std::pair<std::string_view, Statement*>> Database::compile(std::string_view sql) {
    if (const auto known = m_impl->statements.find(sql); known != m_impl->statements.end()) {
        known->second.statement.reset();
        return std::pair(std::string_view(known->first), &known->second.statement);
    }
    sqlite3_stmt* compiled = nullptr;
    const int result = sqlite3_prepare_v3(m_impl->handle, sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &compiled, nullptr);
    if (result != SQLITE_OK) return base::fail(lastError(m_impl->path.string()));
    const auto added = m_impl->statements.emplace(sql, compiled).first;
    return std::pair(std::string_view(added->first), &added->second.statement);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_impl->handle);
}

std::int64_t Database::totalChanges() const {
    return sqlite3_total_changes64(m_impl->handle);
}

std::int64_t Database::lastInsertRowId() const {
    return sqlite3_last_insert_rowid(m_impl->handle);
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_impl->handle) == 0;
}

void Database::setPatience(std::chrono::milliseconds patience) {
    sqlite3_busy_timeout(m_impl->handle, static_cast<int>(patience.count()));
}

void Database::stopOn(std::stop_token stop) {
    // Asked every so many steps of SQLite's machine: often enough to stop within a millisecond, and free of
    // the race of sqlite3_interrupt(), which does nothing to a statement that is just about to begin.
    constexpr int kSteps = 2000;
    m_impl->stop = std::move(stop);
    const auto asked = [](void* token) {
        return static_cast<std::stop_token*>(token)->stop_requested() ? 1 : 0;
    };
    const bool possible = m_impl->stop.stop_possible();
    sqlite3_progress_handler(m_impl->handle, possible ? kSteps : 0, possible ? +asked : nullptr,
                             &m_impl->stop);
}

void Database::interrupt() const {
    sqlite3_interrupt(m_impl->handle);
}

sqlite3* Database::handle() const {
    return m_impl->handle;
}

const std::filesystem::path& Database::path() const {
    return m_impl->path;
}

base::Error Database::lastError(std::string_view where) const {
    return sqliteError(sqlite3_extended_errcode(m_impl->handle), where, sqlite3_errmsg(m_impl->handle));
}

} // namespace weft::store
