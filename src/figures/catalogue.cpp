// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/catalogue.h"

#include "figures/catalogue_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::figures {

namespace {

std::vector<MetricInfo> readCatalogue() {
    std::vector<MetricInfo> metrics;
    const auto catalogue = nlohmann::json::parse(catalogueText());
    for (const auto& given : catalogue.at("metrics"))
        metrics.push_back({.id = given.at("id"),
                           .path = given.at("path"),
                           .name = given.at("name"),
                           .section = given.at("section"),
                           .version = given.at("version"),
                           .definition = given.at("definition"),
                           .formula = given.at("formula"),
                           .limits = given.at("limits")});
    return metrics;
}

} // namespace

const std::vector<MetricInfo>& metricCatalogue() {
    static const auto metrics = readCatalogue();
    return metrics;
}

std::optional<MetricInfo> findMetric(std::string_view name) {
    const auto& all = metricCatalogue();
    const auto found = std::ranges::find_if(
        all, [&](const MetricInfo& metric) { return metric.id == name || metric.path == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace weft::figures
