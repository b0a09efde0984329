// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_table.h"

#include "format/numbers.h"
#include "format/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace weft::models {

namespace {

bool hasDetails(const Rows& rows, std::size_t column) {
    return std::ranges::any_of(rows.rows, [column](const Row& row) {
        return column < row.cells.size() && !row.cells[column].detail.isEmpty();
    });
}

/// A column of small lines: its words are for screen readers.
bool isDrawn(const Rows& rows, std::size_t column) {
    return std::ranges::any_of(rows.rows, [column](const Row& row) {
        return column < row.cells.size() && !row.cells[column].trend.empty();
    });
}

/// Numbers stand at the right; a handle made of digits is none.
report::Cell cellOf(const Cell& cell) {
    if (cell.value) return *cell.value;
    const QString& text = cell.text;
    if (text.isEmpty() || text == format::dash()) return {};
    bool isNumber = false;
    const double number = cell.alignRight ? QLocale().toDouble(text, &isNumber) : 0;
    if (isNumber && number == static_cast<double>(static_cast<std::int64_t>(number)))
        return static_cast<std::int64_t>(number);
    return isNumber ? report::Cell(number) : report::Cell(format::toUtf8(text));
}

} // namespace

report::Table tableOf(std::string name, const Rows& rows) {
    report::Table table{std::move(name), {}, {}};
    const auto columns = static_cast<std::size_t>(rows.titles.size());
    for (std::size_t column = 0; column < columns; ++column) {
        if (isDrawn(rows, column)) continue;
        const QString title = rows.titles[static_cast<qsizetype>(column)];
        const bool detailed = hasDetails(rows, column);
        table.columns.push_back(format::toUtf8(title));
        if (detailed)
            //: a second column of a table, for what stands below the texts of the first: %1 is its title
            table.columns.push_back(
                format::toUtf8(QCoreApplication::translate("tables", "%1: more").arg(title)));
    }
    for (const Row& row : rows.rows) {
        std::vector<report::Cell> cells;
        for (std::size_t column = 0; column < columns; ++column) {
            if (isDrawn(rows, column)) continue;
            const Cell* cell = column < row.cells.size() ? &row.cells[column] : nullptr;
            cells.push_back(cell != nullptr ? cellOf(*cell) : report::Cell());
            if (hasDetails(rows, column))
                cells.push_back(cell != nullptr && !cell->detail.isEmpty()
                                    ? report::Cell(format::toUtf8(cell->detail))
                                    : report::Cell());
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace weft::models
