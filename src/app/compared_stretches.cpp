// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compared_stretches.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace weft::app {

namespace {

using base::Instant;
using base::TimeRange;
using Days = std::chrono::duration<double, std::ratio<86'400>>;

/// Of two midnights: days between them may be 23 or 25 hours long.
int daysBetween(Instant from, Instant to) {
    return static_cast<int>(std::lround(Days(to - from).count()));
}

/// In days from both beginnings, of stretches that begin at midnight.
std::optional<ComparedStretches> partInDays(const ComparedStretches& stretches, const TimeRange& observed,
                                            const zone::TimeZone& zone) {
    int first = 0;
    int last = std::numeric_limits<int>::max();
    for (const auto& stretch : {stretches.before, stretches.now}) {
        first = std::max(first, daysBetween(stretch.since, observed.since));
        const auto end = zone.dayStart(std::min(stretch.until, observed.until));
        last = std::min(last, daysBetween(stretch.since, end));
    }
    if (last <= first) return std::nullopt;
    const auto part = [&](const TimeRange& stretch) {
        return TimeRange{zone.addDays(stretch.since, first), zone.addDays(stretch.since, last)};
    };
    return ComparedStretches{part(stretches.before), part(stretches.now)};
}

std::optional<ComparedStretches> partInTime(const ComparedStretches& stretches, const TimeRange& observed) {
    std::chrono::milliseconds first{0};
    auto last = std::min(stretches.before.length(), stretches.now.length());
    for (const auto& stretch : {stretches.before, stretches.now}) {
        first = std::max(first, observed.since - stretch.since);
        last = std::min(last, observed.until - stretch.since);
    }
    if (last <= first) return std::nullopt;
    const auto part = [&](const TimeRange& stretch) {
        return TimeRange{stretch.since + first, stretch.since + last};
    };
    return ComparedStretches{part(stretches.before), part(stretches.now)};
}

} // namespace

TimeRange observedRange(const model::PostTable& posts, const zone::TimeZone& zone, Instant asOf) {
    if (posts.rows.empty()) return {asOf, asOf};
    const auto first = std::ranges::min_element(posts.rows, {}, &model::PostRow::createdAt);
    return {zone.dayStart(first->createdAt), asOf};
}

std::optional<ComparedStretches> observedPart(const ComparedStretches& stretches, const TimeRange& observed,
                                              const zone::TimeZone& zone) {
    const auto isObserved = [&](const TimeRange& stretch) {
        return observed.since <= stretch.since && stretch.until <= observed.until;
    };
    if (isObserved(stretches.before) && isObserved(stretches.now)) return stretches;
    const auto beginsAtMidnight = [&](const TimeRange& stretch) {
        return zone.dayStart(stretch.since) == stretch.since;
    };
    if (beginsAtMidnight(stretches.before) && beginsAtMidnight(stretches.now))
        if (const auto part = partInDays(stretches, observed, zone)) return part;
    return partInTime(stretches, observed);
}

} // namespace weft::app
