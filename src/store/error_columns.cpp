// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/error_columns.h"

namespace weft::store {

std::optional<base::Error> readErrorColumns(const Statement& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    const auto code = base::errorFromName(row.text(column)).value_or(base::ErrorCode::StoreFailed);
    return base::Error{code, std::string(row.text(column + 1)), std::string(row.text(column + 2)),
                       std::nullopt};
}

void bindErrorColumns(Statement& statement, int index, const std::optional<base::Error>& error) {
    if (!error) {
        statement.bindNull(index).bindNull(index + 1).bindNull(index + 2);
        return;
    }
    statement.bind(index, base::errorName(error->code))
        .bind(index + 1, error->where)
        .bind(index + 2, error->detail);
}

} // namespace weft::store
