// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/read_snapshot.h"

#include <utility>

namespace weft::store {

namespace {

void rollBack(Database& database) {
    // After a full disk SQLite has rolled back by itself, and there is nothing left to do.
    if (!database.inTransaction()) return;
    [[maybe_unused]] const auto ignored = database.execute("ROLLBACK");
}

} // namespace

base::Result<Transaction> Transaction::begin(Database& database) {
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun) return base::fail(std::move(begun.error()));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {
}

Transaction::~Transaction() {
    if (m_database != nullptr) rollBack(*m_database);
}

base::Status Transaction::commit() {
    if (auto done = m_database->execute("COMMIT"); !done) return done;
    m_database = nullptr;
    return {};
}

base::Result<ReadSnapshot> ReadSnapshot::begin(Database& database) {
    if (database.inTransaction()) return ReadSnapshot(nullptr);
    if (auto begun = database.execute("BEGIN"); !begun) return base::fail(std::move(begun.error()));
    return ReadSnapshot(&database);
}

ReadSnapshot::ReadSnapshot(ReadSnapshot&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {
}

ReadSnapshot::~ReadSnapshot() {
    if (m_database != nullptr) rollBack(*m_database);
}

} // namespace weft::store
