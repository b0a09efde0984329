// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

#include "unit/report/grid.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace weft;
using namespace std::chrono_literals;
using testing::ElementsAre;

TEST(ChartTable, hasARowAnIntervalAndAColumnASeries) {
    report::StackedBarsSpec chart;
    chart.name = "weave";
    chart.grid = tests::makeGrid(std::chrono::sys_days{2026y / 9 / 1}, 4);
    chart.completeIntervals = 3;
    chart.series = {{"brand_post", "Brand posts", {}, {3.0, std::nullopt, 0.5}},
                    {"vertical", "Audience", {}, {std::nan("")}}};
    const auto table = report::chartTable(chart);
    EXPECT_EQ(table.name, "weave");
    EXPECT_THAT(table.columns, ElementsAre("date", "brand_post", "vertical"));
    ASSERT_EQ(table.rows.size(), 3) << "a day that is not over is in no table";
    using report::Cell;
    EXPECT_THAT(table.rows[0], ElementsAre(Cell("2026-09-01"), Cell(std::int64_t{3}), Cell()));
    EXPECT_THAT(table.rows[1], ElementsAre(Cell("2026-09-02"), Cell(), Cell()));
    EXPECT_THAT(table.rows[2], ElementsAre(Cell("2026-09-03"), Cell(0.5), Cell()));
}

TEST(ChartTable, ofNothingHasOnlyAHeader) {
    const auto table = report::chartTable({});
    EXPECT_THAT(table.columns, ElementsAre("date"));
    EXPECT_TRUE(table.rows.empty());
}
