// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/chart.h"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace weft::report {

/// A cell: nothing (unknown), a number or a text.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;

/// A table with a name for its sheet and keys for its columns.
struct Table {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows;
};

/// The numbers behind a chart: a row for each interval that is over, first column "date".
[[nodiscard]] Table chartTable(const StackedBarsSpec& chart);

/// RFC 4180 with a header row, CRLF and UTF-8; a text that a spreadsheet would run as a formula gets a
/// leading apostrophe.
[[nodiscard]] std::string toCsv(const Table& table);

/// An array of objects, one a row; unknown is null.
[[nodiscard]] std::string toJson(const Table& table);

/// Writes a file by its suffix (.csv, .xlsx, .json), whole or not at all.
[[nodiscard]] base::Status writeTable(const Table& table, const std::filesystem::path& path);

} // namespace weft::report
