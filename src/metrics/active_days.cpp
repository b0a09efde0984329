// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/active_days.h"

#include "metrics/utc_periods.h"

#include <algorithm>
#include <optional>

namespace weft::metrics {

std::vector<ActiveDay> activeDaysOf(const ScopeTable& table, Person person) {
    std::vector<ActiveDay> active;
    for (const auto row : table.rowsOfPerson(person)) {
        const auto writtenAt = table.row(row).createdAt;
        const auto date = std::chrono::floor<std::chrono::days>(writtenAt);
        if (active.empty() || active.back().date != date) active.push_back({date, writtenAt, writtenAt});
        active.back().last = writtenAt;
    }
    return active;
}

Activity countActivity(std::span<const ActiveDay> days, const base::TimeRange& range) {
    Activity activity;
    std::optional<std::int32_t> before;
    auto day = std::ranges::lower_bound(days, range.since, {}, &ActiveDay::last);
    for (; day != days.end() && day->first < range.until; ++day) {
        activity.days += 1;
        const auto week = utcWeek(day->date);
        if (before != week) activity.weeks += 1;
        before = week;
    }
    return activity;
}

} // namespace weft::metrics
