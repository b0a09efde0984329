// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weave.h"

#include "unit/report/grid.h"

#include <gmock/gmock.h>

#include <limits>

using namespace weft;
using namespace std::chrono_literals;

namespace {

constexpr auto kFirst = std::chrono::sys_days{2026y / 9 / 1};

metrics::Weave makeWeave(int days) {
    metrics::Weave weave;
    weave.grid = tests::makeGrid(kFirst, days);
    weave.intervals.resize(static_cast<std::size_t>(days));
    for (auto& interval : weave.intervals)
        interval.counts = {1, 2, 3, 4, 5, 100, 100, 100};
    return weave;
}

} // namespace

TEST(WeaveChart, hasTheFiveKindsInStackingOrder) {
    const auto chart =
        report::weaveChart(makeWeave(30), base::Instant{kFirst + std::chrono::days(60)}, false, {});
    ASSERT_EQ(chart.series.size(), 5);
    const std::vector<std::string> keys{"brand_post", "brand_answer", "vertical", "horizontal", "outbound"};
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(chart.series[i].key, keys[i]);
        EXPECT_EQ(chart.series[i].values[7], static_cast<double>(i + 1));
        EXPECT_EQ(chart.series[i].role, static_cast<report::ColourRole>(i));
    }
    EXPECT_EQ(chart.name, "weave");
    EXPECT_EQ(chart.completeIntervals, 30);
    // Kinds counted beside the weave do not stretch the axis.
    EXPECT_EQ(chart.valueMax, 15);
    EXPECT_EQ(chart.valueTicks.front().at, 0);
    EXPECT_EQ(chart.valueTicks.back().at, chart.valueMax);
    EXPECT_EQ(chart.timeTicks.size(), 5);
}

TEST(WeaveChart, knowsTheDayThatIsNotOver) {
    const auto asOf = base::Instant{kFirst + std::chrono::days(4) + 6h};
    const auto chart = report::weaveChart(makeWeave(7), asOf, false, {});
    EXPECT_EQ(chart.completeIntervals, 4);
    EXPECT_EQ(chart.series[0].values[4], 1);
    EXPECT_EQ(chart.series[0].values[5], std::nullopt);
    // Midnight belongs to the day that begins: nothing of it has been seen.
    const auto atMidnight =
        report::weaveChart(makeWeave(7), base::Instant{kFirst + std::chrono::days(4)}, false, {});
    EXPECT_EQ(atMidnight.completeIntervals, 4);
    EXPECT_EQ(atMidnight.series[0].values[4], std::nullopt);
}

TEST(WeaveChart, aDayThatIsNotOverDoesNotFlattenTheOthers) {
    auto weave = makeWeave(5);
    const auto asOf = base::Instant{kFirst + std::chrono::days(4) + 6h};
    weave.intervals[4].counts = {0, 0, 20, 0, 0, 0, 0, 0};
    EXPECT_EQ(report::weaveChart(weave, asOf, false, {}).valueMax, 20) << "it may be higher";
    weave.intervals[4].counts = {0, 0, 1'400, 0, 0, 0, 0, 0};
    EXPECT_LE(report::weaveChart(weave, asOf, false, {}).valueMax, 2 * 15 + 10);
    EXPECT_EQ(report::weaveChart(weave, asOf, false, {}).series[2].values[4], 1'400) << "nothing is lost";
}

TEST(WeaveChart, takesEveryWordFromItsCaller) {
    report::WeaveWords words;
    words.title = "Le tissage";
    words.subtitle = "par jour";
    words.subtitleWeekly = "par semaine";
    words.kinds[2] = "Public → marque";
    words.source = "Source";
    const auto weekly = report::weaveChart(makeWeave(1), base::Instant{kFirst}, true, words);
    EXPECT_EQ(weekly.title, "Le tissage");
    EXPECT_EQ(weekly.subtitle, "par semaine");
    EXPECT_EQ(weekly.series[2].label, "Public → marque");
    EXPECT_EQ(weekly.source, "Source");
    EXPECT_EQ(report::weaveChart(makeWeave(1), {}, false, words).subtitle, "par jour");
}

TEST(WeaveChart, survivesEmptyShortAndHugeInput) {
    const auto empty = report::weaveChart({}, {}, false, {});
    EXPECT_EQ(empty.grid.size(), 0);
    EXPECT_EQ(empty.valueMax, 1);
    auto weave = makeWeave(3);
    weave.intervals.resize(1);
    weave.intervals[0].counts.fill(std::numeric_limits<std::int64_t>::max());
    const auto chart = report::weaveChart(weave, base::Instant{kFirst + std::chrono::days(9)}, false, {});
    EXPECT_GE(chart.valueMax, 4e19);
    EXPECT_EQ(chart.series[0].values[2], std::nullopt);
}
