// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <memory>

namespace weft::store {

/// A statement compiled for one use. Searches differ in their SQL, and Database::prepare() would keep every
/// one of them.
class OnceStatement {
public:
    [[nodiscard]] static base::Result<OnceStatement> prepare(const Database& database, std::string_view sql);

    [[nodiscard]] Statement& statement() { return m_statement; }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* compiled) const;
    };

    explicit OnceStatement(sqlite3_stmt* compiled) : m_owner(compiled), m_statement(compiled) {}

    std::unique_ptr<sqlite3_stmt, Finalize> m_owner;
    Statement m_statement;
};

} // namespace weft::store
