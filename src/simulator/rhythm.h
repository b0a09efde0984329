// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/random.h"

namespace weft::simulator {

/// How busy the day of the week of a moment is; 1 on average.
[[nodiscard]] double weekdayWeight(base::Instant instant);

/// A moment within the 24 hours from `start`, more likely at noon and in the evening than at night.
[[nodiscard]] base::Instant momentOfDay(base::Instant start, Random& random);

/// A moment some minutes later; at night answers wait for the morning.
[[nodiscard]] base::Instant laterMoment(base::Instant start, double minutes, Random& random);

} // namespace weft::simulator
