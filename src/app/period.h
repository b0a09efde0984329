// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "zone/time_zone.h"

#include <array>
#include <optional>
#include <string_view>

namespace weft::app {

/// The periods of the filter bar. All of them hold complete local days only: they end with yesterday, or, as
/// the last and the twelve months, with the last month that is over.
enum class PeriodPreset {
    Last7Days,
    Last28Days,
    Last90Days,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    Last12Months,
    Custom
};

inline constexpr std::array kPeriodPresets{
    PeriodPreset::Last7Days, PeriodPreset::Last28Days,  PeriodPreset::Last90Days,  PeriodPreset::ThisMonth,
    PeriodPreset::LastMonth, PeriodPreset::ThisQuarter, PeriodPreset::Last12Months};

/// "7d", "28d", "90d", "month", "last-month", "quarter", "12m", "custom": for settings and the command line.
[[nodiscard]] std::string_view presetName(PeriodPreset preset);
[[nodiscard]] std::optional<PeriodPreset> presetFromName(std::string_view name);

/// The range of a preset at a moment, cut in a zone. This month and this quarter on their first day hold
/// nothing complete; they then give the month or quarter before. Custom gives the last 28 days.
[[nodiscard]] base::TimeRange presetRange(PeriodPreset preset, base::Instant now, const zone::TimeZone& zone);

/// The stretch of the same number of local days right before; 7, 28 and 91 days thereby keep their weekdays.
[[nodiscard]] base::TimeRange previousRange(const base::TimeRange& range, const zone::TimeZone& zone);

/// The stretch of the same length right after, for the keys [ and ].
[[nodiscard]] base::TimeRange nextRange(const base::TimeRange& range, const zone::TimeZone& zone);

/// What of a range of local days is not still to come: it ends with today at the latest. Empty when all of it
/// is to come.
[[nodiscard]] base::TimeRange upToToday(const base::TimeRange& range, base::Instant now,
                                        const zone::TimeZone& zone);

/// A range with half as many local days for each step above 0, or twice as many for each below, at least one
/// and at most ten years of them. The day of `around` keeps its place in it; a day beside the range becomes
/// the nearer end. It ends with yesterday at the latest, or with today where the range already did.
[[nodiscard]] base::TimeRange zoomedRange(const base::TimeRange& range, int steps, base::Instant around,
                                          base::Instant now, const zone::TimeZone& zone);

/// Whether a range ends with yesterday. Charts and lists of such a period show today as well.
[[nodiscard]] bool endsYesterday(const base::TimeRange& range, base::Instant now, const zone::TimeZone& zone);

/// Charts show days up to 92 of them, weeks beyond.
[[nodiscard]] bool wantsWeeks(const base::TimeRange& range);

} // namespace weft::app
