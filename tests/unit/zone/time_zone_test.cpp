// SPDX-License-Identifier: GPL-3.0-or-later
#include "zone/time_zone.h"

#include <gtest/gtest.h>

namespace weft::zone {
namespace {

base::Instant at(const char* text) {
    return *base::parseInstant(text);
}

TEST(TimeZone, RefusesUnknownNames) {
    for (const auto* name : {"", "Mars/Olympus", "Europe/Pariss", "\xFF\xFE"}) {
        const auto zone = TimeZone::find(name);
        ASSERT_FALSE(zone) << name;
        EXPECT_EQ(zone.error().code, base::ErrorCode::BadTimeZone);
    }
}

TEST(TimeZone, CutsDaysAtLocalMidnight) {
    const auto paris = *TimeZone::find("Europe/Paris");
    EXPECT_EQ(paris.dayStart(at("2026-01-15T23:30:00Z")), at("2026-01-15T23:00:00Z"));
    EXPECT_EQ(paris.dayStart(at("2026-01-15T22:30:00Z")), at("2026-01-14T23:00:00Z"));
    EXPECT_EQ(paris.date(at("2026-01-15T23:30:00Z")), "2026-01-16");
}

TEST(TimeZone, DaysOfClockChangesAreShorterAndLonger) {
    const auto paris = *TimeZone::find("Europe/Paris");
    const auto grid = paris.dayGrid({at("2026-03-28T12:00:00Z"), at("2026-03-30T12:00:00Z")});
    ASSERT_EQ(grid.size(), 3U);
    EXPECT_EQ(grid.names, (std::vector<std::string>{"2026-03-28", "2026-03-29", "2026-03-30"}));
    EXPECT_EQ(grid.edges[2] - grid.edges[1], std::chrono::hours{23});
    const auto autumn = paris.dayGrid({at("2026-10-25T00:00:00Z"), at("2026-10-25T01:00:00Z")});
    ASSERT_EQ(autumn.size(), 1U);
    EXPECT_EQ(autumn.edges[1] - autumn.edges[0], std::chrono::hours{25});
}

TEST(TimeZone, ASkippedMidnightBeginsTheDayAtTheFirstMomentAfterIt) {
    const auto saoPaulo = *TimeZone::find("America/Sao_Paulo");
    EXPECT_EQ(saoPaulo.dayStart(at("2017-10-15T12:00:00Z")), at("2017-10-15T03:00:00Z"));
    EXPECT_EQ(saoPaulo.date(at("2017-10-15T03:00:00Z")), "2017-10-15");
}

TEST(TimeZone, WeeksBeginOnMonday) {
    const auto grid = TimeZone::utc().weekGrid({at("2026-03-04"), at("2026-03-16")});
    EXPECT_EQ(grid.names, (std::vector<std::string>{"2026-03-02", "2026-03-09"}));
    EXPECT_EQ(TimeZone::utc().weekday(at("2026-03-02")), 0);
    EXPECT_EQ(TimeZone::utc().weekday(at("2026-03-08")), 6);
}

TEST(TimeZone, MonthsBeginOnTheirFirstDay) {
    const auto utc = TimeZone::utc();
    EXPECT_EQ(utc.monthStart(at("2026-01-31T10:00:00Z")), at("2026-01-01"));
    EXPECT_EQ(utc.monthStart(at("2026-01-31T10:00:00Z"), 1), at("2026-02-01"));
    EXPECT_EQ(utc.monthStart(at("2026-01-31T10:00:00Z"), -1), at("2025-12-01"));
}

TEST(TimeZone, AnEmptyRangeHasNoDays) {
    EXPECT_EQ(TimeZone::utc().dayGrid({at("2026-01-02"), at("2026-01-02")}).size(), 0U);
}

} // namespace
} // namespace weft::zone
