// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/community_figures.h"
#include "figures/json_blocks.h"
#include "figures/json_values.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace weft::figures {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::chrono::hours kDay{24};

Json inequalityJson(const metrics::Inequality& inequality) {
    Json json{{"members", inequality.members}, {"posts", inequality.posts}};
    put(json, "gini", inequality.gini);
    put(json, "gini_unbiased", inequality.giniUnbiased);
    put(json, "top1pct_share", inequality.topPercentShare);
    put(json, "top10pct_share", inequality.topTenthShare);
    put(json, "top10_members_share", inequality.topTenMembersShare);
    json["one_post_members"] = inequality.onePostMembers;
    put(json, "effective_members", inequality.effectiveMembers);
    json["lorenz_deciles"] = inequality.lorenzDeciles;
    return json;
}

Json namesOf(const MetricsReport& report, const std::vector<metrics::MemberLevel>& members) {
    Json names = Json::array();
    for (const auto& member : members)
        names.push_back(report.nameOf(member.member));
    return names;
}

Json movesJson(const std::vector<metrics::LevelTransitions>& moves) {
    Json months = Json::array();
    for (const auto& month : moves) {
        Json changes = Json::array();
        for (std::size_t from = 0; from < metrics::kLevels; ++from)
            for (std::size_t to = 0; to < metrics::kLevels; ++to)
                if (month.members[from][to] > 0)
                    changes.push_back({{"from", metrics::levelName(static_cast<metrics::Level>(from))},
                                       {"to", metrics::levelName(static_cast<metrics::Level>(to))},
                                       {"members", month.members[from][to]}});
        months.push_back({{"from", base::formatInstant(month.from)},
                          {"to", base::formatInstant(month.to)},
                          {"changes", std::move(changes)}});
    }
    return months;
}

Json levelsJson(const MetricsReport& report) {
    const auto& levels = report.figures.levels;
    Json json = levelCountsJson(levels);
    json["super_fans"] = namesOf(report, levels.superFans);
    json["advocates"] = namesOf(report, levels.advocates);
    json["moves"] = movesJson(report.figures.moves);
    return json;
}

Json growthJson(const metrics::Growth& growth, const char* startKey) {
    Json periods = Json::array();
    for (const auto& period : growth.periods) {
        Json json{{startKey, base::formatInstant(period.start)},
                  {"active", period.active},
                  {"new", period.fresh},
                  {"retained", period.retained},
                  {"resurrected", period.resurrected},
                  {"churned", period.churned},
                  {"active_before", period.activeBefore}};
        put(json, "retention", period.retention());
        put(json, "returning_share", period.returningShare());
        json["complete"] = period.complete;
        put(json, "quick_ratio", period.quickRatio());
        periods.push_back(std::move(json));
    }
    return periods;
}

Json cohortsJson(const metrics::Growth& growth, const char* startKey) {
    Json cohorts = Json::array();
    for (const auto& cohort : growth.cohorts)
        cohorts.push_back({{startKey, base::formatInstant(cohort.start)},
                           {"size", cohort.size},
                           {"active", cohort.active},
                           {"complete_cells", cohort.completeCells},
                           {"left_truncated", cohort.leftTruncated}});
    return cohorts;
}

Json returnsJson(const metrics::WaitingTimes& times) {
    return {{"newcomers", times.count},
            {"returned", times.came},
            {"by_7d", survivalJson(times.within(7 * kDay))},
            {"by_30d", survivalJson(times.within(30 * kDay))},
            {"by_90d", survivalJson(times.within(90 * kDay))}};
}

Json stickinessJson(const metrics::Stickiness& stickiness) {
    Json json{{"mau", stickiness.monthly}, {"wau", stickiness.weekly}, {"mean_dau", stickiness.meanDaily()}};
    put(json, "dau_mau", stickiness.dailyOfMonthly());
    put(json, "wau_mau", stickiness.weeklyOfMonthly());
    json["headline"] = stickiness.monthly == 0        ? Json()
                       : stickiness.weeklyOfMonthly() ? Json("wau_mau")
                                                      : Json("dau_mau");
    return json;
}

Json graphJson(const MetricsReport& report) {
    const auto& [graph, groups, bridges, estimated, connectors] = report.graph;
    Json json{{"nodes", graph.nodes}, {"edges", graph.edges}, {"isolated", graph.isolated}};
    put(json, "connected_without_brand_share", graph.connectedShare);
    json["largest_component"] = graph.largestComponent;
    put(json, "largest_component_share", graph.largestComponentShare);
    json["degeneracy"] = graph.degeneracy;
    auto& cores = json["core_sizes"] = Json::object();
    for (const auto& [core, members] : graph.coreSizes)
        cores[std::to_string(core)] = members;
    put(json, "share_in_2core", graph.shareIn2Core);
    put(json, "transitivity", graph.transitivity);
    put(json, "density", graph.density);
    auto& top = json["betweenness_top"] = Json::array();
    for (const auto& bridge : bridges)
        top.push_back({{"author", report.nameOf(bridge.person)}, {"betweenness", bridge.betweenness}});
    json["betweenness_estimated"] = estimated;
    auto& connecting = json["participation_top"] = Json::array();
    for (const auto& member : connectors)
        connecting.push_back({{"author", report.nameOf(member.person)},
                              {"participation", member.participation},
                              {"neighbours", member.neighbours}});
    put(json, "leiden_best_modularity", groups.modularity);
    json["leiden_communities_ge3"] = groups.groupsOfThree;
    return json;
}

} // namespace

