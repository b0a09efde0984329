// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_timing.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace weft::bench {

namespace {

/// The smallest that so large a share does not exceed: never between two that were measured.
double quantile(const std::vector<double>& sorted, double share) {
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace

void Stopwatch::time(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    m_taken.push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
}

ScaleTiming Stopwatch::timing(std::string name) const {
    std::vector<double> later(m_taken.begin() + 1, m_taken.end());
    std::ranges::sort(later);
    ScaleTiming timing{.name = std::move(name), .times = static_cast<int>(later.size())};
    timing.firstMs = m_taken.front();
    timing.medianMs = quantile(later, 0.5);
    timing.p95Ms = quantile(later, 0.95);
    timing.longestMs = later.back();
    return timing;
}

ScaleTiming timeIt(std::string name, int times, const std::function<void(int)>& work) {
    Stopwatch watch;
    watch.time([&] { work(0); });
    for (int i = 0; i < times; ++i)
        watch.time([&] { work(i); });
    return watch.timing(std::move(name));
}

std::string toJson(const ScaleTiming& timing) {
    return nlohmann::json{{"name", timing.name},        {"times", timing.times},
                          {"first_ms", timing.firstMs}, {"median_ms", timing.medianMs},
                          {"p95_ms", timing.p95Ms},     {"longest_ms", timing.longestMs}}
        .dump();
}

} // namespace weft::bench
