// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace weft::topics {

/// A quarter of an hour, counted from 1970 in UTC.
using Bin = std::int64_t;

inline constexpr std::chrono::minutes kBinLength{15};
inline constexpr Bin kBinsPerHour = 4;
inline constexpr Bin kBinsPerDay = 96;
/// After so long without a post nothing of the past is usual any more.
inline constexpr Bin kBinsOfSilence = 14 * kBinsPerDay;

/// Moments are not before 1970.
[[nodiscard]] constexpr Bin binOf(base::Instant at) {
    return at.time_since_epoch() / std::chrono::milliseconds(kBinLength);
}

[[nodiscard]] constexpr base::Instant startOf(Bin bin) {
    return base::Instant{std::chrono::milliseconds(kBinLength) * bin};
}

[[nodiscard]] constexpr base::Instant endOf(Bin bin) {
    return startOf(bin + 1);
}

/// An hour of a weekday, or of a day of the weekend, in UTC.
inline constexpr std::size_t kSlots = 48;

[[nodiscard]] constexpr std::size_t slotOf(Bin bin) {
    constexpr Bin kHoursPerDay = 24;
    constexpr Bin kDaysPerWeek = 7;
    // 1970 began on a Thursday; the week begins on Monday here.
    constexpr Bin kFirstWeekday = 3;
    constexpr Bin kSaturday = 5;
    const Bin hour = bin % kBinsPerDay / kBinsPerHour;
    const bool weekend = (bin / kBinsPerDay + kFirstWeekday) % kDaysPerWeek >= kSaturday;
    return static_cast<std::size_t>(hour + (weekend ? kHoursPerDay : 0));
}

} // namespace weft::topics
