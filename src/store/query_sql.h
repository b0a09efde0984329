// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/query_parser.h"

#include <string>
#include <variant>
#include <vector>

namespace weft::store {

/// A condition on table post with the values of its question marks. What people type is only ever a value.
struct QuerySql {
    std::string condition;
    std::vector<std::variant<std::int64_t, std::string>> values;
};

/// The database is asked which topic tags match, because it cannot fold as we do.
[[nodiscard]] base::Result<QuerySql> queryToSql(Database& database, const QueryNode& query);

/// The folded words that a query wants to see, each once; a trailing * means a prefix.
[[nodiscard]] std::vector<std::string> wantedTerms(const QueryNode& query);

} // namespace weft::store