Json levelCountsJson(const metrics::Levels& levels) {
    Json json{{"core", levels.core},        {"regular", levels.regular}, {"casual", levels.casual},
              {"one_time", levels.oneTime}, {"lapsed", levels.lapsed},   {"active", levels.active()}};
    put(json, "regular_plus_share", levels.regularPlusShare());
    return json;
}

Json loyaltyJson(const metrics::Loyalty& loyalty) {
    auto json = returnsJson(loyalty.all);
    json["if_replied_24h"] = returnsJson(loyalty.ifReplied);
    json["if_not_replied_24h"] = returnsJson(loyalty.ifNotReplied);
    json["conversion"] = {{"newcomers", loyalty.conversion.count},
                          {"regular", loyalty.conversion.came},
                          {"by_90d", survivalJson(loyalty.conversion.within(90 * kDay))}};
    return json;
}

Json scoreJson(const metrics::DepthScore& score) {
    Json json{{"score", score.score},
              {"interval_90", {score.interval90.lo, score.interval90.hi}},
              {"confidence", score.confidence},
              {"shown", score.shown},
              {"reason", score.shown ? Json() : Json(metrics::gapName(score.gap))},
              {"partial", score.partial},
              {"label", metrics::shapeName(score.shape)}};
    put(json, "coverage", score.coverage);
    auto& components = json["components"];
    for (const auto which : metrics::kScoreComponents) {
        const auto& component = metrics::of(score.components, which);
        Json one{{"weight", component.weight}};
        put(one, "raw", component.raw);
        one["n_eff"] = component.effectiveCount;
        one["shrunk"] = component.shrunk;
        one["scaled"] = component.scaled;
        one["points"] = component.points;
        one["points_90"] = {component.points90.lo, component.points90.hi};
        one["confidence"] = component.confidence;
        components[std::string(metrics::componentName(which))] = std::move(one);
    }
    return json;
}

Json rowsOfMembers(const MetricsReport& report) {
    Json rows = Json::array();
    for (const auto& member : report.members)
        rows.push_back({{"author", member.name},
                        {"level", metrics::levelName(member.level.level)},
                        {"posts", member.posts},
                        {"days", member.level.activeDays},
                        {"weeks", member.level.activeWeeks},
                        {"members_answered", member.level.membersAnswered},
                        {"super_fan", member.level.superFan},
                        {"advocate", member.level.advocate},
                        {"first", base::formatInstant(member.firstAt)},
                        {"last", base::formatInstant(member.lastAt)}});
    return rows;
}

void addPeopleBlocks(Json& json, const MetricsReport& report, bool perPerson) {
    const auto& figures = report.figures;
    if (perPerson) json["people"]["rows"] = rowsOfMembers(report);
    json["inequality"] = inequalityJson(figures.inequality);
    json["levels"] = levelsJson(report);
    json["growth"] = growthJson(figures.weeks, "week_start");
    json["cohorts"] = cohortsJson(figures.weeks, "week_start");
    json["growth_months"] = growthJson(figures.months, "month_start");
    json["cohorts_months"] = cohortsJson(figures.months, "month_start");
    json["loyalty"] = loyaltyJson(figures.loyalty);
    json["stickiness"] = stickinessJson(figures.stickiness);
    json["graph"] = graphJson(report);
    json["score"] = scoreJson(report.score);
}

std::string toJson(const CommunityFigures& figures, const GraphFigures& graph,
                   const metrics::ScopeTable& table) {
    MetricsReport report;
    report.figures.inequality = figures.inequality;
    report.figures.levels = figures.levels;
    report.figures.moves = {figures.moves};
    report.figures.weeks = figures.weeks;
    report.figures.months = figures.months;
    report.figures.loyalty = figures.loyalty;
    report.figures.stickiness = figures.stickiness;
    report.graph = graph;
    for (metrics::Person person = 0; person < table.people(); ++person)
        report.names.push_back(table.nameOf(person));
    Json json{{"people", {{"active", figures.inequality.members}}},
              {"flow", flowJson(figures.flow)},
              {"peer", peersJson(figures.peers)}};
    addPeopleBlocks(json, report, false);
    json.erase("score");
    return json.dump();
}

} // namespace weft::figures
