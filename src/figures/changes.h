// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/metrics_report.h"
#include "metrics/comparison.h"

#include <optional>
#include <string>
#include <vector>

namespace weft::figures {

/// How one figure moved between two windows (metrics.md B).
struct FigureChange {
    enum class Kind { Difference, Ratio };

    /// Its id in the catalogue of metrics, or "posts_a_day".
    std::string metric;
    Kind kind = Kind::Difference;
    std::optional<double> before = std::nullopt;
    std::optional<double> now = std::nullopt;
    /// now − before, or now ÷ before; nothing where there is too little for an interval.
    std::optional<metrics::Change> change = std::nullopt;
    /// Of counts of days that vary as independent events do: the same by the exact Poisson test.
    std::optional<metrics::Change> exact = std::nullopt;
    /// Passed the test of its family: a screen of figures is tested as one (Benjamini & Hochberg).
    bool isChange = false;
};

/// Compares two reports of windows of one length: shares by Newcombe's interval, posts a day as quasi-Poisson
/// counts, rates of the brand's posts by bootstrap.
[[nodiscard]] std::vector<FigureChange> compareReports(const MetricsReport& before, const MetricsReport& now);

/// "up 12 points (between 3 and 21)", "down 8 % (between 2 and 14)" or "no clear change".
[[nodiscard]] std::string inWords(const FigureChange& change);

} // namespace weft::figures
