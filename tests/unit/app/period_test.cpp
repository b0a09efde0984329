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

TEST(Period, WhatIsToComeIsLeftOut) {
    const auto utc = zone::TimeZone::utc();
    const auto now = at("2026-03-18T15:00:00Z");
    const base::TimeRange past{at("2026-03-01"), at("2026-03-18")};
    EXPECT_EQ(upToToday(past, now, utc), past);
    EXPECT_EQ(upToToday({at("2026-03-16"), at("2026-03-23")}, now, utc),
              (base::TimeRange{at("2026-03-16"), at("2026-03-19")}))
        << "today is in it, to its end";
    EXPECT_TRUE(upToToday({at("2026-03-19"), at("2026-03-20")}, now, utc).empty());
}

TEST(Period, TodayEndsAtTheLocalMidnight) {
    const auto paris = zone::TimeZone::find("Europe/Paris").value();
    const base::TimeRange week{at("2026-03-15T23:00:00Z"), at("2026-03-22T23:00:00Z")};
    EXPECT_EQ(upToToday(week, at("2026-03-18T23:30:00Z"), paris).until, at("2026-03-19T23:00:00Z"));
}

class Zoom : public testing::Test {
protected:
    [[nodiscard]] base::TimeRange zoomed(const base::TimeRange& range, int steps, const char* around,
                                         const char* now = "2026-06-15T12:00:00Z") const {
        return zoomedRange(range, steps, at(around), at(now), m_zone);
    }

    zone::TimeZone m_zone = zone::TimeZone::utc();
    base::TimeRange m_fourWeeks{at("2026-03-02"), at("2026-03-30")};
};

TEST_F(Zoom, InHalvesTheDaysAroundOneThatKeepsItsPlace) {
    EXPECT_EQ(zoomed(m_fourWeeks, 1, "2026-03-02T18:00:00Z"),
              (base::TimeRange{at("2026-03-02"), at("2026-03-16")}));
    EXPECT_EQ(zoomed(m_fourWeeks, 1, "2026-03-29"), (base::TimeRange{at("2026-03-16"), at("2026-03-30")}));
    EXPECT_EQ(zoomed(m_fourWeeks, 1, "2026-03-16"), (base::TimeRange{at("2026-03-09"), at("2026-03-23")}));
    EXPECT_EQ(zoomed(m_fourWeeks, 2, "2026-03-02"), (base::TimeRange{at("2026-03-02"), at("2026-03-09")}));
}

TEST_F(Zoom, OutDoublesThem) {
    const base::TimeRange fortnight{at("2026-03-09"), at("2026-03-23")};
    EXPECT_EQ(zoomed(fortnight, -1, "2026-03-16"), (base::TimeRange{at("2026-03-01"), at("2026-03-29")}));
    EXPECT_EQ(zoomed(fortnight, -1, "2026-03-09"), (base::TimeRange{at("2026-03-09"), at("2026-04-06")}));
}

TEST_F(Zoom, LeavesAtLeastOneDay) {
    const base::TimeRange one = zoomed(m_fourWeeks, 50, "2026-03-11T20:00:00Z");
    EXPECT_EQ(one, (base::TimeRange{at("2026-03-11"), at("2026-03-12")}));
    EXPECT_EQ(zoomed(one, 1, "2026-03-11"), one);
}

TEST_F(Zoom, GoesNoFurtherThanYesterdayWhereTodayWasNotInIt) {
    const char* now = "2026-03-30T09:00:00Z";
    EXPECT_EQ(zoomed(m_fourWeeks, -1, "2026-03-16", now),
              (base::TimeRange{at("2026-02-02"), at("2026-03-30")}));
    const base::TimeRange withToday{at("2026-03-03"), at("2026-03-31")};
    EXPECT_EQ(zoomed(withToday, -1, "2026-03-16", now),
              (base::TimeRange{at("2026-02-03"), at("2026-03-31")}));
    const base::TimeRange toCome{at("2026-03-20"), at("2026-04-17")};
    EXPECT_EQ(zoomed(toCome, 1, "2026-04-10", now), (base::TimeRange{at("2026-03-17"), at("2026-03-31")}));
}

TEST_F(Zoom, OutEndsAtTenYears) {
    const auto most = zoomed(m_fourWeeks, -100, "2026-03-16");
    EXPECT_EQ(m_zone.dayGrid(most).size(), 3'653U);
    EXPECT_EQ(zoomed(most, -1, "2026-03-16"), most);
}

TEST_F(Zoom, ADayBesideTheRangeBecomesItsNearerEnd) {
    EXPECT_EQ(zoomed(m_fourWeeks, 1, "2026-02-10"), (base::TimeRange{at("2026-02-10"), at("2026-02-24")}));
    EXPECT_EQ(zoomed(m_fourWeeks, 1, "2026-05-10"), (base::TimeRange{at("2026-04-27"), at("2026-05-11")}));
}

TEST_F(Zoom, CountsLocalDaysAcrossAClockChange) {
    m_zone = zone::TimeZone::find("Europe/Paris").value();
    const base::TimeRange range{m_zone.addDays(at("2026-03-22T12:00:00Z"), 0),
                                m_zone.addDays(at("2026-03-22T12:00:00Z"), 14)};
    const auto in = zoomed(range, 1, "2026-03-29T20:00:00Z");
    EXPECT_EQ(m_zone.dayGrid(in).size(), 7U);
    EXPECT_EQ(m_zone.dayStart(in.since), in.since);
    EXPECT_EQ(m_zone.dayStart(in.until), in.until);
    EXPECT_TRUE(in.contains(at("2026-03-29T20:00:00Z")));
    const auto out = zoomed(in, -1, "2026-03-29T20:00:00Z");
    EXPECT_EQ(m_zone.dayGrid(out).size(), 14U);
}

} // namespace
} // namespace weft::app
