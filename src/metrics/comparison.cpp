// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/comparison.h"

#include "metrics/proportions.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weft::metrics {

namespace {

/// How far an interval reaches below and above what it is of.
struct Reach {
    double below = 0;
    double above = 0;
};

Reach scoreReach(const ObservedShare& observed, double quantile) {
    const auto interval = wilsonInterval(observed.share, observed.count, quantile);
    return {observed.share - interval.lo, interval.hi - observed.share};
}

/// Newcombe's interval of the difference.
Reach differenceReach(const ObservedShare& before, const ObservedShare& now, double quantile) {
    const auto old = scoreReach(before, quantile);
    const auto fresh = scoreReach(now, quantile);
    return {std::hypot(fresh.below, old.above), std::hypot(fresh.above, old.below)};
}

/// The two-sided probability at which the interval just reaches 0.
double differenceProbability(const ObservedShare& before, const ObservedShare& now) {
    const double difference = now.share - before.share;
    if (difference == 0) return 1;
    const auto reachesZero = [&](double quantile) {
        const auto reach = differenceReach(before, now, quantile);
        return difference > 0 ? reach.below >= difference : reach.above >= -difference;
    };
    // Beyond this quantile probabilities are below what a double tells from 0.
    double within = 0;
    double beyond = 40;
    if (!reachesZero(beyond)) return 0;
    constexpr int kHalvings = 60;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (within + beyond) / 2;
        (reachesZero(middle) ? beyond : within) = middle;
    }
    return 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), beyond));
}

double sumOf(std::span<const std::int64_t> counts) {
    return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
}

/// Pearson's X² of days around their period's mean.
double pearson(std::span<const std::int64_t> days) {
    const double mean = sumOf(days) / static_cast<double>(days.size());
    if (mean == 0) return 0;
    double sum = 0;
    for (const auto day : days) {
        const double residual = static_cast<double>(day) - mean;
        sum += residual * residual / mean;
    }
    return sum;
}

std::int64_t freedomOf(std::span<const std::int64_t> daysBefore, std::span<const std::int64_t> daysNow) {
    return std::ssize(daysBefore) + std::ssize(daysNow) - 2;
}

} // namespace

std::optional<Change> differenceOfShares(const ObservedShare& before, const ObservedShare& now,
                                         double certainty) {
    if (!(before.count > 0) || !(now.count > 0)) return std::nullopt;
    const double quantile = boost::math::quantile(boost::math::normal(), (1 + certainty) / 2);
    const auto reach = differenceReach(before, now, quantile);
    const double difference = now.share - before.share;
    return Change{difference, difference - reach.below, difference + reach.above,
                  differenceProbability(before, now)};
}

std::optional<RateChange> ratioOfRates(std::span<const std::int64_t> daysBefore,
                                       std::span<const std::int64_t> daysNow, double certainty) {
    const double eventsBefore = sumOf(daysBefore);
    const double eventsNow = sumOf(daysNow);
    const auto freedom = freedomOf(daysBefore, daysNow);
    if (eventsBefore <= 0 || eventsNow <= 0 || freedom < 1) return std::nullopt;
    RateChange change;
    change.degreesOfFreedom = freedom;
    change.dispersion =
        std::max(1.0, (pearson(daysBefore) + pearson(daysNow)) / static_cast<double>(freedom));
    const double logRatio = std::log(eventsNow / static_cast<double>(daysNow.size())) -
                            std::log(eventsBefore / static_cast<double>(daysBefore.size()));
    const double error = std::sqrt(change.dispersion * (1 / eventsNow + 1 / eventsBefore));
    const boost::math::students_t student(static_cast<double>(freedom));
    const double reach = error * boost::math::quantile(student, (1 + certainty) / 2);
    const double tail = boost::math::cdf(boost::math::complement(student, std::abs(logRatio) / error));
    change.ratio = {std::exp(logRatio), std::exp(logRatio - reach), std::exp(logRatio + reach), 2 * tail};
    return change;
}

bool varyAsIndependent(std::span<const std::int64_t> daysBefore, std::span<const std::int64_t> daysNow) {
    constexpr double kLeastProbability = 0.05;
    const auto freedom = freedomOf(daysBefore, daysNow);
    if (daysBefore.empty() || daysNow.empty() || freedom < 1) return false;
    const boost::math::chi_squared expected(static_cast<double>(freedom));
    const double observed = pearson(daysBefore) + pearson(daysNow);
    return boost::math::cdf(boost::math::complement(expected, observed)) >= kLeastProbability;
}

std::optional<Change> exactRatioOfRates(std::span<const std::int64_t> daysBefore,
                                        std::span<const std::int64_t> daysNow, double certainty) {
    using boost::math::binomial;
    const double successes = sumOf(daysNow);
    const double trials = sumOf(daysBefore) + successes;
    if (trials == successes || daysNow.empty()) return std::nullopt;
    const auto before = static_cast<double>(daysBefore.size());
    const auto now = static_cast<double>(daysNow.size());
    const auto ratioOf = [&](double share) { return share / (1 - share) * before / now; };
    const double tail = (1 - certainty) / 2;
    const double low = successes == 0 ? 0 : binomial::find_lower_bound_on_p(trials, successes, tail);
    const double high = binomial::find_upper_bound_on_p(trials, successes, tail);

    const binomial expected(trials, now / (before + now));
    const double atMost = boost::math::cdf(expected, successes);
    const double atLeast =
        successes == 0 ? 1 : boost::math::cdf(boost::math::complement(expected, successes - 1));
    return Change{ratioOf(successes / trials), ratioOf(low), ratioOf(high),
                  std::min(1.0, 2 * std::min(atMost, atLeast))};
}

std::vector<bool> discoveries(std::span<const double> probabilities, double falseShare) {
    std::vector<double> sorted(probabilities.begin(), probabilities.end());
    std::ranges::sort(sorted);
    double limit = -1;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double allowed = falseShare * static_cast<double>(i + 1) / static_cast<double>(sorted.size());
        if (sorted[i] <= allowed) limit = sorted[i];
    }
    std::vector<bool> found;
    found.reserve(probabilities.size());
    for (const double probability : probabilities)
        found.push_back(probability <= limit);
    return found;
}

} // namespace weft::metrics
