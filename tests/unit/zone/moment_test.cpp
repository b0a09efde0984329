// SPDX-License-Identifier: GPL-3.0-or-later
#include "zone/moment.h"

#include <gtest/gtest.h>

namespace weft::zone {
namespace {

base::Instant at(const char* text) {
    return *base::parseInstant(text);
}

base::Instant read(const char* text, const char* zone) {
    return readMoment(text, *TimeZone::find(zone)).value_or(base::kLatestInstant);
}

TEST(Moment, ADateIsTheStartOfTheLocalDay) {
    EXPECT_EQ(read("2026-10-01", "UTC"), at("2026-10-01T00:00:00Z"));
    EXPECT_EQ(read("2026-10-01", "Europe/Paris"), at("2026-09-30T22:00:00Z"));
    EXPECT_EQ(read("2026-10-01", "America/New_York"), at("2026-10-01T04:00:00Z"));
    EXPECT_EQ(read("2026-10-01", "Pacific/Kiritimati"), at("2026-09-30T10:00:00Z"));
    EXPECT_EQ(read("2026-10-01", "Etc/GMT+12"), at("2026-10-01T12:00:00Z"));
    EXPECT_EQ(read("1970-01-01", "Europe/Paris"), base::kEarliestInstant);
}

TEST(Moment, AMonthIsItsFirstDay) {
    EXPECT_EQ(read("2026-10", "Europe/Paris"), at("2026-09-30T22:00:00Z"));
    EXPECT_FALSE(readMoment("2026-13", TimeZone::utc()));
}

TEST(Moment, ADayWhoseMidnightIsSkippedBeginsWithItsFirstMoment) {
    EXPECT_EQ(read("2018-11-04", "America/Sao_Paulo"), at("2018-11-04T03:00:00Z"));
}

TEST(Moment, ATimeStaysWhatItIs) {
    EXPECT_EQ(read("2026-10-01T00:00Z", "Europe/Paris"), at("2026-10-01T00:00:00Z"));
    EXPECT_EQ(read("2026-10-01T00:00+05:30", "Europe/Paris"), at("2026-09-30T18:30:00Z"));
    EXPECT_EQ(read("2026-10-01T00:00", "Europe/Paris"), at("2026-10-01T00:00:00Z"));
}

TEST(Moment, WhatIsNoDateIsRefused) {
    for (const auto* text : {"", "2026-02-30", "2026-1-001", "yesterday!", "1969-12-31"})
        EXPECT_FALSE(readMoment(text, TimeZone::utc())) << text;
}

} // namespace
} // namespace weft::zone
