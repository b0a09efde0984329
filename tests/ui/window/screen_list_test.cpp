// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screen_list.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

namespace weft::window {
namespace {

TEST(ScreenList, EveryChartHasItsOwnNameAndIsDocumented) {
    std::ifstream file(WEFT_SOURCE_DIR "/docs/cli.md");
    const std::string docs{std::istreambuf_iterator<char>(file), {}};
    std::set<std::string> names;
    const auto screens = screenList();
    for (const ScreenEntry& entry : screens) {
        std::string row = "| " + entry.name + " | ";
        for (const std::string& chart : entry.charts) {
            EXPECT_TRUE(names.insert(chart).second) << chart;
            row += (&chart == &entry.charts.front() ? "`" : ", `") + chart + "`";
        }
        if (entry.charts.empty()) continue;
        EXPECT_NE(docs.find(row + " |"), std::string::npos) << row;
    }
}

} // namespace
} // namespace weft::window
