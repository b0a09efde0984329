// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::report {

namespace {

constexpr std::array kMantissas{1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0};
constexpr double kLargest = 1e300;

/// The whole step that wastes the least above `maximum` with `fewest` to five steps, among equals the wider
/// one; 0 when there is none.
double bestStep(double maximum, double fewest) {
    const auto decade = std::max(1.0, std::floor(std::log10(maximum)));
    double best = 0;
    double bestTop = 0;
    for (const auto exponent : {decade - 1, decade}) {
        for (const auto mantissa : kMantissas) {
            const auto step = mantissa * std::pow(10.0, exponent);
            const auto steps = std::ceil(maximum / step);
            if (step != std::floor(step) || steps < fewest || steps > 5) continue;
            if (best == 0 || steps * step <= bestTop) {
                best = step;
                bestTop = steps * step;
            }
        }
    }
    return best;
}

double stepFor(double maximum) {
    if (maximum <= 3) return 1;
    const auto step = bestStep(maximum, 4);
    return step > 0 ? step : bestStep(maximum, 3);
}

} // namespace

std::vector<double> niceSteps(double maximum) {
    if (!std::isfinite(maximum) || maximum <= 0) return {0, 1};
    const auto reached = std::min(maximum, kLargest);
    const auto step = stepFor(reached);
    const auto count = static_cast<int>(std::ceil(reached / step));
    std::vector<double> steps;
    for (int i = 0; i <= count; ++i)
        steps.push_back(i * step);
    return steps;
}

} // namespace weft::report
