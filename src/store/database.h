// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace weft::store {

class Statement;

/// One SQLite connection. Belongs to one thread at a time; only interrupt() may be called from another.
class Database {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Opens a file as plain SQLite, without looking at what is in it; workspace_file.h does that.
    [[nodiscard]] static base::Result<Database> open(const std::filesystem::path& path, Mode mode);

    /// Opens a file that nobody else has open, for reading only, without locks and without any file beside
    /// it. Ignores a log beside the file.
    [[nodiscard]] static base::Result<Database> openImmutable(const std::filesystem::path& path);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs statements that return nothing.
    [[nodiscard]] base::Status execute(std::string_view sql);

    /// A compiled statement, kept and reused for the life of the connection; reset and without bindings.
    [[nodiscard]] base::Result<Statement*> prepare(std::string_view sql);

    /// How many rows the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] std::int64_t changes() const;
    /// How many rows were touched since the connection was opened, those of virtual tables' own tables
    /// included.
    [[nodiscard]] std::int64_t totalChanges() const;
    [[nodiscard]] std::int64_t lastInsertRowId() const;

    /// Whether a transaction is open, for reading or for writing.
    [[nodiscard]] bool inTransaction() const;

    /// How long to wait for a lock that somebody else holds; a few seconds unless said.
    void setPatience(std::chrono::milliseconds patience);

    /// From now on every statement, running or begun later, ends with Cancelled once this token is asked to
    /// stop. A token without source takes the effect away.
    void stopOn(std::stop_token stop);

    /// Makes the statement that runs now, if any, end with Cancelled. Safe from any thread.
    void interrupt() const;

    [[nodiscard]] const std::filesystem::path& path() const;

    /// For the files of this folder that speak to SQLite themselves.
    [[nodiscard]] sqlite3* handle() const;

    /// What SQLite says of its last failure, as a typed error: locked, corrupt, read-only, full, cancelled,
    /// failed.
    [[nodiscard]] base::Error lastError(std::string_view where) const;

private:
    struct Impl;
    explicit Database(std::unique_ptr<Impl> impl);
    /// A statement with its text, which lives as long.
    [[nodiscard]] base::Result<std::pair<std::string_view, Statement*>> compile(std::string_view sql);
    [[nodiscard]] static base::Result<Database> openNamed(const std::filesystem::path& path,
                                                          const std::string& name, int flags);
    std::unique_ptr<Impl> m_impl;
};

/// A compiled statement. Bind from 1, read columns from 0, as SQLite counts.
class Statement {
public:
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::string_view value);
    Statement& bind(int index, const std::string& value);
    Statement& bind(int index, const std::optional<std::string>& value);
    Statement& bind(int index, std::optional<std::int64_t> value);
    Statement& bind(int index, std::optional<bool> value);
    /// Numbers with a fraction have a name of their own, so that no integer becomes one by accident.
    Statement& bindReal(int index, std::optional<double> value);
    /// A text that lives until the statement was run: it is not copied.
    Statement& bindKept(int index, std::string_view value);
    Statement& bindKept(int index, const std::string& value);
    Statement& bindKept(int index, const std::optional<std::string>& value);
    /// Bytes that are no text; they must live until the statement was run.
    Statement& bindBlob(int index, std::string_view bytes);
    Statement& bindNull(int index);

    /// True when a row can be read, false after the last one.
    [[nodiscard]] base::Result<bool> step();

    /// Runs to the end; for statements whose rows nobody reads.
    [[nodiscard]] base::Status run();

    [[nodiscard]] bool isNull(int column) const;
    /// Whether the value is a whole number, and not a text that looks like one.
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view text(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<bool> optionalBool(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;

    void reset();

private:
    Statement& note(int result);
    [[nodiscard]] base::Error errorOf(int result) const;

    sqlite3_stmt* m_statement;
    int m_bindResult = 0;
};

/// Rolls back at the end of the scope unless commit() was called and worked.
class Transaction {
public:
    /// Takes the write lock at once (BEGIN IMMEDIATE), so that a busy file is told before work is done.
    [[nodiscard]] static base::Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] base::Status commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database;
};

} // namespace weft::store
