// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rollup/local_days.h"
#include "store/rollup/sheet_row.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace weft::store {

/// Changes the rows of day sheets. Each sheet is read once, changed in memory and written by flush().
class SheetEditor {
public:
    SheetEditor(Database& database, zone::TimeZone zone) : m_database(database), m_days(std::move(zone)) {}

    /// Adds a row, or takes the place of the one with its seq.
    [[nodiscard]] base::Status put(std::int64_t brandId, const SheetRow& row);
    /// Nothing happens when there is none.
    [[nodiscard]] base::Status erase(std::int64_t brandId, std::int64_t seq);
    /// A copy of a row.
    [[nodiscard]] base::Result<std::optional<SheetRow>> find(std::int64_t brandId, std::int64_t seq);

    /// Writes what was changed and forgets all sheets.
    [[nodiscard]] base::Status flush();

private:
    struct Sheet {
        std::int64_t number = 0;
        std::vector<SheetRow> rows;
        bool changed = false;
    };

    [[nodiscard]] base::Result<Sheet*> sheetOf(std::int64_t brandId, std::int64_t seq);
    [[nodiscard]] base::Status read(std::int64_t brandId, base::Instant day, Sheet& sheet);
    [[nodiscard]] base::Status write(std::int64_t brandId, base::Instant day, const Sheet& sheet);

    Database& m_database;
    LocalDays m_days;
    std::map<std::pair<std::int64_t, base::Instant>, Sheet> m_sheets;
};

} // namespace weft::store
