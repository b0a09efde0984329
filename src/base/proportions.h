// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/interval.h"

#include <cstdint>
#include <optional>

namespace weft::base {

/// A share from 0 to 1 with its 95 % interval (metrics.md A0).
struct Proportion {
    double share = 0;
    /// How many independent observations it is worth; the number of observations where they are independent.
    double effectiveCount = 0;
    Interval interval = {};

    friend bool operator==(const Proportion&, const Proportion&) = default;
};

/// How many of some observations have what is counted.
struct CountedShare {
    std::int64_t part = 0;
    std::int64_t whole = 0;
};

/// Part ÷ whole. Nothing without a whole.
[[nodiscard]] std::optional<double> ratio(std::int64_t part, std::int64_t whole);

/// Wilson's score interval, 95 % unless another normal quantile is given (Wilson 1927; metrics.md A0). It
/// always holds `share`. `count` must be positive; it need not be whole.
[[nodiscard]] Interval wilsonInterval(double share, double count, double quantile = kNormal975);

/// Of independent observations. Nothing when there are none.
[[nodiscard]] std::optional<Proportion> proportionOf(const CountedShare& counted);

} // namespace weft::base
