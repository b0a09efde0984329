// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/depth_figures.h"
#include "figures/graph_figures.h"
#include "figures/voice_figures.h"
#include "metrics/weave.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::figures {

/// A member in one window.
struct MemberRow {
    std::string name;
    /// Of the 90 days that end at the moment of observation.
    metrics::MemberLevel level = {};
    /// In the window's range.
    std::int64_t posts = 0;
    base::Instant firstAt{};
    base::Instant lastAt{};
};

/// Everything that is said of a brand and a window.
struct MetricsReport {
    std::vector<std::string> brands;
    metrics::Window window = {};
    metrics::ForestCounts counts = {};
    /// Copied posts that hygiene took out before anything was counted.
    std::int64_t copiesDropped = 0;
    /// By days.
    metrics::Weave weave = {};
    DepthFigures figures = {};
    /// Of the 90 days that end at the moment of observation, whatever the window.
    metrics::DepthScore score = {};
    GraphFigures graph = {};
    /// Where there is a second brand. Whoever makes the report knows the brands and fills it in.
    std::optional<VoiceFigures> voice = std::nullopt;
    /// In the order of metrics::rankMembers().
    std::vector<MemberRow> members = {};
    /// Names of the people that the figures name by number.
    std::vector<std::string> names = {};

    [[nodiscard]] const std::string& nameOf(metrics::Person person) const {
        return names[static_cast<std::size_t>(person)];
    }
};

/// What is measured beside the posts themselves.
struct ReportRequest {
    metrics::Window window = {};
    DepthSettings settings = {};
    /// Days of the weave.
    base::TimeGrid days = {};
};

[[nodiscard]] base::Result<MetricsReport> makeReport(const metrics::ThreadForest& forest,
                                                     const metrics::ScopeTable& table,
                                                     const ReportRequest& request,
                                                     const std::stop_token& stop = {});

} // namespace weft::figures
