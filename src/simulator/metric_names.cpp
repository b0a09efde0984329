// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metric_names.h"

#include <algorithm>
#include <cctype>

namespace weft::simulator {

tl::expected<std::vector<std::string>, ApiError> readMetrics(const ApiRequest& request,
                                                             std::span<const std::string_view> known) {
    const auto text = request.parameter("metric");
    if (!text || text->empty())
        return tl::unexpected(badParameter("(#100) The parameter metric is required"));
    std::vector<std::string> metrics;
    for (std::size_t at = 0; at <= text->size();) {
        const std::size_t comma = std::min(text->find(',', at), text->size());
        std::string name(text->substr(at, comma - at));
        std::erase(name, ' ');
        at = comma + 1;
        if (std::ranges::find(known, name) == known.end())
            return tl::unexpected(badParameter("(#100) metric[" + std::to_string(metrics.size()) +
                                               "] must be one of the metrics of this endpoint, not \"" +
                                               name + "\""));
        metrics.push_back(std::move(name));
    }
    return metrics;
}

std::string metricTitle(std::string_view metric) {
    std::string title(metric);
    std::ranges::replace(title, '_', ' ');
    title.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(title.front())));
    return title;
}

} // namespace weft::simulator
