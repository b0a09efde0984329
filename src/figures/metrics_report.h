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
    /// Those of them that wrote nothing and that nobody named.
    std::vector<std::string> unknownBrands = {};
    /// Whether copied posts were taken out first.
    bool hygiene = false;
    /// To which the brand's answers are narrowed, such as "09:00-18:00"; empty for all hours.
    std::string businessHours = {};
    /// From the beginning of the first held post's day to the moment of observation: what lies outside is not
    /// known. Empty without posts.
    base::TimeRange observed = {};
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

    /// The day of the weave lies wholly within the period and within what is observed.
    [[nodiscard]] bool isWholeDay(std::size_t day) const;

    [[nodiscard]] const std::string& nameOf(metrics::Person person) const {
        return names[static_cast<std::size_t>(person)];
    }
};

/// What is measured beside the posts themselves.
struct ReportRequest {
    metrics::Window window = {};
    DepthSettings settings = {};
    /// Days of the weave: of the part of the range that is observed.
    base::TimeGrid days = {};
    base::TimeRange observed = {};
};

[[nodiscard]] base::Result<MetricsReport> makeReport(const metrics::ThreadForest& forest,
                                                     const metrics::ScopeTable& table,
                                                     const ReportRequest& request,
                                                     const std::stop_token& stop = {});

} // namespace weft::figures
