// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/table.h"

#include <string>

namespace weft::report {

/// The table as the bytes of a workbook with one sheet. Texts stay texts, never formulas; in a column called
/// "date" an ISO date becomes a real date. Fails on more rows or columns than a sheet holds; texts beyond a
/// cell's 32,767 are cut.
[[nodiscard]] base::Result<std::string> toXlsx(const Table& table);

} // namespace weft::report
