// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hour_grid_widget.h"
#include "charts/parts_bar.h"
#include "charts/step_curve_widget.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QImage>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::charts {
namespace {

StepCurveSpec someCurve() {
    StepCurve curve{.label = QStringLiteral("all"),
                    .steps = {{3600, 0.5, 0.4, 0.6}, {7200, 0.75, 0.6, 0.85}}};
    curve.knownUntil = 10'800;
    return {.title = QStringLiteral("Answers"),
            .end = 14'400,
            .ticks = {{0, QStringLiteral("0")},
                      {3600, QStringLiteral("1 h")},
                      {7200, QStringLiteral("2 h")},
                      {14'400, QStringLiteral("4 h")}},
            .curves = {curve}};
}

QString valueOf(QWidget& chart) {
    return QAccessible::queryAccessibleInterface(&chart)->text(QAccessible::Value);
}

TEST(StepCurve, KnowsNothingBeyondWhatWasWatched) {
    const auto spec = someCurve();
    EXPECT_EQ(curveAt(spec.curves[0], 0)->value, 0);
    EXPECT_EQ(curveAt(spec.curves[0], 3599)->value, 0);
    EXPECT_EQ(curveAt(spec.curves[0], 3600)->value, 0.5) << "a step holds from its time on";
    EXPECT_EQ(curveAt(spec.curves[0], 9000)->value, 0.75);
    EXPECT_FALSE(curveAt(spec.curves[0], 10'801));
}

TEST(StepCurve, IsSpokenPointByPoint) {
    StepCurveWidget chart;
    chart.resize(500, 220);
    chart.setSpec(someCurve());
    chart.show();
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(valueOf(chart), QStringLiteral("within 1 h\nall: 50% (40% to 60%)"));
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_TRUE(valueOf(chart).contains(QStringLiteral("all: —"))) << valueOf(chart).toStdString();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&chart)->role(), QAccessible::Chart);
}

TEST(StepCurve, DrawsItsBandAroundTheLine) {
    StepCurveWidget chart;
    chart.resize(500, 220);
    chart.setSpec(someCurve());
    const QImage image = chart.grab().toImage();
    chart.setSpec({.title = {}, .end = 14'400, .ticks = someCurve().ticks, .curves = {}});
    const QImage without = chart.grab().toImage();
    // At two and a half hours the band lies between 60 and 85 percent, and nothing is above it.
    const QRectF tick = chart.rectOf(2);
    const auto coloured = [&](double share) {
        const QPoint at(static_cast<int>(tick.center().x()) + 20,
                        static_cast<int>(tick.bottom() - tick.height() * share));
        return image.pixel(at) != without.pixel(at);
    };
    EXPECT_TRUE(coloured(0.70));
    EXPECT_FALSE(coloured(0.95));
    EXPECT_FALSE(coloured(0.40));
}

HourGridSpec someHours() {
    HourGridSpec spec{.title = QStringLiteral("Hours")};
    spec.cells[9] = {40, QStringLiteral("40 posts")};
    spec.cells[10] = {4, QStringLiteral("4 posts")};
    return spec;
}

TEST(HourGrid, MovesByHourAndByDay) {
    HourGrid grid(QStringLiteral("hours"));
    grid.setLocale(QLocale(QLocale::French, QLocale::France));
    grid.resize(480, 180);
    grid.setSpec(someHours());
    grid.show();
    grid.setCurrentPoint(9);
    EXPECT_EQ(valueOf(grid), QStringLiteral("lundi 9 h\n40 posts"));
    QTest::keyClick(&grid, Qt::Key_Down);
    EXPECT_EQ(grid.currentPoint(), 24 + 9);
    QTest::keyClick(&grid, Qt::Key_Up);
    QTest::keyClick(&grid, Qt::Key_Up);
    EXPECT_EQ(grid.currentPoint(), 9) << "Monday is the first row";
    int activated = -1;
    QObject::connect(&grid, &PointsWidget::pointActivated, [&](int point) { activated = point; });
    QTest::keyClick(&grid, Qt::Key_Return);
    EXPECT_EQ(activated, 9);
}

TEST(HourGrid, BeginsTheWeekWhereTheReaderDoes) {
    HourGrid grid(QStringLiteral("hours"));
    grid.resize(480, 180);
    grid.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_LT(grid.rectOf(6 * 24).top(), grid.rectOf(0).top()) << "Sunday before Monday";
    grid.setLocale(QLocale(QLocale::French, QLocale::France));
    EXPECT_GT(grid.rectOf(6 * 24).top(), grid.rectOf(0).top());
}

TEST(HourGrid, FadesThinCells) {
    HourGrid grid(QStringLiteral("hours"));
    grid.resize(480, 180);
    grid.setSpec(someHours());
    const QImage image = grid.grab().toImage();
    const auto saturation = [&](int point) {
        const QPoint at = grid.rectOf(point).toRect().topLeft() + QPoint(5, 5);
        return QColor(image.pixel(at)).saturation();
    };
    EXPECT_GT(saturation(9), 3 * saturation(10));
}

TEST(PartsBar, SaysItsPartsInWords) {
    PartsBar bar;
    bar.resize(100, 12);
    bar.setParts({{0.5, report::ColourRole::Horizontal}}, QStringLiteral("half"));
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("half"));
    const QImage image = bar.grab().toImage();
    EXPECT_NE(image.pixel(25, 6), image.pixel(75, 6));
}

} // namespace
} // namespace weft::charts
