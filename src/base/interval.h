// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weft::base {

/// From `lo` to `hi`, both belong to it.
struct Interval {
    double lo = 0;
    double hi = 0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// The 97.5 % quantile of the standard normal distribution: so many standard errors reach 95 %.
inline constexpr double kNormal975 = 1.959963984540054;

} // namespace weft::base
