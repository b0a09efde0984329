// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/rhythm.h"

#include <array>

namespace weft::simulator {

namespace {

using namespace std::chrono;

/// By hour in UTC; people live one or two hours east of it.
constexpr std::array<double, 24> kHours{0.12, 0.06, 0.04, 0.05, 0.12, 0.35, 0.65, 0.8,
                                        0.75, 0.65, 0.75, 0.95, 0.85, 0.65, 0.6,  0.65,
                                        0.8,  0.95, 1.0,  1.0,  0.9,  0.65, 0.4,  0.22};
/// From Sunday.
constexpr std::array<double, 7> kWeekdays{0.88, 1.04, 1.08, 1.10, 1.06, 1.0, 0.84};

double hourWeight(base::Instant instant) {
    const auto hour = duration_cast<hours>(instant - floor<days>(instant)).count();
    return kHours[static_cast<std::size_t>(hour)];
}

milliseconds fromMinutes(double minutes) {
    return milliseconds{static_cast<std::int64_t>(minutes * 60'000.0)};
}

} // namespace

double weekdayWeight(base::Instant instant) {
    return kWeekdays[weekday{floor<days>(instant)}.c_encoding()];
}

base::Instant momentOfDay(base::Instant start, Random& random) {
    for (;;) {
        const base::Instant instant = start + fromMinutes(random.unit() * 1440.0);
        if (random.chance(hourWeight(instant))) return instant;
    }
}

base::Instant laterMoment(base::Instant start, double minutes, Random& random) {
    base::Instant instant = start + fromMinutes(std::min(minutes, 20'000.0)) + seconds{7};
    for (int tries = 0; tries < 8 && !random.chance(0.25 + hourWeight(instant)); ++tries)
        instant += fromMinutes(random.exponential(100.0));
    return instant;
}

} // namespace weft::simulator
