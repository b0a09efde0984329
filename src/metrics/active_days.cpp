// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/active_days.h"

#include <algorithm>
#include <optional>

namespace weft::metrics {

using std::chrono::sys_days;

namespace {

sys_days mondayBefore(sys_days date) {
    return date - (std::chrono::weekday{date} - std::chrono::Monday);
}

} // namespace

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
    std::optional<sys_days> week;
    auto day = std::ranges::lower_bound(days, range.since, {}, &ActiveDay::last);
    for (; day != days.end() && day->first < range.until; ++day) {
        activity.days += 1;
        const auto monday = mondayBefore(day->date);
        if (week != monday) activity.weeks += 1;
        week = monday;
    }
    return activity;
}

} // namespace weft::metrics
