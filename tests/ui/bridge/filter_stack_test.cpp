// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/filter_stack.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace weft::bridge {
namespace {

class FilterStackTest : public ::testing::Test {
protected:
    void SetUp() override { m_filter.attach(zone::TimeZone::utc(), m_clock, app::PeriodPreset::Last28Days); }

    static base::Instant day(const char* text) { return base::parseInstant(text).value(); }

    base::ManualClock m_clock{day("2026-09-30T12:00:00Z")};
    FilterStack m_filter;
};

TEST_F(FilterStackTest, BeginsWithCompleteDaysAndAComparison) {
    const app::Filter filter = m_filter.filter();
    EXPECT_EQ(filter.period, (base::TimeRange{day("2026-09-02"), day("2026-09-30")}));
    EXPECT_EQ(*filter.comparison, (base::TimeRange{day("2026-08-05"), day("2026-09-02")}));
}

TEST_F(FilterStackTest, StepsByOnePeriodButNotIntoTheFuture) {
    m_filter.stepForward();
    EXPECT_EQ(m_filter.state().range.since, day("2026-09-30"));
    m_filter.stepForward();
    EXPECT_EQ(m_filter.state().range.since, day("2026-09-30"));
    m_filter.stepBack();
    m_filter.stepBack();
    EXPECT_EQ(m_filter.state().range.since, day("2026-08-05"));
    EXPECT_EQ(m_filter.state().preset, app::PeriodPreset::Custom);
}

TEST_F(FilterStackTest, UndoesAndRedoes) {
    const FilterState before = m_filter.state();
    m_filter.setPreset(app::PeriodPreset::Last7Days);
    const FilterState after = m_filter.state();
    m_filter.undo();
    EXPECT_EQ(m_filter.state(), before);
    m_filter.redo();
    EXPECT_EQ(m_filter.state(), after);
    m_filter.undo();
    m_filter.toggleComparison();
    EXPECT_FALSE(m_filter.canRedo());
    EXPECT_FALSE(m_filter.filter().comparison);
}

TEST_F(FilterStackTest, ComparesBrandsAndUndoesIt) {
    m_filter.setBrand(1);
    m_filter.toggleCompared(2);
    m_filter.toggleCompared(3);
    EXPECT_EQ(m_filter.state().compared, (std::vector<std::int64_t>{2, 3}));
    m_filter.exchangeBrand(3, 1);
    EXPECT_EQ(m_filter.state().brandId, 3);
    EXPECT_EQ(m_filter.state().compared, (std::vector<std::int64_t>{2, 1}));
    m_filter.setBrand(2);
    EXPECT_EQ(m_filter.state().compared, std::vector<std::int64_t>{1}) << "a brand is not beside itself";
    m_filter.undo();
    m_filter.undo();
    m_filter.toggleCompared(2);
    EXPECT_EQ(m_filter.state().compared, std::vector<std::int64_t>{3});
    m_filter.attach(zone::TimeZone::utc(), m_clock, app::PeriodPreset::Last28Days);
    EXPECT_TRUE(m_filter.state().compared.empty()) << "numbers of brands are of one workspace";
}

TEST_F(FilterStackTest, TakesEverythingInOneStep) {
    const FilterState before = m_filter.state();
    QSignalSpy changed(&m_filter, &FilterStack::filterChanged);
    m_filter.setState({.preset = app::PeriodPreset::Last7Days,
                       .range = {},
                       .brandId = 2,
                       .compare = false,
                       .compared = {1}});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(m_filter.state().range, (base::TimeRange{day("2026-09-23"), day("2026-09-30")}));
    m_filter.undo();
    EXPECT_EQ(m_filter.state(), before);
    m_filter.setState({.preset = app::PeriodPreset::Custom, .range = {}});
    EXPECT_EQ(m_filter.state(), before) << "a custom period without days is none";
}

TEST_F(FilterStackTest, TellsOnlyWhatChanged) {
    QSignalSpy changed(&m_filter, &FilterStack::filterChanged);
    m_filter.setPreset(app::PeriodPreset::Last28Days);
    m_filter.setRange({day("2026-09-30"), day("2026-09-02")});
    EXPECT_EQ(changed.count(), 0);
    m_filter.setBrand(7);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(FilterStackTest, PresetsMoveOnAtMidnight) {
    m_clock.set(day("2026-10-01T00:00:01Z"));
    QSignalSpy changed(&m_filter, &FilterStack::filterChanged);
    m_filter.followClock();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(m_filter.state().range.until, day("2026-10-01"));
    m_filter.followClock();
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
} // namespace weft::bridge
