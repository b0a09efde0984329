// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace weft::store {

Statement& Statement::bind(int index, std::int64_t value) {
    return note(sqlite3_bind_int64(m_statement, index, value));
}

Statement& Statement::bind(int index, std::string_view value) {
    // With its length, because a text may hold NUL; a null pointer would bind NULL.
    const char* bytes = value.data() == nullptr ? "" : value.data();
    return note(sqlite3_bind_text64(m_statement, index, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int index, const std::string& value) {
    return bind(index, std::string_view(value));
}

Statement& Statement::bind(int index, const std::optional<std::string>& value) {
    return value ? bind(index, std::string_view(*value)) : bindNull(index);
}

Statement& Statement::bind(int index, std::optional<std::int64_t> value) {
    return value ? bind(index, *value) : bindNull(index);
}

Statement& Statement::bind(int index, std::optional<bool> value) {
    return value ? bind(index, std::int64_t{*value}) : bindNull(index);
}

Statement& Statement::bindReal(int index, std::optional<double> value) {
    return value ? note(sqlite3_bind_double(m_statement, index, *value)) : bindNull(index);
}

Statement& Statement::bindKept(int index, std::string_view value) {
    const char* bytes = value.data() == nullptr ? "" : value.data();
    return note(sqlite3_bind_text64(m_statement, index, bytes, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

Statement& Statement::bindKept(int index, const std::string& value) {
    return bindKept(index, std::string_view(value));
}

Statement& Statement::bindKept(int index, const std::optional<std::string>& value) {
    return value ? bindKept(index, std::string_view(*value)) : bindNull(index);
}

Statement& Statement::bindBlob(int index, std::string_view bytes) {
    return note(sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC));
}

Statement& Statement::bindNull(int index) {
    return note(sqlite3_bind_null(m_statement, index));
}

Statement& Statement::note(int result) {
    if (m_bindResult == SQLITE_OK) m_bindResult = result;
    return *this;
}

base::Error Statement::errorOf(int result) const {
    sqlite3* handle = sqlite3_db_handle(m_statement);
    const char* file = sqlite3_db_filename(handle, "main");
    return sqliteError(result, file == nullptr ? "" : file, sqlite3_errmsg(handle));
}

base::Result<bool> Statement::step() {
    if (m_bindResult != SQLITE_OK) return base::fail(errorOf(m_bindResult));
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) return true;
    // A statement that is not reset would hold its snapshot of the file open.
    if (result == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    auto error = errorOf(result);
    sqlite3_reset(m_statement);
    return base::fail(std::move(error));
}

base::Status Statement::run() {
    while (true) {
        const auto row = step();
        if (!row) return base::fail(row.error());
        if (!*row) return {};
    }
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const {
    const void* bytes = sqlite3_column_text(m_statement, column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::blob(int column) const {
    const void* bytes = sqlite3_column_blob(m_statement, column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::string> Statement::optionalText(int column) const {
    if (isNull(column)) return std::nullopt;
    return std::string(text(column));
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const {
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

std::optional<bool> Statement::optionalBool(int column) const {
    if (isNull(column)) return std::nullopt;
    return integer(column) != 0;
}

std::optional<double> Statement::optionalReal(int column) const {
    if (isNull(column)) return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

void Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindResult = SQLITE_OK;
}

} // namespace weft::store
