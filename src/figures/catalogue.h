// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::figures {

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
    std::string limits;
};

enum class Language { English, French };

/// All metrics, in the order in which they are explained.
[[nodiscard]] const std::vector<MetricInfo>& metricCatalogue(Language language = Language::English);

/// By id or by path.
[[nodiscard]] std::optional<MetricInfo> findMetric(std::string_view name,
                                                   Language language = Language::English);

} // namespace weft::figures
