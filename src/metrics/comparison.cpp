// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/comparison.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weft::metrics {

namespace {

/// Wilson's score limits at a normal quantile: how far they lie below and above the share.
struct ScoreReach {
    double below = 0;
    double above = 0;
};

ScoreReach scoreReach(const ObservedShare& observed, double quantile) {
    const double share = observed.share;
    const double count = observed.count;
    const double squared = quantile * quantile;
    const double centre = (share + squared / (2 * count)) / (1 + squared / count);
    const double half = quantile * std::sqrt(share * (1 - share) / count + squared / (4 * count * count)) /
                        (1 + squared / count);
    return {std::max(share - centre + half, 0.0), std::max(centre + half - share, 0.0)};
}

/// How far Newcombe's interval lies below and above the difference.
ScoreReach differenceReach(const ObservedShare& before, const ObservedShare& now, double quantile) {
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
    double sum = 0;
    for (const auto day : days) {
        const double residual = static_cast<double>(day) - mean;
        sum += residual * residual / mean;
    }
    return sum;
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
    const auto freedom = static_cast<std::int64_t>(daysBefore.size() + daysNow.size()) - 2;
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

std::optional<Change> exactRatioOfRates(const CountedEvents& before, const CountedEvents& now,
                                        double certainty) {
    using boost::math::binomial;
    if (before.events <= 0 || now.events < 0 || before.days <= 0 || now.days <= 0) return std::nullopt;
    const auto trials = static_cast<double>(before.events + now.events);
    const auto successes = static_cast<double>(now.events);
    const auto ratioOf = [&](double share) { return share / (1 - share) * before.days / now.days; };
    const double tail = (1 - certainty) / 2;
    const double low = now.events == 0 ? 0 : binomial::find_lower_bound_on_p(trials, successes, tail);
    const double high = binomial::find_upper_bound_on_p(trials, successes, tail);

    const binomial expected(trials, now.days / (before.days + now.days));
    const double atMost = boost::math::cdf(expected, successes);
    const double atLeast =
        now.events == 0 ? 1 : boost::math::cdf(boost::math::complement(expected, successes - 1));
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
