// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace weft::topics {

/// Where a topic is in its life.
enum class Phase {
    /// It stands out for at most an hour, and never did in the two weeks before.
    New,
    /// The last hour brought more people than any before it today, and a quarter more than the hour before.
    Rising,
    /// The last hour is among the best of the day.
    Peak,
    /// It stands out no more, or the last hour brought less than half of the best one.
    Fading,
    /// It stands out for six hours or more without much change.
    Steady,
};

/// "new", "rising", "peak", "fading", "steady".
[[nodiscard]] std::string_view phaseName(Phase phase);

/// People in each of the last 24 hours; the newest hour is the last.
using HourlyPeople = std::array<std::int64_t, 24>;

/// What decides on the phase of a topic.
struct PhaseSigns {
    HourlyPeople people{};
    bool standsOut = false;
    /// How long it has stood out, in hours.
    double hours = 0;
    /// Many people spoke of it within the two weeks before.
    bool knownBefore = false;
};

[[nodiscard]] Phase phaseOf(const PhaseSigns& signs);

} // namespace weft::topics
