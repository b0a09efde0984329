// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace weft::app {

namespace {

using base::Instant;
using base::TimeRange;

constexpr std::array kNames{std::pair{PeriodPreset::Last7Days, std::string_view{"7d"}},
                            std::pair{PeriodPreset::Last28Days, std::string_view{"28d"}},
                            std::pair{PeriodPreset::Last90Days, std::string_view{"90d"}},
                            std::pair{PeriodPreset::ThisMonth, std::string_view{"month"}},
                            std::pair{PeriodPreset::LastMonth, std::string_view{"last-month"}},
                            std::pair{PeriodPreset::ThisQuarter, std::string_view{"quarter"}},
                            std::pair{PeriodPreset::Last12Months, std::string_view{"12m"}},
                            std::pair{PeriodPreset::Custom, std::string_view{"custom"}}};

constexpr int kLongestDailyChart = 92;
constexpr int kLongestZoom = 3'653;

int monthOfYear(Instant instant, const zone::TimeZone& zone) {
    return std::stoi(zone.date(instant).substr(5, 2));
}

/// From `start` to today, or what came before it while nothing of it is complete.
TimeRange completeFrom(Instant start, Instant before, Instant today) {
    return start < today ? TimeRange{start, today} : TimeRange{before, start};
}

int countDays(const TimeRange& range, const zone::TimeZone& zone) {
    return static_cast<int>(zone.dayGrid(range).size());
}

/// How many local days a midnight lies after another; days of 23 and 25 hours are days.
int daysBetween(Instant midnight, Instant later) {
    return static_cast<int>(std::chrono::round<std::chrono::days>(later - midnight).count());
}

int zoomedDays(int days, int steps) {
    const int most = std::max(days, kLongestZoom);
    for (int step = 0; step < std::abs(steps); ++step)
        days = steps > 0 ? (days + 1) / 2 : std::min(2 * days, most);
    return days;
}

} // namespace

std::string_view presetName(PeriodPreset preset) {
    return std::ranges::find(kNames, preset, [](const auto& name) { return name.first; })->second;
}

std::optional<PeriodPreset> presetFromName(std::string_view name) {
    const auto found = std::ranges::find(kNames, name, [](const auto& known) { return known.second; });
    if (found == kNames.end()) return std::nullopt;
    return found->first;
}

TimeRange presetRange(PeriodPreset preset, Instant now, const zone::TimeZone& zone) {
    const auto today = zone.dayStart(now);
    switch (preset) {
    case PeriodPreset::Last7Days:
        return {zone.addDays(now, -7), today};
    case PeriodPreset::Last90Days:
        return {zone.addDays(now, -90), today};
    case PeriodPreset::ThisMonth:
        return completeFrom(zone.monthStart(now), zone.monthStart(now, -1), today);
    case PeriodPreset::LastMonth:
        return {zone.monthStart(now, -1), zone.monthStart(now)};
    case PeriodPreset::ThisQuarter: {
        const int intoQuarter = (monthOfYear(now, zone) - 1) % 3;
        return completeFrom(zone.monthStart(now, -intoQuarter), zone.monthStart(now, -intoQuarter - 3),
                            today);
    }
    case PeriodPreset::Last12Months:
        return {zone.monthStart(now, -12), zone.monthStart(now)};
    case PeriodPreset::Last28Days:
    case PeriodPreset::Custom:
        break;
    }
    return {zone.addDays(now, -28), today};
}

TimeRange previousRange(const TimeRange& range, const zone::TimeZone& zone) {
    return {zone.addDays(range.since, -countDays(range, zone)), range.since};
}

TimeRange nextRange(const TimeRange& range, const zone::TimeZone& zone) {
    return {range.until, zone.addDays(range.until, countDays(range, zone))};
}

TimeRange upToToday(const TimeRange& range, Instant now, const zone::TimeZone& zone) {
    return base::intersection(range, {range.since, std::max(range.since, zone.addDays(now, 1))});
}

TimeRange zoomedRange(const TimeRange& range, int steps, Instant around, Instant now,
                      const zone::TimeZone& zone) {
    const int days = std::max(1, countDays(range, zone));
    const int wanted = zoomedDays(days, steps);
    const int day = daysBetween(zone.dayStart(range.since), zone.dayStart(around));
    const double place = days > 1 ? std::clamp(static_cast<double>(day) / (days - 1), 0.0, 1.0) : 0.5;
    const auto before = static_cast<int>(std::lround(place * (wanted - 1)));
    const TimeRange zoomed{zone.addDays(range.since, day - before),
                           zone.addDays(range.since, day - before + wanted)};
    const auto latest = std::clamp(range.until, zone.dayStart(now), zone.addDays(now, 1));
    return zoomed.until <= latest ? zoomed : TimeRange{zone.addDays(latest, -wanted), latest};
}

bool endsYesterday(const base::TimeRange& range, base::Instant now, const zone::TimeZone& zone) {
    return range.until == zone.dayStart(now) && range.until < now;
}

bool wantsWeeks(const TimeRange& range) {
    return range.length() > std::chrono::days{kLongestDailyChart} + std::chrono::hours{1};
}

} // namespace weft::app
