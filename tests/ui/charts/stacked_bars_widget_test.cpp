// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_bars_widget.h"

#include "ui/charts/sample_chart.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace weft;

namespace {

class StackedBars : public testing::Test {
protected:
    StackedBars() {
        widget.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        widget.resize(640, 270);
        widget.setChart(std::make_shared<report::StackedBarsSpec>(tests::sampleChart(30)));
    }

    charts::StackedBarsWidget widget;
};

bool hasColour(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb()) return true;
    return false;
}

} // namespace

TEST_F(StackedBars, canBeDrawnWithoutEverBeingShown) {
    EXPECT_TRUE(hasColour(widget.grab().toImage(), theme::lightColours().horizontal));
}

TEST_F(StackedBars, followsThePalette) {
    widget.setPalette(theme::makePalette(theme::darkColours()));
    const auto image = widget.grab().toImage();
    EXPECT_TRUE(hasColour(image, theme::darkColours().horizontal));
    EXPECT_FALSE(hasColour(image, theme::lightColours().horizontal));
}

TEST_F(StackedBars, movesByKeysAndTellsItsValue) {
    QSignalSpy moved(&widget, &charts::PointsWidget::currentPointChanged);
    QTest::keyClick(&widget, Qt::Key_Home);
    EXPECT_EQ(widget.currentPoint(), 0);
    QTest::keyClick(&widget, Qt::Key_Left);
    EXPECT_EQ(widget.currentPoint(), 0);
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_PageDown);
    EXPECT_EQ(widget.currentPoint(), 8);
    const auto spoken = widget.spokenValue();
    EXPECT_TRUE(spoken.contains(QStringLiteral("9 September 2026"))) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("total 35"))) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("Brand answers 7"))) << spoken.toStdString();
    EXPECT_EQ(widget.accessibleDescription(), spoken);
    QTest::keyClick(&widget, Qt::Key_End);
    EXPECT_EQ(widget.currentPoint(), 29);
    EXPECT_TRUE(widget.spokenValue().contains(QStringLiteral("not over yet")));
    EXPECT_EQ(moved.count(), 4);
}

TEST_F(StackedBars, opensByEnterAndClick) {
    QSignalSpy opened(&widget, &charts::PointsWidget::pointActivated);
    QTest::keyClick(&widget, Qt::Key_Return);
    EXPECT_TRUE(opened.isEmpty());
    widget.setCurrentPoint(4);
    QTest::keyClick(&widget, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.takeFirst().at(0).toInt(), 4);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.rectOf(20).center().toPoint());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.takeFirst().at(0).toInt(), 20);
    EXPECT_EQ(widget.currentPoint(), 20);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(2, 2));
    QTest::mouseClick(&widget, Qt::RightButton, {}, widget.rectOf(3).center().toPoint());
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(StackedBars, showsWhereTheKeyboardIs) {
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
    widget.setFocus();
    const auto before = widget.grab().toImage();
    widget.setCurrentPoint(10);
    EXPECT_NE(widget.grab().toImage(), before);
}

TEST_F(StackedBars, isAChartForScreenReaders) {
    auto* interface = QAccessible::queryAccessibleInterface(&widget);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->role(), QAccessible::Chart);
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("People talk <to> each other & stay"));
    widget.setCurrentPoint(2);
    EXPECT_EQ(interface->text(QAccessible::Value), widget.spokenValue());
}

TEST_F(StackedBars, survivesShorterChartsAndNone) {
    widget.setCurrentPoint(29);
    widget.setChart(std::make_shared<report::StackedBarsSpec>(tests::sampleChart(3)));
    EXPECT_EQ(widget.currentPoint(), 2);
    EXPECT_FALSE(widget.spokenValue().isEmpty());
    for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(&widget, key);
    widget.setChart(nullptr);
    EXPECT_EQ(widget.currentPoint(), -1);
    for (const auto key : {Qt::Key_Left, Qt::Key_End, Qt::Key_Space})
        QTest::keyClick(&widget, key);
    EXPECT_EQ(widget.currentPoint(), -1);
    widget.setChart(std::make_shared<report::StackedBarsSpec>());
    for (const auto& size : {QSize(0, 0), QSize(1, 1), QSize(30, 400), QSize(400, 30)}) {
        widget.resize(size);
        EXPECT_NO_FATAL_FAILURE((void)widget.grab());
    }
}
