// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/once_statement.h"

#include <sqlite3.h>

namespace weft::store {

void OnceStatement::Finalize::operator()(sqlite3_stmt* compiled) const {
    sqlite3_finalize(compiled);
}

base::Result<OnceStatement> OnceStatement::prepare(const Database& database, std::string_view sql) {
    sqlite3_stmt* compiled = nullptr;
    const int result =
        sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &compiled, nullptr);
    if (result != SQLITE_OK) return base::fail(database.lastError(database.path().string()));
    return OnceStatement(compiled);
}

} // namespace weft::store
