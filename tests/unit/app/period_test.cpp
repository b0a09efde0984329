// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period.h"

#include <gtest/gtest.h>

namespace weft::app {
namespace {

base::Instant at(const char* text) {
    return base::parseInstant(text).value();
}

base::TimeRange utcRange(PeriodPreset preset, const char* now) {
    return presetRange(preset, at(now), zone::TimeZone::utc());
}

TEST(Period, PresetsHoldCompleteDaysOnly) {
    const auto* now = "2026-03-18T15:00:00Z";
    EXPECT_EQ(utcRange(PeriodPreset::Last7Days, now), (base::TimeRange{at("2026-03-11"), at("2026-03-18")}));
    EXPECT_EQ(utcRange(PeriodPreset::Last28Days, now), (base::TimeRange{at("2026-02-18"), at("2026-03-18")}));
    EXPECT_EQ(utcRange(PeriodPreset::ThisMonth, now), (base::TimeRange{at("2026-03-01"), at("2026-03-18")}));
    EXPECT_EQ(utcRange(PeriodPreset::LastMonth, now), (base::TimeRange{at("2026-02-01"), at("2026-03-01")}));
    EXPECT_EQ(utcRange(PeriodPreset::ThisQuarter, now),
              (base::TimeRange{at("2026-01-01"), at("2026-03-18")}));
    EXPECT_EQ(utcRange(PeriodPreset::Last12Months, now),
              (base::TimeRange{at("2025-03-01"), at("2026-03-01")}));
}

TEST(Period, OnTheFirstDayOfAMonthTheMonthBeforeIsShown) {
    EXPECT_EQ(utcRange(PeriodPreset::ThisMonth, "2026-04-01T08:00:00Z"),
              (base::TimeRange{at("2026-03-01"), at("2026-04-01")}));
    EXPECT_EQ(utcRange(PeriodPreset::ThisQuarter, "2026-04-01T08:00:00Z"),
              (base::TimeRange{at("2026-01-01"), at("2026-04-01")}));
}

TEST(Period, TheComparisonKeepsWeekdaysAcrossAClockChange) {
    const auto paris = zone::TimeZone::find("Europe/Paris").value();
    const auto range = presetRange(PeriodPreset::Last28Days, at("2026-04-10T12:00:00Z"), paris);
    const auto before = previousRange(range, paris);
    EXPECT_EQ(before.until, range.since);
    EXPECT_EQ(paris.weekday(before.since), paris.weekday(range.since));
    EXPECT_EQ(paris.dayGrid(before).size(), 28U);
    EXPECT_EQ(nextRange(before, paris), range);
}

TEST(Period, NamesGoThereAndBack) {
    for (const auto preset : kPeriodPresets)
        EXPECT_EQ(presetFromName(presetName(preset)), preset);
    EXPECT_EQ(presetFromName("fortnight"), std::nullopt);
}

TEST(Period, LongOnesWantWeeks) {
    EXPECT_FALSE(wantsWeeks({at("2026-01-01"), at("2026-04-03")}));
    EXPECT_TRUE(wantsWeeks({at("2026-01-01"), at("2026-04-30")}));
}

} // namespace
} // namespace weft::app
