// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/day_notes.h"

#include "store/query_rows.h"

#include <algorithm>
#include <cctype>

namespace weft::store {

namespace {

bool isDate(std::string_view day) {
    constexpr std::string_view kShape = "0000-00-00";
    if (day.size() != kShape.size()) return false;
    for (std::size_t i = 0; i < day.size(); ++i) {
        const bool digit = day[i] >= '0' && day[i] <= '9';
        if (kShape[i] == '0' ? !digit : day[i] != kShape[i]) return false;
    }
    return base::parseInstant(std::string(day) + "T00:00:00Z").has_value();
}

bool isBlank(std::string_view text) {
    return std::ranges::all_of(text, [](unsigned char byte) { return std::isspace(byte) != 0; });
}

} // namespace

base::Status addDayNote(Database& database, std::string_view day, std::string_view text, base::Instant at) {
    const auto what = "note on " + std::string(day.substr(0, 20));
    if (!isDate(day)) return base::fail(base::ErrorCode::BadArgument, what, "this is no date");
    if (isBlank(text)) return base::fail(base::ErrorCode::BadArgument, what, "a note needs words");
    if (text.size() > kLongestDayNote)
        return base::fail(base::ErrorCode::BadArgument, what,
                          "a note has at most " + std::to_string(kLongestDayNote) + " bytes");
    const auto add = database.prepare("INSERT INTO note (day, text, written_ms) VALUES (?1, ?2, ?3)");
    if (!add) return base::fail(add.error());
    return (*add)->bind(1, day).bind(2, text).bind(3, base::toMs(at)).run();
}

base::Status removeDayNote(Database& database, std::int64_t id) {
    const auto remove = database.prepare("DELETE FROM note WHERE id = ?1 AND day IS NOT NULL");
    if (!remove) return base::fail(remove.error());
    return (*remove)->bind(1, id).run();
}

base::Result<std::vector<DayNote>> listDayNotes(Database& database, std::string_view first,
                                                std::string_view last) {
    const auto statement = database.prepare("SELECT id, day, text FROM note WHERE day IS NOT NULL "
                                            "AND day >= ?1 AND day <= ?2 ORDER BY day, id");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, first).bind(2, last);
    std::vector<DayNote> notes;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        notes.push_back({row.integer(0), std::string(row.text(1)), std::string(row.text(2))});
    });
    if (!read) return base::fail(std::move(read.error()));
    return notes;
}

} // namespace weft::store
