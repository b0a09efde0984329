// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace weft::format {

/// What stands where a number is not known.
[[nodiscard]] QString dash();

/// "3 418" in the reader's way of grouping.
[[nodiscard]] QString count(std::int64_t value);

/// A number for Qt's plural forms, which take an int.
[[nodiscard]] int pluralCount(std::int64_t value);

/// A share 0…1 as "31 %"; one decimal below 10 %, so that small shares do not all become 0.
[[nodiscard]] QString percent(double share);

/// "1,5" with at most that many decimals, none when they are zeros.
[[nodiscard]] QString decimal(double value, int decimals);

} // namespace weft::format
