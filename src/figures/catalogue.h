// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::figures {

/// What is said instead of a metric's formula where the report has a certain value at a place.
struct OtherFormula {
    std::string path;
    /// As JSON; "null" where the report has nothing there, too.
    std::string value;
    std::string formula;
};

/// What a metric means, as the command line, the window and docs/metrics.md tell it.
struct MetricInfo {
    /// "horizontal_share": for the command line.
    std::string id;
    /// Where the report's JSON has it, "flow.horizontal_share".
    std::string path;
    std::string name;
    /// Of metrics.md, "A2".
    std::string section;
    /// Raised when the definition changes.
    int version = 1;
    std::string definition;
    /// With places such as {flow.AA} or {flow.horizontal_share:percent} for figures of the report.
    std::string formula;
    /// The first one that fits takes the formula's place.
    std::vector<OtherFormula> otherwise = {};
    std::string limits;
    /// Of so many days that end at the moment of observation; nothing for the period that is asked.
    std::optional<int> days = std::nullopt;
};

enum class Language { English, French };

/// All metrics, in the order in which they are explained.
[[nodiscard]] const std::vector<MetricInfo>& metricCatalogue(Language language = Language::English);

/// By id or by path.
[[nodiscard]] std::optional<MetricInfo> findMetric(std::string_view name,
                                                   Language language = Language::English);

} // namespace weft::figures
