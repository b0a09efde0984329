// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/bins.h"

#include <gtest/gtest.h>

namespace weft::topics {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

base::Instant at(int day, std::chrono::minutes time) {
    return sys_days{std::chrono::year{2026} / 3 / day} + time;
}

TEST(Bins, AreQuartersOfAnHour) {
    const auto bin = binOf(at(2, 10h + 29min));
    EXPECT_EQ(startOf(bin), at(2, 10h + 15min));
    EXPECT_EQ(endOf(bin), at(2, 10h + 30min));
    EXPECT_EQ(binOf(at(2, 10h + 30min)), bin + 1);
}

TEST(Bins, HaveASlotForEachHourOfWorkdaysAndOfWeekends) {
    // 2 March 2026 is a Monday.
    EXPECT_EQ(slotOf(binOf(at(2, 0h))), 0U);
    EXPECT_EQ(slotOf(binOf(at(6, 23h + 59min))), 23U);
    EXPECT_EQ(slotOf(binOf(at(7, 0h))), 24U);
    EXPECT_EQ(slotOf(binOf(at(8, 13h))), 37U);
    EXPECT_EQ(slotOf(binOf(at(9, 13h))), 13U);
}

} // namespace
} // namespace weft::topics
