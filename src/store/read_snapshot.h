// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace weft::store {

/// Lets several SELECTs see one state of the file while somebody writes. Does nothing inside a transaction.
class ReadSnapshot {
public:
    [[nodiscard]] static base::Result<ReadSnapshot> begin(Database& database);

    ReadSnapshot(ReadSnapshot&& other) noexcept;
    ReadSnapshot& operator=(ReadSnapshot&&) = delete;
    ~ReadSnapshot();

private:
    explicit ReadSnapshot(Database* database) : m_database(database) {}

    Database* m_database;
};

} // namespace weft::store
