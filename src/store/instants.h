// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

namespace weft::store {

[[nodiscard]] inline base::Instant instant(const Statement& row, int column) {
    return base::instantFromMs(row.integer(column));
}

[[nodiscard]] inline std::optional<base::Instant> optionalInstant(const Statement& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return instant(row, column);
}

[[nodiscard]] inline std::optional<std::int64_t> optionalMs(const std::optional<base::Instant>& moment) {
    if (!moment) return std::nullopt;
    return base::toMs(*moment);
}

} // namespace weft::store
