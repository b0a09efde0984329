// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/proportions.h"

#include <algorithm>
#include <cmath>

namespace weft::base {

std::optional<double> ratio(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

Interval wilsonInterval(double share, double count, double quantile) {
    const double squared = quantile * quantile;
    const double scale = 1 + squared / count;
    const double centre = (share + squared / (2 * count)) / scale;
    const double half =
        quantile * std::sqrt(share * (1 - share) / count + squared / (4 * count * count)) / scale;
    // At 0 and 1 rounding would put the share just outside.
    return {std::clamp(centre - half, 0.0, share), std::clamp(centre + half, share, 1.0)};
}

std::optional<Proportion> proportionOf(const CountedShare& counted) {
    if (counted.whole == 0) return std::nullopt;
    const double share = static_cast<double>(counted.part) / static_cast<double>(counted.whole);
    const auto count = static_cast<double>(counted.whole);
    return Proportion{share, count, wilsonInterval(share, count)};
}

} // namespace weft::base
