// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// The user's words on a day: a launch, a holiday, an outage.
struct DayNote {
    std::int64_t id = 0;
    /// The local date, "2026-09-12".
    std::string day;
    std::string text;

    friend bool operator==(const DayNote&, const DayNote&) = default;
};

/// The longest text of a note, in bytes.
inline constexpr std::size_t kLongestDayNote = 500;

/// BadArgument for what is no date, an empty text or one that is too long.
[[nodiscard]] base::Status addDayNote(Database& database, std::string_view day, std::string_view text,
                                      base::Instant at);

/// One that is not there is removed already.
[[nodiscard]] base::Status removeDayNote(Database& database, std::int64_t id);

/// From the first day to the last, both included; by day, then as they were written.
[[nodiscard]] base::Result<std::vector<DayNote>> listDayNotes(Database& database, std::string_view first,
                                                              std::string_view last);

} // namespace weft::store
