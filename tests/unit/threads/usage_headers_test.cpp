// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/usage_headers.h"

#include <gtest/gtest.h>

namespace weft::threads {
namespace {

TEST(UsageHeaders, TakesTheHighestPercentage) {
    const auto usage =
        readUsage({{"x-app-usage", R"({"call_count":28,"total_time":25,"total_cputime":25})"}});
    ASSERT_TRUE(usage);
    EXPECT_EQ(usage->percent, 28);
    EXPECT_EQ(usage->regainAfter, std::nullopt);
}

TEST(UsageHeaders, ReadsEveryObjectOfTheBusinessHeader) {
    const auto usage = readUsage(
        {{"x-business-use-case-usage",
          R"({"1":[{"type":"threads","call_count":61,"total_cputime":12,"total_time":14,"estimated_time_to_regain_access":0}],
              "2":[{"call_count":"99.2","total_cpu_time":100,"estimated_time_to_regain_access":19},{"call_count":3}]})"}});
    ASSERT_TRUE(usage);
    EXPECT_EQ(usage->percent, 100);
    EXPECT_EQ(usage->regainAfter, std::chrono::minutes{19});
}

TEST(UsageHeaders, BrokenHeadersSayNothing) {
    EXPECT_FALSE(readUsage({}));
    EXPECT_FALSE(readUsage({{"x-app-usage", "full"}, {"x-business-use-case-usage", "{"}}));
    EXPECT_FALSE(readUsage(
        {{"x-app-usage", R"({"call_count":"many"})"}, {"x-business-use-case-usage", R"({"1":7})"}}));
    EXPECT_FALSE(readUsage({{"x-app-usage", R"({"call_count":-3})"}}));
}

} // namespace
} // namespace weft::threads
