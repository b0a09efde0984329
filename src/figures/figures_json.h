// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/changes.h"
#include "figures/metrics_report.h"

#include <string>

namespace weft::figures {

/// Which long lists are written, too.
struct JsonParts {
    /// A row for each of the brand's threads.
    bool perThread = false;
    /// A row for each member.
    bool perPerson = false;
};

/// What a report is set beside.
struct Comparison {
    /// Of the stretch that is compared, cut where the other one is.
    MetricsReport before;
    /// Before anything was cut.
    base::TimeRange askedBefore = {};
    /// What of the report's own period is compared.
    base::TimeRange now = {};
    /// Part of one stretch is not observed, so the same part of both is compared.
    bool cut = false;
    std::vector<FigureChange> changes = {};
    /// The depth score of the 90 days before those of the report's, and whether the two differ by more than
    /// noise.
    metrics::DepthScore scoreBefore = {};
    bool scoreChanged = false;
};

/// The report with the contract's key names (docs/cli.md). Unknown is null.
[[nodiscard]] std::string toJson(const MetricsReport& report, const JsonParts& parts = {},
                                 const Comparison* comparison = nullptr);

} // namespace weft::figures
