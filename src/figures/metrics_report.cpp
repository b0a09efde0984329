// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/metrics_report.h"

#include <algorithm>
#include <map>

namespace weft::figures {

namespace {

std::vector<MemberRow> listMembers(const metrics::ScopeTable& table, const ReportRequest& request) {
    std::vector<metrics::MemberLevel> levels;
    for (metrics::Person person = metrics::kBrand + 1; person < table.people(); ++person)
        levels.push_back(metrics::measureMember(table, person, request.window.asOf, request.settings.levels));
    metrics::rankMembers(levels);
    std::vector<MemberRow> rows;
    rows.reserve(levels.size());
    for (const auto& level : levels) {
        const auto posts = table.rowsOfPerson(level.member);
        rows.push_back({table.nameOf(level.member), level,
                        metrics::countPostsOfMember(table, level.member, request.window),
                        table.row(posts.front()).createdAt, table.row(posts.back()).createdAt});
    }
    return rows;
}

} // namespace

bool MetricsReport::isWholeDay(std::size_t day) const {
    const auto known = base::intersection(window.range, observed);
    const auto& edges = weave.grid.edges;
    return known.since <= edges[day] && edges[day + 1] <= known.until;
}

base::Result<MetricsReport> makeReport(const metrics::ThreadForest& forest, const metrics::ScopeTable& table,
                                       const ReportRequest& request, const std::stop_token& stop) {
    MetricsReport report;
    report.window = request.window;
    report.observed = request.observed;
    report.counts = forest.counts();
    report.weave = metrics::countWeave(forest, request.window.range, request.days);
    report.figures = measureDepth(table, request.window, request.settings);
    report.score = measureScore(table, request.window.asOf, request.settings);
    auto graph = measureGraph(table, request.window, stop);
    if (!graph) return base::fail(std::move(graph.error()));
    report.graph = *std::move(graph);
    report.members = listMembers(table, request);
    for (metrics::Person person = 0; person < table.people(); ++person)
        report.names.push_back(table.nameOf(person));
    return report;
}

} // namespace weft::figures
