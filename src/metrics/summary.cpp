// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/summary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weft::metrics {

std::optional<double> quantile(std::span<double> values, double share) {
    if (values.empty()) return std::nullopt;
    const double position = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const auto found = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::ranges::nth_element(values, found);
    if (below + 1 == values.size()) return *found;
    const double above = std::ranges::min(values.subspan(below + 1));
    return std::lerp(*found, above, position - static_cast<double>(below));
}

Summary summarize(std::vector<double> values) {
    Summary summary;
    if (values.empty()) return summary;
    summary.count = static_cast<std::int64_t>(values.size());
    summary.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    summary.median = quantile(values, 0.5);
    summary.p90 = quantile(values, 0.9);
    summary.max = std::ranges::max(values);
    summary.min = std::ranges::min(values);
    return summary;
}

} // namespace weft::metrics
