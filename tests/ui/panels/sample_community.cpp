// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sample_community.h"

namespace weft::panels {

namespace {

using metrics::Level;

base::Instant at(const char* text) {
    return base::parseInstant(text).value();
}

app::CommunityPerson person(const char* handle, int circle, double x, double y, std::int64_t exchanged) {
    app::CommunityPerson made;
    made.handle = handle;
    made.level = circle == 0 ? Level::Core : Level::Casual;
    made.activeDays = 14;
    made.activity = {.posts = 20,
                     .roots = 3,
                     .toMembers = exchanged / 2,
                     .fromMembers = exchanged - exchanged / 2,
                     .toBrand = 4,
                     .fromBrand = 2};
    made.firstAt = at("2026-03-02T08:00:00Z");
    made.lastAt = at("2026-09-27T08:00:00Z");
    made.circle = circle;
    made.place = {x, y};
    made.exchanged = exchanged;
    return made;
}

void addLevels(figures::CommunityFigures& figures) {
    figures.levels.core = 41;
    figures.levels.regular = 187;
    figures.levels.casual = 402;
    figures.levels.oneTime = 574;
    figures.repliesByLevel[static_cast<std::size_t>(Level::Core)] = 440;
    figures.repliesByLevel[static_cast<std::size_t>(Level::Regular)] = 310;
    figures.repliesByLevel[static_cast<std::size_t>(Level::Casual)] = 170;
    figures.repliesByLevel[static_cast<std::size_t>(Level::OneTime)] = 80;
    auto& moves = figures.moves.members;
    moves[static_cast<std::size_t>(Level::Regular)][static_cast<std::size_t>(Level::Core)] = 31;
    moves[static_cast<std::size_t>(Level::Core)][static_cast<std::size_t>(Level::Lapsed)] = 12;
    moves[static_cast<std::size_t>(Level::Core)][static_cast<std::size_t>(Level::Core)] = 10;
}

void addTimes(figures::CommunityFigures& figures) {
    const auto monday = at("2026-08-03T00:00:00Z");
    for (int week = 0; week < 9; ++week) {
        figures::FlowWeek flow{monday + std::chrono::weeks{week}, {}, week < 8};
        flow.replies.audienceToAudience = 20 + week;
        flow.replies.audienceToBrand = week == 0 ? 2 : 30;
        flow.replies.brandToAudience = week == 0 ? 1 : 20;
        figures.flowWeeks.push_back(flow);
        figures.weeks.periods.push_back({flow.start, 40, 10, 25, 5, 6, 31, week < 8});
    }
    const std::vector<std::int64_t> sizes{283, 198, 8, 229, 120, 60};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        metrics::Cohort cohort{
            base::Instant{std::chrono::sys_days{std::chrono::year{2026} / (4 + static_cast<int>(i)) / 1}},
            sizes[i],
            {},
            sizes.size() - i - 1,
            i == 0};
        for (std::size_t later = 0; later < sizes.size() - i; ++later)
            cohort.active.push_back(later == 0 ? sizes[i]
                                               : sizes[i] / (1 + static_cast<std::int64_t>(later)));
        figures.months.cohorts.push_back(cohort);
    }
}

} // namespace

app::CommunitySnapshot sampleCommunity() {
    app::CommunitySnapshot made;
    made.filter.period = {at("2026-09-01T00:00:00Z"), at("2026-09-29T00:00:00Z")};
    made.handles = {"atelier_nord"};
    made.asOf = kCommunityNow;
    made.circles = {{34, "maia", 0}, {12, "paulk", 1}};
    made.people = {person("maia", 0, 0.3, 0.3, 60), person("ines.b", 0, 0.1, 0.5, 20),
                   person("lucas", 0, 0.2, 0.8, 10), person("paulk", 1, 0.8, 0.3, 12),
                   person("tess", 1, 0.9, 0.8, 6)};
    made.ties = {{0, 1, 20}, {0, 2, 10}, {0, 3, 6}, {3, 4, 6}};
    made.graph.nodes = 1'300;
    made.graph.isolated = 96;
    made.graph.connectedShare = 1'204.0 / 1'300;
    made.modularity = 0.48;
    app::Connecting maia{made.people[0], 0.31, 2};
    maia.weeks = {1, 2, 3, 4, 3, 2, 5, 6, 2, 3, 4, 5};
    made.connecting = {maia, {made.people[3], 0.004, 0}};
    made.unanswered = {{"nova", "p1", "Hello, is this the right place?",
                        kCommunityNow - std::chrono::hours{26}, true, true, std::nullopt}};
    made.figures.unanswered.resize(1);
    made.quiet = {{"old timer", Level::Core, 9, at("2026-08-20T10:00:00Z")}};
    made.figures.quietSince = made.filter.period.since;
    made.figures.inequality.members = 1'204;
    made.figures.inequality.giniUnbiased = 0.66;
    made.figures.inequality.topTenthShare = 0.62;
    made.figures.inequality.lorenzDeciles = {0, 0.01, 0.03, 0.05, 0.08, 0.12, 0.17, 0.23, 0.3, 0.38, 1};
    made.figures.peers.replies = 20;
    made.figures.peers.goesOnReplies = 5;
    addLevels(made.figures);
    addTimes(made.figures);
    made.json = R"({"levels":{"core":41,"regular":187,"active":1204,"regular_plus_share":0.189}})";
    return made;
}

} // namespace weft::panels
