// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/day_notes.h"

namespace weft::app {

base::Result<std::vector<store::DayNote>>
readDayNotes(store::Database& database, const base::TimeRange& range, const zone::TimeZone& zone) {
    if (range.empty()) return std::vector<store::DayNote>{};
    return store::listDayNotes(database, zone.date(range.since),
                               zone.date(range.until - std::chrono::milliseconds{1}));
}

} // namespace weft::app
