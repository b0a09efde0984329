// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

/// A share and how many independent observations it is worth.
struct ObservedShare {
    double share = 0;
    double count = 0;
};

/// How much something changed from before to now, with its interval, and how probable so large a change would
/// be if nothing had (two-sided).
struct Change {
    double estimate = 0;
    double lo = 0;
    double hi = 0;
    double probability = 1;
};

inline constexpr double kChangeCertainty = 0.95;

/// now − before, as Newcombe's hybrid score interval (Newcombe 1998, method 10). The probability is that of
/// the widest interval that does not hold 0, so that both always agree. Nothing without observations on
/// either side.
[[nodiscard]] std::optional<Change> differenceOfShares(const ObservedShare& before, const ObservedShare& now,
                                                       double certainty = kChangeCertainty);

/// A change of counts, with what the counts of single days say about it.
struct RateChange {
    /// now ÷ before, of the counts a day.
    Change ratio = {};
    /// How much more days vary than independent events would: at least 1.
    double dispersion = 1;
    std::int64_t degreesOfFreedom = 0;
};

/// The ratio of two periods' counts a day as a quasi-Poisson model sees it (metrics.md B). Nothing when
/// either side has no events, or with fewer than three days in all.
[[nodiscard]] std::optional<RateChange> ratioOfRates(std::span<const std::int64_t> daysBefore,
                                                     std::span<const std::int64_t> daysNow,
                                                     double certainty = kChangeCertainty);

/// Whether the counts of days vary around their period's mean no more than independent events would: by
/// Pearson's X² at 5 %. Not with fewer than three days in all.
[[nodiscard]] bool varyAsIndependent(std::span<const std::int64_t> daysBefore,
                                     std::span<const std::int64_t> daysNow);

/// The ratio of counts a day by the exact conditional test of Poisson counts, with Clopper & Pearson's
/// interval. For rare, independent events only. Nothing without events before.
[[nodiscard]] std::optional<Change> exactRatioOfRates(std::span<const std::int64_t> daysBefore,
                                                      std::span<const std::int64_t> daysNow,
                                                      double certainty = kChangeCertainty);

/// Which of a family of comparisons may be called changes when this share of false ones among those called so
/// is acceptable (Benjamini & Hochberg 1995). One answer for each probability.
[[nodiscard]] std::vector<bool> discoveries(std::span<const double> probabilities, double falseShare = 0.10);

} // namespace weft::metrics
