// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_widget.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::charts {
namespace {

std::shared_ptr<const CurvesSpec> someCurves() {
    CurvesSpec chart;
    chart.title = QStringLiteral("When topics burst");
    chart.valueText = QStringLiteral("%1 posts");
    chart.steps = {QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"),
                   QStringLiteral("Thu")};
    chart.curves = {{.key = QStringLiteral("a"),
                     .label = QStringLiteral("power cut"),
                     .role = report::ColourRole::Brand,
                     .values = {0, 2, 30, 4},
                     .shaded = {{2, 3}}},
                    {.key = QStringLiteral("b"),
                     .label = QStringLiteral("boat"),
                     .role = report::ColourRole::Vertical,
                     .values = {12, 11, 10, 12}}};
    chart.timeTicks = {{.at = 0, .date = "2026-03-02"}};
    return std::make_shared<const CurvesSpec>(chart);
}

class CurvesWidgetTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_widget.resize(600, 200);
        m_widget.setChart(someCurves());
        m_widget.show();
    }

    CurvesWidget m_widget;
};

TEST_F(CurvesWidgetTest, KeysMoveInTimeAndFromCurveToCurve) {
    m_widget.choose(QStringLiteral("a"));
    QTest::keyClick(&m_widget, Qt::Key_Home);
    EXPECT_EQ(m_widget.spokenValue(), QStringLiteral("Mon, power cut: 0 posts"));
    QTest::keyClick(&m_widget, Qt::Key_Right);
    QTest::keyClick(&m_widget, Qt::Key_Right);
    EXPECT_EQ(m_widget.spokenValue(), QStringLiteral("Wed, power cut: 30 posts · above its usual rhythm"));
    QTest::keyClick(&m_widget, Qt::Key_Down);
    EXPECT_EQ(m_widget.spokenValue(), QStringLiteral("Wed, boat: 10 posts"));
    const auto* accessible = QAccessible::queryAccessibleInterface(&m_widget);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Chart);
    EXPECT_EQ(accessible->text(QAccessible::Value), m_widget.spokenValue());
    QSignalSpy activated(&m_widget, &CurvesWidget::curveActivated);
    QTest::keyClick(&m_widget, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toString(), QStringLiteral("b"));
}

TEST_F(CurvesWidgetTest, AClickChoosesTheCurveUnderIt) {
    QSignalSpy activated(&m_widget, &CurvesWidget::curveActivated);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, m_widget.pointOf(0, 2).toPoint());
    EXPECT_EQ(m_widget.chosen(), QStringLiteral("a"));
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, m_widget.pointOf(1, 0).toPoint());
    EXPECT_EQ(m_widget.chosen(), QStringLiteral("b"));
    EXPECT_EQ(activated.count(), 2);
    QTest::mouseClick(&m_widget, Qt::LeftButton, {}, QPoint(590, 60));
    EXPECT_EQ(activated.count(), 2);
}

TEST_F(CurvesWidgetTest, TheChosenCurveStaysChosenInTheNextChart) {
    m_widget.choose(QStringLiteral("b"));
    m_widget.setChart(someCurves());
    EXPECT_EQ(m_widget.chosen(), QStringLiteral("b"));
    m_widget.setChart(nullptr);
    EXPECT_EQ(m_widget.chosen(), QString());
    QTest::keyClick(&m_widget, Qt::Key_Left);
    EXPECT_EQ(m_widget.spokenValue(), QString());
}

TEST_F(CurvesWidgetTest, StretchesAboveTheRhythmAreFilled) {
    const auto inkUnder = [this](int step) {
        const QImage image = m_widget.grab().toImage();
        const QPoint point = m_widget.pointOf(0, step).toPoint() + QPoint(0, 12);
        return image.pixelColor(point);
    };
    const QColor filled = inkUnder(2);
    auto plain = std::make_shared<CurvesSpec>(*someCurves());
    plain->curves[0].shaded.clear();
    m_widget.setChart(plain);
    EXPECT_NE(filled, inkUnder(2));
}

} // namespace
} // namespace weft::charts
