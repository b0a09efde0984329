// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/phase.h"

#include <algorithm>

namespace weft::topics {

std::string_view phaseName(Phase phase) {
    switch (phase) {
    case Phase::New:
        return "new";
    case Phase::Rising:
        return "rising";
    case Phase::Peak:
        return "peak";
    case Phase::Fading:
        return "fading";
    case Phase::Steady:
        return "steady";
    }
    return "steady";
}

Phase phaseOf(const PhaseSigns& signs) {
    constexpr double kHoursOfNew = 1;
    constexpr double kHoursOfSteady = 6;
    constexpr double kRise = 1.25;
    constexpr double kFall = 0.5;
    if (!signs.standsOut) return Phase::Fading;
    if (signs.hours <= kHoursOfNew && !signs.knownBefore) return Phase::New;
    const auto best = std::ranges::max(signs.people);
    const auto last = signs.people.back();
    const auto before = signs.people[signs.people.size() - 2];
    if (last == best && static_cast<double>(last) >= kRise * static_cast<double>(before))
        return Phase::Rising;
    if (static_cast<double>(last) < kFall * static_cast<double>(best)) return Phase::Fading;
    return signs.hours >= kHoursOfSteady ? Phase::Steady : Phase::Peak;
}

} // namespace weft::topics
