// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace weft::collect {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
/// 2001-09-09: from here on seconds since 1970 have ten digits; below it a number is some other count.
constexpr double kEarliestSeconds = 1e9;
/// Larger numbers are milliseconds: seconds stay below until the year 5138.
constexpr double kLargestSeconds = 1e11;

std::optional<base::Instant> fromNumber(std::string_view text) {
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stop != end || !(number >= kEarliestSeconds)) return std::nullopt;
    const double ms = number > kLargestSeconds ? number : std::round(number * 1000);
    if (!(ms < static_cast<double>(base::toMs(base::kLatestInstant)))) return std::nullopt;
    return base::instantFromMs(static_cast<std::int64_t>(ms));
}

/// "Tue Oct 31 22:10:47 +0000 2017": turned into ISO 8601, which is then read and checked.
std::optional<base::Instant> fromWeekdayForm(std::string_view text) {
    constexpr std::size_t kLength = 30;
    if (text.size() != kLength || text[3] != ' ' || text[7] != ' ' || text[10] != ' ' || text[19] != ' ' ||
        text[25] != ' ')
        return std::nullopt;
    const auto month = std::ranges::find(kMonths, text.substr(4, 3));
    if (month == kMonths.end()) return std::nullopt;
    const auto iso = fmt::format("{}-{:02}-{}T{}{}", text.substr(26, 4), month - kMonths.begin() + 1,
                                 text.substr(8, 2), text.substr(11, 8), text.substr(20, 5));
    const auto instant = base::parseInstant(iso);
    return instant ? std::optional(*instant) : std::nullopt;
}

} // namespace

base::Result<base::Instant> parseImportTime(std::string_view text) {
    if (const auto instant = fromWeekdayForm(text)) return *instant;
    if (const auto instant = fromNumber(text)) return *instant;
    return base::parseInstant(text);
}

} // namespace weft::collect
