// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/level_history.h"

#include "metrics/utc_periods.h"

#include <algorithm>

namespace weft::metrics {

Level plainLevelAt(std::span<const ActiveDay> days, base::Instant asOf, const LevelThresholds& thresholds) {
    const auto range = levelRange(asOf);
    const bool seenBefore = !days.empty() && days.front().first < range.since;
    return levelOf(countActivity(days, range), seenBefore, thresholds);
}

Level levelAt(std::span<const ActiveDay> days, base::Instant asOf, const LevelThresholds& thresholds) {
    const auto monthStart = utcMonthStart(utcMonth(asOf));
    auto highest = plainLevelAt(days, monthStart, thresholds);
    // Only the first post of a date can lift a level.
    auto day = std::ranges::lower_bound(days, monthStart, {}, &ActiveDay::first);
    for (; day != days.end() && day->first < asOf; ++day) {
        const auto after = day->first + std::chrono::milliseconds{1};
        highest = std::max(highest, plainLevelAt(days, after, thresholds));
    }
    return highest;
}

std::vector<base::Instant> monthEnds(base::Instant asOf, int months) {
    std::vector<base::Instant> ends{asOf};
    auto month = utcMonth(asOf);
    if (utcMonthStart(month) == asOf) --month;
    for (int i = 0; i < months; ++i, --month)
        ends.push_back(utcMonthStart(month));
    std::ranges::reverse(ends);
    return ends;
}

LevelPath measureLevelPath(const ScopeTable& table, Person member, std::span<const base::Instant> moments,
                           const LevelThresholds& thresholds) {
    const auto days = activeDaysOf(table, member);
    LevelPath path;
    for (const auto moment : moments)
        path.push_back(levelAt(days, moment, thresholds));
    return path;
}

std::vector<LevelTransitions> combineTransitions(std::span<const LevelPath> paths,
                                                 std::span<const base::Instant> moments) {
    std::vector<LevelTransitions> transitions;
    for (std::size_t i = 1; i < moments.size(); ++i) {
        auto& step = transitions.emplace_back();
        step.from = moments[i - 1];
        step.to = moments[i];
        for (const auto& path : paths)
            if (path[i] != Level::Unseen)
                step.members[static_cast<std::size_t>(path[i - 1])][static_cast<std::size_t>(path[i])] += 1;
    }
    return transitions;
}

std::vector<LevelTransitions> measureTransitions(const ScopeTable& table,
                                                 std::span<const base::Instant> moments,
                                                 const LevelThresholds& thresholds) {
    std::vector<LevelPath> paths;
    for (Person member = kBrand + 1; member < table.people(); ++member)
        paths.push_back(measureLevelPath(table, member, moments, thresholds));
    return combineTransitions(paths, moments);
}

} // namespace weft::metrics
