// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/burst_history.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::topics {

namespace {

constexpr double kScaling = 2;
constexpr double kGamma = 1;
constexpr double kMostShare = 0.9999;

/// −log of the binomial probability without its coefficient, which both states have in common.
double costOf(const Batch& batch, double share) {
    const auto uses = static_cast<double>(batch.uses);
    const auto others = static_cast<double>(batch.posts - batch.uses);
    return -uses * std::log(share) - others * std::log(1 - share);
}

/// For each batch whether the cheapest path through the states bursts.
std::vector<bool> cheapestPath(const std::vector<Batch>& history, double usual, double raised) {
    const double rise = kGamma * std::log(static_cast<double>(history.size()));
    std::array<double, 2> cost{0, rise};
    std::vector<std::array<bool, 2>> cameFromBurst(history.size());
    for (std::size_t i = 0; i < history.size(); ++i) {
        const bool restFromBurst = i > 0 && cost[1] < cost[0];
        const bool burstFromBurst = i > 0 && cost[1] <= cost[0] + rise;
        const double rest = (restFromBurst ? cost[1] : cost[0]) + costOf(history[i], usual);
        const double burst = i == 0 ? rise : burstFromBurst ? cost[1] : cost[0] + rise;
        cameFromBurst[i] = {restFromBurst, burstFromBurst};
        cost = {rest, burst + costOf(history[i], raised)};
    }
    std::vector<bool> bursts(history.size());
    bool burst = cost[1] < cost[0];
    for (std::size_t i = history.size(); i-- > 0; burst = cameFromBurst[i][burst ? 1 : 0])
        bursts[i] = burst;
    return bursts;
}

} // namespace

std::vector<Burst> findBursts(const std::vector<Batch>& history) {
    Batch all;
    for (const auto& batch : history) {
        all.uses += batch.uses;
        all.posts += batch.posts;
    }
    if (all.uses == 0 || all.posts == 0) return {};
    const double usual = std::min(static_cast<double>(all.uses) / static_cast<double>(all.posts), kMostShare);
    const double raised = std::min(kScaling * usual, kMostShare);
    const auto path = cheapestPath(history, usual, raised);
    std::vector<Burst> bursts;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (!path[i]) continue;
        if (i == 0 || !path[i - 1]) bursts.push_back({i, i, 0});
        bursts.back().end = i + 1;
        bursts.back().weight += costOf(history[i], usual) - costOf(history[i], raised);
    }
    return bursts;
}

} // namespace weft::topics
