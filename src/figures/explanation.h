// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weft::figures {

/// Puts the figures of a report into a formula's places: "{flow.AA} ÷ …" becomes "3 ÷ …". What is unknown, or
/// not in the report, is "—". Places may end in :percent, :number, :duration (of seconds) or :count (of a
/// list); counts of things need none. A step of a path may be a number, from the end when it is negative.
[[nodiscard]] std::string putFiguresIn(std::string_view formula, std::string_view reportJson);

} // namespace weft::figures
