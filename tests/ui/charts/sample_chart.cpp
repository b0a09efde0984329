// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sample_chart.h"

namespace weft::tests {

report::StackedBarsSpec sampleChart(int days, std::int64_t count) {
    using namespace std::chrono_literals;
    constexpr auto kFirst = std::chrono::sys_days{2026y / 9 / 1};
    metrics::Weave weave;
    weave.grid.edges.push_back(base::Instant{kFirst});
    for (int i = 0; i < days; ++i) {
        weave.grid.names.push_back(base::formatDate(weave.grid.edges.back()));
        weave.grid.edges.emplace_back(kFirst + std::chrono::days(i + 1));
        weave.intervals.emplace_back().counts.fill(count);
    }
    report::WeaveWords words;
    words.title = "People talk <to> each other & stay";
    words.subtitle = "Posts and replies per day";
    words.comparison = "6 points more than in August";
    words.source = "Source: Threads API, @brand";
    words.coverage = "41 of 44 conversations complete";
    auto chart = report::weaveChart(weave, weave.grid.edges.back() - 6h, false, words);
    if (days > 0) chart.notes.push_back({0, chart.grid.names.front(), "Launch"});
    return chart;
}

} // namespace weft::tests
