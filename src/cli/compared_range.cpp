// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compared_range.h"

#include "app/period.h"
#include "zone/moment.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>

namespace weft::cli {

namespace {

constexpr int kWeek = 7;
constexpr int kYear = 52 * kWeek;

base::TimeRange moved(const base::TimeRange& range, const zone::TimeZone& zone, int days) {
    // The time of day is kept, also where clocks change between the two.
    const auto back = [&](base::Instant instant) {
        return zone.addDays(instant, -days) + (instant - zone.dayStart(instant));
    };
    return {back(range.since), back(range.until)};
}

} // namespace

base::Result<base::TimeRange> comparedRange(const base::TimeRange& range, const zone::TimeZone& zone,
                                            const std::string& with) {
    const bool wholeDays =
        zone.dayStart(range.since) == range.since && zone.dayStart(range.until) == range.until;
    if (with == "previous" && wholeDays) return app::previousRange(range, zone);
    if (with == "previous") return base::TimeRange{range.since - range.length(), range.since};
    if (with == "year") return moved(range, zone, kYear);
    if (with == "weekday") {
        const std::chrono::duration<double, std::ratio<86'400>> days(range.length());
        const auto weeks = static_cast<int>(std::ceil(days.count() / kWeek));
        return moved(range, zone, weeks * kWeek);
    }
    const auto slash = with.find('/');
    if (slash == std::string::npos)
        return base::fail(
            base::ErrorCode::BadArgument, "--compare",
            fmt::format("\"{}\" is neither previous, weekday, year nor SINCE/UNTIL", with.substr(0, 60)));
    const auto since = zone::readMoment(with.substr(0, slash), zone);
    if (!since) return base::fail(base::ErrorCode::BadArgument, "--compare", since.error().detail);
    const auto until = zone::readMoment(with.substr(slash + 1), zone);
    if (!until) return base::fail(base::ErrorCode::BadArgument, "--compare", until.error().detail);
    auto other = base::makeRange(*since, *until);
    if (!other) return base::fail(base::ErrorCode::BadArgument, "--compare", other.error().detail);
    return other;
}

} // namespace weft::cli
