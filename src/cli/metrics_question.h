// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/period_options.h"
#include "figures/figures_json.h"

#include <string>

namespace weft::cli {

/// What commands that measure a period ask beside the common options.
struct MetricsOptions : CommonOptions {
    PeriodOptions period;
    /// Take copied posts out first.
    bool hygiene = false;
    /// "09:00-18:00" from Monday to Friday; empty for all hours.
    std::string businessHours;
};

void addMetricsOptions(CLI::App& command, MetricsOptions& options);

/// The posts of a workspace arranged for measuring, and how they are measured.
struct MetricsQuestion {
    Question asked;
    metrics::ScopeTable table;
    figures::DepthSettings settings;
    bool hygiene = false;
    /// As they were asked for.
    std::string businessHours = {};
};

/// Opens the workspace as the options want it.
[[nodiscard]] base::Result<MetricsQuestion> openMetricsQuestion(const MetricsOptions& options);

[[nodiscard]] base::Result<figures::MetricsReport> measure(const MetricsQuestion& question,
                                                           const base::TimeRange& range);

/// Says of which of the brand's accounts nothing is held.
void warnOfUnknownBrands(const figures::MetricsReport& report);

/// Compares with the stretch that `with` names, see findStretches(), as far as both are observed.
[[nodiscard]] base::Result<figures::Comparison> compare(const MetricsOptions& options,
                                                        const MetricsQuestion& question,
                                                        const figures::MetricsReport& now,
                                                        const std::string& with);

/// The changes in words, a line each.
[[nodiscard]] std::string toText(const figures::Comparison& comparison, const metrics::DepthScore& scoreNow,
                                 const zone::TimeZone& zone);

/// A row for each of the brand's threads.
[[nodiscard]] std::string threadTable(const figures::MetricsReport& report);

/// A row for each member.
[[nodiscard]] std::string memberTable(const figures::MetricsReport& report, const zone::TimeZone& zone);

/// A summary that can be pasted into a mail.
[[nodiscard]] std::string toText(const figures::MetricsReport& report, const zone::TimeZone& zone);

} // namespace weft::cli
