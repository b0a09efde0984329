// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <utility>

namespace weft::store {

/// Steps through a bound statement and calls `use(statement)` for each row.
template<typename Use>
[[nodiscard]] base::Status forEachRow(Statement& statement, Use use) {
    while (true) {
        auto row = statement.step();
        if (!row) return base::fail(std::move(row.error()));
        if (!*row) return {};
        use(std::as_const(statement));
    }
}

/// Steps once; what `read(statement)` makes of the row, or nothing when there is none. Leaves the statement
/// reset.
template<typename Read>
[[nodiscard]] auto firstRow(Statement& statement, Read read)
    -> base::Result<std::optional<decltype(read(std::as_const(statement)))>> {
    std::optional<decltype(read(std::as_const(statement)))> value;
    auto row = statement.step();
    if (!row) return base::fail(std::move(row.error()));
    if (*row) value = read(std::as_const(statement));
    statement.reset();
    return value;
}

} // namespace weft::store
