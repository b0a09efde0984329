// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_widget.h"
#include "charts/growth_bars.h"
#include "charts/note_dot.h"
#include "charts/spec_chart.h"
#include "charts/stacked_bars_widget.h"
#include "theme/theme.h"

#include "ui/charts/sample_chart.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace weft::charts {
namespace {

QDate september(int day) {
    return {2026, 9, day};
}

class TimePoints : public testing::Test {
protected:
    TimePoints() {
        m_chart.resize(640, 270);
        m_chart.setChart(std::make_shared<report::StackedBarsSpec>(tests::sampleChart(30)));
        m_chart.show();
    }

    [[nodiscard]] QPoint middle(int interval) const {
        return m_chart.intervalRect(interval).center().toPoint();
    }

    void press(int interval) { QTest::mousePress(&m_chart, Qt::LeftButton, {}, middle(interval)); }

    void release(const QPoint& place) { QTest::mouseRelease(&m_chart, Qt::LeftButton, {}, place); }

    void drag(int from, int to) {
        press(from);
        QTest::mouseMove(&m_chart, (middle(from) + middle(to)) / 2);
        QTest::mouseMove(&m_chart, middle(to));
        release(middle(to));
    }

    void turn(int angle, int interval, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        const QPointF place = middle(interval);
        QWheelEvent event(place, m_chart.mapToGlobal(place), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_chart, &event);
        m_wheelTaken = event.isAccepted();
    }

    [[nodiscard]] std::pair<QDate, QDate> chosen(int which = 0) const {
        return {m_chosen[which][0].toDate(), m_chosen[which][1].toDate()};
    }

    StackedBarsWidget m_chart;
    QSignalSpy m_chosen{&m_chart, &TimePointsWidget::periodChosen};
    QSignalSpy m_opened{&m_chart, &PointsWidget::pointActivated};
    QSignalSpy m_zoomed{&m_chart, &TimePointsWidget::zoomRequested};
    bool m_wheelTaken = false;
};

TEST_F(TimePoints, ADragChoosesWholeDays) {
    drag(4, 9);
    ASSERT_EQ(m_chosen.count(), 1);
    EXPECT_EQ(chosen(), std::pair(september(5), september(10)));
    EXPECT_TRUE(m_opened.isEmpty()) << "it is no click";
    EXPECT_FALSE(m_chart.spokenValue().contains(QStringLiteral("Selected")));
}

TEST_F(TimePoints, ADragMayGoBackAndBeyondTheEdge) {
    press(7);
    QTest::mouseMove(&m_chart, middle(3));
    QTest::mouseMove(&m_chart, {-50, 100});
    release({-50, 100});
    ASSERT_EQ(m_chosen.count(), 1);
    EXPECT_EQ(chosen(), std::pair(september(1), september(8)));
    drag(28, 29);
    EXPECT_EQ(chosen(1), std::pair(september(29), september(30)));
}

TEST_F(TimePoints, AShakyClickIsAClick) {
    press(4);
    QTest::mouseMove(&m_chart, middle(4) + QPoint(3, 2));
    release(middle(4) + QPoint(3, 2));
    EXPECT_TRUE(m_chosen.isEmpty());
    ASSERT_EQ(m_opened.count(), 1);
    EXPECT_EQ(m_opened[0][0].toInt(), 4);
}

TEST_F(TimePoints, NothingBeginsBesideThePlotOrWithAnotherButton) {
    QTest::mousePress(&m_chart, Qt::LeftButton, {}, {2, 2});
    QTest::mouseMove(&m_chart, middle(9));
    release(middle(9));
    QTest::mousePress(&m_chart, Qt::RightButton, {}, middle(2));
    QTest::mouseMove(&m_chart, middle(9));
    QTest::mouseRelease(&m_chart, Qt::RightButton, {}, middle(9));
    EXPECT_TRUE(m_chosen.isEmpty());
    EXPECT_TRUE(m_opened.isEmpty());
}

TEST_F(TimePoints, EscapeDropsWhatIsDragged) {
    press(4);
    QTest::mouseMove(&m_chart, middle(9));
    EXPECT_TRUE(m_chart.spokenValue().contains(QStringLiteral("10 Sep")))
        << m_chart.spokenValue().toStdString();
    QTest::keyClick(&m_chart, Qt::Key_Escape);
    QTest::mouseMove(&m_chart, middle(12));
    release(middle(4));
    EXPECT_TRUE(m_chosen.isEmpty());
    EXPECT_TRUE(m_opened.isEmpty());
}

TEST_F(TimePoints, KeysSelectFromTheCurrentDayUntilEnter) {
    m_chart.setCurrentPoint(10);
    QTest::keyClick(&m_chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&m_chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&m_chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&m_chart, Qt::Key_Left, Qt::ShiftModifier);
    const QString spoken = m_chart.spokenValue();
    EXPECT_TRUE(spoken.contains(QStringLiteral("11–13 Sep 2026"))) << spoken.toStdString();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&m_chart)->text(QAccessible::Value), spoken);
    EXPECT_TRUE(m_chosen.isEmpty());
    QTest::keyClick(&m_chart, Qt::Key_Return);
    ASSERT_EQ(m_chosen.count(), 1);
    EXPECT_EQ(chosen(), std::pair(september(11), september(13)));
    EXPECT_TRUE(m_opened.isEmpty());
    QTest::keyClick(&m_chart, Qt::Key_Return);
    EXPECT_EQ(m_opened.count(), 1) << "nothing is selected any more";
}

