// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/metrics_report.h"
#include "metrics/comparison.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::figures {

/// Why there is too little to compare.
enum class ChangeGap {
    None,
    Nothing,
    NothingBefore,
    NothingNow,
    FewDays,
    FewPosts,
    NotObservedLongEnough,
};

/// "nothing was counted before"; empty for none.
[[nodiscard]] std::string_view gapInWords(ChangeGap gap);

/// How one figure moved between two windows (metrics.md B).
struct FigureChange {
    enum class Kind { Difference, Ratio };

    /// Its id in the catalogue of metrics, or "posts_a_day".
    std::string metric;
    Kind kind = Kind::Difference;
    std::optional<double> before = std::nullopt;
    std::optional<double> now = std::nullopt;
    /// What both are of: replies, pairs, threads, posts or people; whole days of posts a day.
    std::int64_t countBefore = 0;
    std::int64_t countNow = 0;
    /// now − before, or now ÷ before; nothing where there is too little for an interval.
    std::optional<metrics::Change> change = std::nullopt;
    /// Of counts of days that vary as independent events do: the same by the exact Poisson test.
    std::optional<metrics::Change> exact = std::nullopt;
    /// Passed the test of its family, as a screen of figures is tested as one (Benjamini & Hochberg), and its
    /// own interval does not hold "as before".
    bool isChange = false;
    /// Where there is no change to speak of.
    ChangeGap gap = ChangeGap::None;
};

/// Compares two reports of windows of one length, by the days that are wholly observed: shares by Newcombe's
/// interval, posts a day as quasi-Poisson counts, rates of the brand's posts by bootstrap.
[[nodiscard]] std::vector<FigureChange> compareReports(const MetricsReport& before, const MetricsReport& now);

/// "up 12 points (between 3 and 21)", "down 8 % (between 2 and 14)", "no clear change (between 4.9 down and
/// 0.0 up)" or "too little to compare (nothing was counted before)".
[[nodiscard]] std::string inWords(const FigureChange& change);

/// The same of two depth scores of 90 days each.
[[nodiscard]] std::string inWords(const metrics::DepthScore& before, const metrics::DepthScore& now);

} // namespace weft::figures
