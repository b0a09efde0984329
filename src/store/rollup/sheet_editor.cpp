// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/sheet_editor.h"

#include "store/post_seq.h"
#include "store/query_rows.h"

#include <algorithm>

namespace weft::store {

base::Status SheetEditor::put(std::int64_t brandId, const SheetRow& row) {
    const auto sheet = sheetOf(brandId, row.seq);
    if (!sheet) return base::fail(sheet.error());
    auto& rows = (*sheet)->rows;
    const auto place = std::ranges::lower_bound(rows, row.seq, {}, &SheetRow::seq);
    if (place == rows.end() || place->seq != row.seq)
        rows.insert(place, row);
    else if (*place == row)
        return {};
    else
        *place = row;
    (*sheet)->changed = true;
    return {};
}

base::Status SheetEditor::erase(std::int64_t brandId, std::int64_t seq) {
    const auto sheet = sheetOf(brandId, seq);
    if (!sheet) return base::fail(sheet.error());
    auto& rows = (*sheet)->rows;
    const auto place = std::ranges::lower_bound(rows, seq, {}, &SheetRow::seq);
    if (place == rows.end() || place->seq != seq) return {};
    rows.erase(place);
    (*sheet)->changed = true;
    return {};
}

base::Result<std::optional<SheetRow>> SheetEditor::find(std::int64_t brandId, std::int64_t seq) {
    const auto sheet = sheetOf(brandId, seq);
    if (!sheet) return base::fail(sheet.error());
    const auto& rows = (*sheet)->rows;
    const auto place = std::ranges::lower_bound(rows, seq, {}, &SheetRow::seq);
    if (place == rows.end() || place->seq != seq) return std::nullopt;
    return *place;
}

base::Status SheetEditor::flush() {
    for (const auto& [key, sheet] : m_sheets)
        if (sheet.changed)
            if (auto ok = write(key.first, key.second, sheet); !ok) return ok;
    m_sheets.clear();
    return {};
}

base::Result<SheetEditor::Sheet*> SheetEditor::sheetOf(std::int64_t brandId, std::int64_t seq) {
    const auto day = m_days.startOf(instantOfSeq(seq));
    const auto [known, isNew] = m_sheets.try_emplace({brandId, day});
    if (isNew)
        if (auto ok = read(brandId, day, known->second); !ok) return base::fail(std::move(ok.error()));
    return &known->second;
}

base::Status SheetEditor::read(std::int64_t brandId, base::Instant day, Sheet& sheet) {
    const auto statement =
        m_database.prepare("SELECT number, rows FROM day_sheet WHERE brand_id = ?1 AND day_ms = ?2");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, brandId).bind(2, base::toMs(day));
    return forEachRow(**statement, [&](const Statement& row) {
        sheet.number = row.integer(0);
        forEachPackedRow(row.blob(1), [&](const SheetRow& post) { sheet.rows.push_back(post); });
    });
}

base::Status SheetEditor::write(std::int64_t brandId, base::Instant day, const Sheet& sheet) {
    if (sheet.rows.empty()) {
        const auto remove = m_database.prepare("DELETE FROM day_sheet WHERE number = ?1");
        if (!remove) return base::fail(remove.error());
        return (*remove)->bind(1, sheet.number).run();
    }
    const auto statement = m_database.prepare(
        "INSERT INTO day_sheet (number, brand_id, day_ms, posts, rows) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT (number) DO UPDATE SET posts = excluded.posts, rows = excluded.rows");
    if (!statement) return base::fail(statement.error());
    const auto number = sheet.number == 0 ? std::nullopt : std::optional(sheet.number);
    const auto bytes = packRows(sheet.rows);
    return (*statement)
        ->bind(1, number)
        .bind(2, brandId)
        .bind(3, base::toMs(day))
        .bind(4, static_cast<std::int64_t>(sheet.rows.size()))
        .bindBlob(5, bytes)
        .run();
}

} // namespace weft::store