TEST_F(TimePoints, EscapeAndPlainArrowsDropWhatIsSelected) {
    m_chart.setCurrentPoint(10);
    for (const auto key : {Qt::Key_Escape, Qt::Key_Right, Qt::Key_Home}) {
        QTest::keyClick(&m_chart, Qt::Key_Left, Qt::ShiftModifier);
        EXPECT_TRUE(m_chart.spokenValue().startsWith(QStringLiteral("Selected")));
        QTest::keyClick(&m_chart, key);
        EXPECT_FALSE(m_chart.spokenValue().startsWith(QStringLiteral("Selected")));
    }
    EXPECT_EQ(m_chart.currentPoint(), 0);
    QTest::keyClick(&m_chart, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&m_chart, Qt::Key_Return);
    EXPECT_EQ(chosen(), std::pair(september(1), september(1))) << "one day is the least";
}

TEST_F(TimePoints, WhatIsSelectedIsABandWithItsDates) {
    const QImage before = m_chart.grab().toImage();
    press(10);
    QTest::mouseMove(&m_chart, middle(19));
    const QImage during = m_chart.grab().toImage();
    const auto contrast = [&](double height) {
        const auto colour = [&](int interval) {
            const QRectF room = m_chart.intervalRect(interval);
            return during.pixelColor(
                QPointF(room.center().x(), room.bottom() - height * room.height()).toPoint());
        };
        return std::abs(colour(18).lightness() - colour(25).lightness());
    };
    for (const double height : {0.08, 0.25, 0.45, 0.6, 0.8})
        EXPECT_GT(contrast(height), 25) << "on bars of any colour, at " << height;
    const QPoint belowTheAxis(middle(15).x(), m_chart.height() - 10);
    EXPECT_EQ(before.pixelColor(belowTheAxis), during.pixelColor(belowTheAxis));
    release(middle(19));
    EXPECT_EQ(chosen(), std::pair(september(11), september(20)));
}

TEST_F(TimePoints, ARefreshLeavesTheSelectionAndOtherDaysDropIt) {
    press(4);
    QTest::mouseMove(&m_chart, middle(9));
    m_chart.setChart(std::make_shared<report::StackedBarsSpec>(tests::sampleChart(30)));
    release(middle(9));
    EXPECT_EQ(m_chosen.count(), 1);
    press(4);
    QTest::mouseMove(&m_chart, middle(9));
    m_chart.setChart(std::make_shared<report::StackedBarsSpec>(tests::sampleChart(12)));
    release(middle(9));
    EXPECT_EQ(m_chosen.count(), 1);
}

TEST_F(TimePoints, AQuickTurnOfTheWheelAsksOnce) {
    turn(120, 3);
    turn(120, 5);
    turn(60, 5);
    EXPECT_TRUE(m_wheelTaken);
    EXPECT_TRUE(m_zoomed.isEmpty());
    ASSERT_TRUE(m_zoomed.wait(2'000));
    EXPECT_EQ(m_zoomed[0][0].toInt(), 2);
    EXPECT_EQ(m_zoomed[0][1].toDate(), september(6));
    turn(-120, 29);
    ASSERT_TRUE(m_zoomed.wait(2'000));
    EXPECT_EQ(m_zoomed[1][0].toInt(), -1);
}

TEST_F(TimePoints, TheBareWheelBelongsToThePage) {
    turn(120, 3, Qt::NoModifier);
    EXPECT_FALSE(m_wheelTaken);
    EXPECT_FALSE(m_zoomed.wait(300));
}

TEST_F(TimePoints, SaysHowThePeriodIsChosen) {
    EXPECT_TRUE(m_chart.accessibleDescription().contains(QStringLiteral("Shift")));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&m_chart)->text(QAccessible::Help), m_chart.whatsThis());
    m_chart.setChart(nullptr);
    EXPECT_TRUE(m_chart.accessibleDescription().isEmpty());
    QTest::keyClick(&m_chart, Qt::Key_Right, Qt::ShiftModifier);
    turn(120, 0);
    EXPECT_FALSE(m_wheelTaken);
}

TEST(TimePointsOfWeeks, TheLastWeekIsWhole) {
    SpecChart<GrowthBarsSpec> chart(QStringLiteral("growth"), {420, 260}, {100, 100});
    GrowthBarsSpec spec;
    for (int week = 0; week < 4; ++week) {
        spec.bars.push_back({10, 5, 4, QStringLiteral("week %1").arg(week), false});
        const QDate monday = september(7).addDays(7 * week);
        spec.intervals.push_back({monday, monday.addDays(6)});
    }
    chart.setSpec(spec);
    chart.resize(420, 260);
    chart.show();
    QSignalSpy chosen(&chart, &TimePointsWidget::periodChosen);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart, Qt::Key_Enter);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toDate(), september(7));
    EXPECT_EQ(chosen[0][1].toDate(), september(20));
}

