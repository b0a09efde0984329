// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/random.h"

#include <cmath>
#include <numbers>

namespace weft::simulator {

double Random::exponential(double mean) {
    return -mean * std::log1p(-unit());
}

double Random::logNormal(double median, double sigma) {
    const double radius = std::sqrt(-2.0 * std::log1p(-unit()));
    return median * std::exp(sigma * radius * std::cos(2.0 * std::numbers::pi * unit()));
}

} // namespace weft::simulator
