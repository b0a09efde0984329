// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

/// Some values in short. Only the count is known when there are none.
struct Summary {
    std::int64_t count = 0;
    std::optional<double> mean = std::nullopt;
    std::optional<double> median = std::nullopt;
    std::optional<double> p90 = std::nullopt;
    std::optional<double> max = std::nullopt;
    std::optional<double> min = std::nullopt;

    friend bool operator==(const Summary&, const Summary&) = default;
};

/// The value below which a share (0 to 1) of the values lie, between two of them by linear interpolation:
/// type 7 of Hyndman & Fan 1996. Nothing without values. Linear in their number; puts them in another order.
[[nodiscard]] std::optional<double> quantile(std::span<double> values, double share);

[[nodiscard]] Summary summarize(std::vector<double> values);

} // namespace weft::metrics
