// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/proportions.h"

#include <algorithm>

namespace weft::metrics {

namespace {

double shareOf(const CountedShare& counted) {
    return static_cast<double>(counted.part) / static_cast<double>(counted.whole);
}

double squaredResiduals(std::span<const CountedShare> clusters, double share) {
    double sum = 0;
    for (const auto& cluster : clusters) {
        const double residual =
            static_cast<double>(cluster.part) - share * static_cast<double>(cluster.whole);
        sum += residual * residual;
    }
    return sum;
}

double effectiveCount(std::span<const CountedShare> clusters, const CountedShare& total) {
    const auto filled = static_cast<double>(
        std::ranges::count_if(clusters, [](const auto& cluster) { return cluster.whole > 0; }));
    if (filled < 2 || total.part == 0 || total.part == total.whole) return filled;
    const double share = shareOf(total);
    const auto count = static_cast<double>(total.whole);
    const double variance = filled / (filled - 1) * squaredResiduals(clusters, share) / (count * count);
    // Clusters that all have the same share show no variance: nothing lowers the number then.
    if (variance == 0) return count;
    return std::clamp(share * (1 - share) / variance, 1.0, count);
}

} // namespace

std::optional<Proportion> clusteredProportion(std::span<const CountedShare> clusters) {
    CountedShare total;
    for (const auto& cluster : clusters) {
        total.part += cluster.part;
        total.whole += cluster.whole;
    }
    if (total.whole == 0) return std::nullopt;
    const double share = shareOf(total);
    const double effective = effectiveCount(clusters, total);
    return Proportion{share, effective, wilsonInterval(share, effective)};
}

} // namespace weft::metrics
