// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_timing.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace weft::bench {

namespace {

double millisecondsOf(const std::function<void(int)>& work, int number) {
    const auto start = std::chrono::steady_clock::now();
    work(number);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The smallest that so large a share does not exceed: never between two that were measured.
double quantile(const std::vector<double>& sorted, double share) {
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace

ScaleTiming timeIt(std::string name, int times, const std::function<void(int)>& work) {
    ScaleTiming timing{.name = std::move(name), .times = times, .firstMs = millisecondsOf(work, 0)};
    std::vector<double> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(millisecondsOf(work, i));
    std::ranges::sort(taken);
    timing.medianMs = quantile(taken, 0.5);
    timing.p95Ms = quantile(taken, 0.95);
    timing.longestMs = taken.back();
    return timing;
}

std::string toJson(const ScaleTiming& timing) {
    return nlohmann::json{{"name", timing.name},        {"times", timing.times},
                          {"first_ms", timing.firstMs}, {"median_ms", timing.medianMs},
                          {"p95_ms", timing.p95Ms},     {"longest_ms", timing.longestMs}}
        .dump();
}

} // namespace weft::bench
