// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/catalogue.h"

#include "figures/catalogue_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::figures {

namespace {

std::vector<OtherFormula> readOthers(const nlohmann::json& metric) {
    std::vector<OtherFormula> others;
    if (!metric.contains("otherwise")) return others;
    for (const auto& given : metric.at("otherwise"))
        others.push_back({given.at("where"), given.at("is").dump(), given.at("formula")});
    return others;
}

std::vector<MetricInfo> readCatalogue() {
    std::vector<MetricInfo> metrics;
    const auto catalogue = nlohmann::json::parse(catalogueText());
    for (const auto& given : catalogue.at("metrics"))
        metrics.push_back(
            {.id = given.at("id"),
             .path = given.at("path"),
             .name = given.at("name"),
             .section = given.at("section"),
             .version = given.at("version"),
             .definition = given.at("definition"),
             .formula = given.at("formula"),
             .otherwise = readOthers(given),
             .limits = given.at("limits"),
             .days = given.contains("days") ? std::optional(given.at("days").get<int>()) : std::nullopt});
    return metrics;
}

/// The English one with the texts of another language.
std::vector<MetricInfo> translate(std::vector<MetricInfo> metrics, std::string_view texts) {
    const auto translated = nlohmann::json::parse(texts);
    for (const auto& given : translated.at("metrics")) {
        const auto metric = std::ranges::find(metrics, given.at("id").get<std::string>(), &MetricInfo::id);
        metric->name = given.at("name");
        metric->definition = given.at("definition");
        metric->formula = given.at("formula");
        metric->limits = given.at("limits");
        for (std::size_t i = 0; i < metric->otherwise.size(); ++i)
            metric->otherwise[i].formula = given.at("otherwise").at(i);
    }
    return metrics;
}

} // namespace

const std::vector<MetricInfo>& metricCatalogue(Language language) {
    static const auto english = readCatalogue();
    static const auto french = translate(english, frenchCatalogueText());
    return language == Language::French ? french : english;
}

std::optional<MetricInfo> findMetric(std::string_view name, Language language) {
    const auto& all = metricCatalogue(language);
    const auto found = std::ranges::find_if(
        all, [&](const MetricInfo& metric) { return metric.id == name || metric.path == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace weft::figures
