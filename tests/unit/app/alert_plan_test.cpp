// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alert_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::app {
namespace {

using namespace std::chrono_literals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

base::Instant at(const char* text) {
    return base::parseInstant(text).value();
}

std::vector<store::Alert> alerts(std::size_t number) {
    std::vector<store::Alert> made(number);
    for (std::size_t i = 0; i < number; ++i)
        made[i].subject = "s" + std::to_string(i);
    return made;
}

class AlertPlanTest : public testing::Test {
protected:
    AlertPlan plan(const char* now, std::size_t untold = 1, const char* last = "2026-03-09T07:30Z") {
        return planAlerts(alerts(untold), m_settings, at(now), at(last), m_zone);
    }

    /// One hour before UTC's clock in winter.
    zone::TimeZone m_zone = zone::TimeZone::find("Europe/Paris").value();
    AlertSettings m_settings;
};

TEST_F(AlertPlanTest, TheDigestComesInTheMorningAndOnceADay) {
    EXPECT_FALSE(plan("2026-03-10T07:29Z").digest);
    EXPECT_THAT(plan("2026-03-10T07:29Z").together, IsEmpty());
    EXPECT_TRUE(plan("2026-03-10T07:30Z").digest);
    EXPECT_THAT(plan("2026-03-10T07:30Z", 2).together, SizeIs(2));
    EXPECT_TRUE(plan("2026-03-10T15:00Z").digest) << "the window was opened in the afternoon";
    EXPECT_FALSE(plan("2026-03-10T15:00Z", 1, "2026-03-10T07:31Z").digest);
}

TEST_F(AlertPlanTest, ADigestOfTheNightBeforeDoesNotReplaceThatOfTheMorning) {
    EXPECT_TRUE(plan("2026-03-10T08:00Z", 1, "2026-03-10T05:00Z").digest);
}

TEST_F(AlertPlanTest, AFreshWorkspaceWaitsForTheNextMorning) {
    EXPECT_FALSE(planAlerts(alerts(1), m_settings, at("2026-03-10T09:00Z"), {}, m_zone).digest);
}

TEST_F(AlertPlanTest, AClockThatRanAheadSilencesNothing) {
    EXPECT_TRUE(plan("2026-03-10T09:00Z", 1, "2031-01-01T00:00Z").digest);
}

TEST_F(AlertPlanTest, AtOnceTellsEachUnlessTheyAreMany) {
    m_settings.mode = AlertMode::AtOnce;
    const char* told = "2026-03-10T07:30Z";
    EXPECT_THAT(plan("2026-03-10T12:00Z", 3, told).alone, SizeIs(3));
    EXPECT_THAT(plan("2026-03-10T12:00Z", 4, told).alone, IsEmpty());
    EXPECT_THAT(plan("2026-03-10T12:00Z", 4, told).together, SizeIs(4));
}

TEST_F(AlertPlanTest, QuietHoursHoldEverythingBack) {
    m_settings.mode = AlertMode::AtOnce;
    EXPECT_EQ(plan("2026-03-10T20:00Z"), AlertPlan{});
    EXPECT_EQ(plan("2026-03-10T02:00Z"), AlertPlan{});
    EXPECT_THAT(plan("2026-03-10T07:00Z").alone, SizeIs(1)) << "08:00 in Paris";
    m_settings.digestAt = 6h;
    EXPECT_FALSE(plan("2026-03-10T06:00Z").digest);
    EXPECT_TRUE(plan("2026-03-10T07:00Z").digest) << "the digest waits for the end of the quiet";
}

TEST_F(AlertPlanTest, QuietHoursMayLieWithinADay) {
    m_settings.quietFrom = 12h;
    m_settings.quietUntil = 14h;
    EXPECT_FALSE(isQuiet(m_settings, at("2026-03-10T10:59Z"), m_zone));
    EXPECT_TRUE(isQuiet(m_settings, at("2026-03-10T11:00Z"), m_zone));
    EXPECT_FALSE(isQuiet(m_settings, at("2026-03-10T13:00Z"), m_zone));
    m_settings.quietUntil = m_settings.quietFrom;
    EXPECT_FALSE(isQuiet(m_settings, at("2026-03-10T11:00Z"), m_zone));
}

TEST_F(AlertPlanTest, OffTellsNothing) {
    m_settings.mode = AlertMode::Off;
    EXPECT_EQ(plan("2026-03-10T12:00Z", 5), AlertPlan{});
}

} // namespace
} // namespace weft::app
