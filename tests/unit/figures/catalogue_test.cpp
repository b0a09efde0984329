// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/catalogue.h"
#include "figures/explanation.h"
#include "figures/figures_json.h"
#include "figures/voice_report.h"
#include "support/scope_builder.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <regex>
#include <set>

namespace weft::figures {
namespace {

nlohmann::json emptyReport() {
    const model::PostTable table;
    const auto forest = metrics::ThreadForest::build(table, {"acme"});
    const metrics::Window window{{base::instantFromMs(0), base::instantFromMs(1'000)},
                                 base::instantFromMs(1'000)};
    const auto report = makeReport(forest, metrics::ScopeTable::build(forest, {}), {window, {}, {}});
    return nlohmann::json::parse(toJson(*report, {.perThread = true, .perPerson = true}));
}

nlohmann::json emptyVoice() {
    const model::PostTable table;
    const auto forest = metrics::ThreadForest::build(table, {"acme"});
    return nlohmann::json::parse(inCatalogue({measureVoiceOf(forest, {}, {}, voice::hollowPhrases())}));
}

TEST(Catalogue, EveryMetricHasItsSectionInTheManual) {
    const auto manual = tests::readFile(std::filesystem::path(WEFT_SOURCE_DIR) / "docs/metrics.md");
    ASSERT_FALSE(manual.empty());
    ASSERT_GE(metricCatalogue().size(), 40U);
    for (const auto& metric : metricCatalogue()) {
        const auto heading = "### " + metric.name + " · `" + metric.id + "`\n\n" + metric.definition +
                             " Version " + std::to_string(metric.version) + ".";
        EXPECT_NE(manual.find(heading), std::string::npos) << metric.id << " has no section, or another text";
        EXPECT_NE(manual.find(metric.limits), std::string::npos) << metric.id << ": limits";
    }
}

TEST(Catalogue, EveryBlockOfTheReportIsExplained) {
    std::set<std::string> explained;
    for (const auto& metric : metricCatalogue())
        explained.insert(metric.path.substr(0, metric.path.find('.')));
    // What was asked; other ways of cutting what is explained.
    for (const auto* block : {"input", "growth_months", "cohorts", "cohorts_months"})
        explained.insert(block);
    const auto report = emptyReport();
    for (const auto& [block, value] : report.items())
        EXPECT_TRUE(explained.contains(block)) << block;
}

TEST(Catalogue, PlacesOfFormulasAreInTheReport) {
    auto report = emptyReport();
    report.update(emptyVoice());
    const std::regex place(R"(\{([^}:]+)(:[a-z]+)?\})");
    for (const auto& metric : metricCatalogue()) {
        auto formula = metric.formula;
        for (const auto& other : metric.otherwise)
            formula += other.formula + "{" + other.path + "}";
        for (std::sregex_iterator found(formula.begin(), formula.end(), place), end; found != end; ++found) {
            const auto path = (*found)[1].str();
            // Lists of weeks are empty here; the shares of Kaplan and Meier null.
            if (path.starts_with("growth.") || path.find("km_by") != std::string::npos ||
                path.find("by_") != std::string::npos || path.find("_ci.") != std::string::npos)
                continue;
            auto pointer = "/" + std::regex_replace(path, std::regex("\\."), "/");
            EXPECT_TRUE(report.contains(nlohmann::json::json_pointer(pointer))) << metric.id << ": " << path;
        }
    }
}

std::multiset<std::string> placesIn(const std::string& formula) {
    const std::regex place(R"(\{[^}]+\})");
    std::multiset<std::string> places;
    for (std::sregex_iterator found(formula.begin(), formula.end(), place), end; found != end; ++found)
        places.insert(found->str());
    return places;
}

TEST(Catalogue, FrenchSaysTheSame) {
    const auto& english = metricCatalogue();
    const auto& french = metricCatalogue(Language::French);
    ASSERT_EQ(english.size(), french.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        EXPECT_EQ(english[i].id, french[i].id);
        EXPECT_NE(english[i].definition, french[i].definition) << english[i].id << " is not translated";
        EXPECT_NE(english[i].limits, french[i].limits) << english[i].id;
        EXPECT_EQ(placesIn(english[i].formula), placesIn(french[i].formula)) << english[i].id;
        ASSERT_EQ(english[i].otherwise.size(), french[i].otherwise.size());
        for (std::size_t other = 0; other < english[i].otherwise.size(); ++other) {
            const auto& formula = french[i].otherwise[other].formula;
            EXPECT_EQ(placesIn(english[i].otherwise[other].formula), placesIn(formula)) << english[i].id;
            EXPECT_NE(english[i].otherwise[other].formula, formula) << english[i].id;
        }
    }
}

TEST(Catalogue, FindsByIdAndByPath) {
    EXPECT_EQ(findMetric("horizontal_share")->path, "flow.horizontal_share");
    EXPECT_EQ(findMetric("flow.horizontal_share")->id, "horizontal_share");
    EXPECT_FALSE(findMetric("nonsense"));
    std::set<std::string> ids;
    for (const auto& metric : metricCatalogue())
        EXPECT_TRUE(ids.insert(metric.id).second) << metric.id << " is there twice";
}

} // namespace
} // namespace weft::figures
