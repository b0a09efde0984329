// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weave.h"

#include <algorithm>

namespace weft::report {

namespace {

ColourRole roleOf(model::ConversationKind kind) {
    switch (kind) {
    case model::ConversationKind::BrandPost:
        return ColourRole::Brand;
    case model::ConversationKind::BrandAnswer:
        return ColourRole::Answer;
    case model::ConversationKind::Vertical:
        return ColourRole::Vertical;
    case model::ConversationKind::Horizontal:
        return ColourRole::Horizontal;
    case model::ConversationKind::Outbound:
        return ColourRole::Outbound;
    case model::ConversationKind::AudienceRoot:
    case model::ConversationKind::AudienceSelf:
    case model::ConversationKind::Unclear:
        return ColourRole::Muted;
    }
    return ColourRole::Muted;
}

Series seriesOf(const metrics::Weave& weave, base::Instant asOf, std::size_t kindIndex,
                const WeaveWords& words) {
    const auto kind = model::kWeaveKinds[kindIndex];
    Series series{std::string(model::kindName(kind)), words.kinds[kindIndex], roleOf(kind), {}};
    const auto size = weave.grid.size();
    series.values.resize(size);
    for (std::size_t i = 0; i < std::min(size, weave.intervals.size()); ++i)
        if (weave.grid.edges[i] < asOf) series.values[i] = static_cast<double>(weave.intervals[i][kind]);
    return series;
}

double highestStack(const StackedBarsSpec& chart, std::size_t intervals) {
    double highest = 0;
    for (std::size_t i = 0; i < intervals; ++i) {
        double sum = 0;
        for (const auto& series : chart.series)
            sum += series.values[i].value_or(0);
        highest = std::max(highest, sum);
    }
    return highest;
}

/// What is not over does not flatten what is: it may double the height of the others, and is cut above that.
double scaleTop(const StackedBarsSpec& chart) {
    constexpr double kMostRoom = 2;
    const double all = highestStack(chart, chart.grid.size());
    const double over = highestStack(chart, chart.completeIntervals);
    return over > 0 ? std::min(all, kMostRoom * over) : all;
}

} // namespace

StackedBarsSpec weaveChart(const metrics::Weave& weave, base::Instant asOf, bool weekly,
                           const WeaveWords& words) {
    StackedBarsSpec chart;
    chart.name = "weave";
    chart.title = words.title;
    chart.subtitle = weekly ? words.subtitleWeekly : words.subtitle;
    chart.comparison = words.comparison;
    chart.source = words.source;
    chart.coverage = words.coverage;
    chart.grid = weave.grid;
    while (chart.completeIntervals < chart.grid.size() &&
           chart.grid.edges[chart.completeIntervals + 1] <= asOf)
        ++chart.completeIntervals;
    for (std::size_t i = 0; i < model::kWeaveKinds.size(); ++i)
        chart.series.push_back(seriesOf(weave, asOf, i, words));
    chart.timeTicks = timeTicks(chart.grid);
    const auto steps = niceSteps(scaleTop(chart));
    for (const auto step : steps)
        chart.valueTicks.push_back({step, {}});
    chart.valueMax = steps.back();
    return chart;
}

} // namespace weft::report