TEST(DayIntervals, AreNamedByTheirDaysWhateverTheirLength) {
    base::TimeGrid grid;
    const auto at = [](const char* text) { return base::parseInstant(text).value(); };
    grid.edges = {at("2026-10-18T22:00:00Z"), at("2026-10-25T23:00:00Z"), at("2026-11-01T23:00:00Z")};
    grid.names = {"2026-10-19", "2026-10-26"};
    const std::vector<DayInterval> weeks{{QDate(2026, 10, 19), QDate(2026, 10, 25)},
                                         {QDate(2026, 10, 26), QDate(2026, 11, 1)}};
    EXPECT_EQ(dayIntervals(grid), weeks) << "the first has an hour more";
    grid.names[1] = "today";
    EXPECT_TRUE(dayIntervals(grid).empty());
}

std::shared_ptr<const CurvesSpec> someDays() {
    CurvesSpec chart;
    chart.valueText = QStringLiteral("%1 posts");
    Curve curve{.key = QStringLiteral("a"), .label = QStringLiteral("power cut"), .values = {}};
    for (int step = 0; step < 14; ++step) {
        chart.steps += QStringLiteral("step %1").arg(step);
        curve.values.push_back(step);
    }
    chart.curves.push_back(curve);
    chart.days = {
        {september(1), 0, 4}, {september(2), 4, 8}, {september(3), 8, 12}, {september(4), 12, 13.5}};
    chart.notes = {{2, "2026-09-03", "Launch"}, {9, "2026-09-09", "beyond the chart"}};
    return std::make_shared<const CurvesSpec>(chart);
}

class CurvesOfDays : public testing::Test {
protected:
    CurvesOfDays() {
        m_chart.resize(600, 200);
        m_chart.setChart(someDays());
        m_chart.show();
    }

    [[nodiscard]] QPoint middle(int day) const { return m_chart.intervalRect(day).center().toPoint(); }

    CurvesWidget m_chart;
    QSignalSpy m_chosen{&m_chart, &TimePointsWidget::periodChosen};
};

TEST_F(CurvesOfDays, StepsOfHoursAreChosenAsDays) {
    QTest::mousePress(&m_chart, Qt::LeftButton, {}, middle(1) - QPoint(20, 0));
    QTest::mouseMove(&m_chart, middle(2));
    QTest::mouseRelease(&m_chart, Qt::LeftButton, {}, middle(2));
    ASSERT_EQ(m_chosen.count(), 1);
    EXPECT_EQ(m_chosen[0][0].toDate(), september(2));
    EXPECT_EQ(m_chosen[0][1].toDate(), september(3));
    m_chart.setCurrentPoint(9);
    QTest::keyClick(&m_chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&m_chart, Qt::Key_Return);
    ASSERT_EQ(m_chosen.count(), 2);
    EXPECT_EQ(m_chosen[1][0].toDate(), september(3));
    EXPECT_EQ(m_chosen[1][1].toDate(), september(4));
}

TEST(NoteOffsets, NoDotHidesAnother) {
    const std::vector<report::NoteMark> notes{{3, {}, "a"}, {7, {}, "b"}, {7, {}, "c"}, {8, {}, "d"}};
    const ChartStyle style;
    const double dot = 2 * noteDotRadius(style);
    const auto far = noteOffsets(
        notes, [](std::size_t day) { return 40.0 * static_cast<double>(day); }, style);
    EXPECT_EQ(far[0], 0);
    EXPECT_EQ(far[1], 0);
    EXPECT_GT(far[2], dot) << "the same day";
    EXPECT_EQ(far[3], 0);
    const auto near = noteOffsets(
        notes, [](std::size_t day) { return 4.0 * static_cast<double>(day); }, style);
    EXPECT_GT(near[3], far[2] + dot) << "the next day, in a narrow chart";
}

TEST_F(CurvesOfDays, ANoteIsADotAboveItsDayAndSpokenOnIt) {
    m_chart.choose(QStringLiteral("a"));
    QTest::keyClick(&m_chart, Qt::Key_Home);
    EXPECT_EQ(m_chart.spokenValue(), QStringLiteral("step 0, power cut: 0 posts"));
    m_chart.setCurrentPoint(8);
    EXPECT_EQ(m_chart.spokenValue(), QStringLiteral("step 8, power cut: 8 posts; ⚑ Launch"));
    const QImage noted = m_chart.grab().toImage();
    auto plain = std::make_shared<CurvesSpec>(*someDays());
    plain->notes.clear();
    m_chart.setChart(plain);
    const QImage without = m_chart.grab().toImage();
    const auto differs = [&](int day) {
        const QRectF room = m_chart.intervalRect(day);
        const QPoint dot(static_cast<int>(room.center().x()) - 5, static_cast<int>(room.top()) - 8);
        return noted.pixelColor(dot) != without.pixelColor(dot);
    };
    EXPECT_TRUE(differs(2));
    EXPECT_FALSE(differs(1));
}

} // namespace
} // namespace weft::charts
