// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cohort_map.h"
#include "charts/growth_bars.h"
#include "charts/level_bars.h"
#include "charts/lorenz_curve.h"
#include "charts/share_lines.h"
#include "charts/spec_chart.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace weft;
using namespace weft::charts;

namespace {

constexpr QSize kSize(420, 260);

template<typename Spec>
QImage drawn(const Spec& spec) {
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawChart(painter, spec, QRectF({0, 0}, QSizeF(kSize)), ChartStyle{});
    return image;
}

template<typename Spec>
QRectF rectOf(const Spec& spec, int point) {
    return pointRect(spec, point, QRectF({0, 0}, QSizeF(kSize)), ChartStyle{});
}

CohortMapSpec cohorts() {
    CohortMapSpec spec;
    spec.title = QStringLiteral("Do they come back?");
    spec.columns = {QStringLiteral("M0"), QStringLiteral("M1")};
    spec.rows.push_back({QStringLiteral("Jan"),
                         QStringLiteral("100"),
                         {{1, {}, QStringLiteral("all"), false}, {0.5, {}, QStringLiteral("half"), false}}});
    spec.rows.push_back(
        {QStringLiteral("Feb"), QStringLiteral("8"), {{1, {}, QStringLiteral("eight"), false}}, true});
    return spec;
}

GrowthBarsSpec growth() {
    GrowthBarsSpec spec;
    spec.bars = {{10, 5, 4, QStringLiteral("first"), false},
                 {0, 0, 0, QStringLiteral("none"), false},
                 {2, 0, 15, QStringLiteral("now"), true}};
    return spec;
}

} // namespace

TEST(CohortMap, fullerCellsAreDarkerAndThinOnesPaler) {
    const auto spec = cohorts();
    const auto image = drawn(spec);
    const auto inside = [&](int point) {
        return image.pixelColor(rectOf(spec, point).center().toPoint()).lightness();
    };
    EXPECT_LT(inside(0), inside(1));
    EXPECT_LT(inside(1), 250);
    EXPECT_GT(inside(2), inside(0)) << "as full, but of eight people";
}

TEST(CohortMap, pointsAreCellsRowByRow) {
    const auto spec = cohorts();
    EXPECT_EQ(pointCount(spec), 3);
    EXPECT_EQ(pointWords(spec, 2), QStringLiteral("eight"));
    EXPECT_EQ(rectOf(spec, 2).left(), rectOf(spec, 0).left());
    EXPECT_GT(rectOf(spec, 2).top(), rectOf(spec, 0).bottom());
}

TEST(GrowthBars, arrivalsStandUpAndLossesHangDown) {
    const auto spec = growth();
    const auto image = drawn(spec);
    const auto column = rectOf(spec, 0);
    const auto empty = rectOf(spec, 1);
    const auto colours = [&](const QRectF& rect, double from, double to) {
        int inked = 0;
        for (double y = rect.top() + from * rect.height(); y < rect.top() + to * rect.height(); ++y) {
            const QColor colour = image.pixelColor(static_cast<int>(rect.center().x()), static_cast<int>(y));
            inked += colour.saturation() > 60 ? 1 : 0;
        }
        return inked;
    };
    EXPECT_GT(colours(column, 0, 0.5), 60) << "15 of the 30 steps, all of the upper half";
    EXPECT_GT(colours(column, 0.5, 1), 20);
    EXPECT_LT(colours(column, 0.5, 1), 60);
    EXPECT_EQ(colours(empty, 0, 1), 0);
}

TEST(ShareLines, theUnknownIsAGapAndLabelsStandAtTheEnd) {
    ShareLinesSpec spec;
    spec.lines = {{QStringLiteral("A"), report::ColourRole::Horizontal, {0.4, 0.4, std::nullopt, 0.4, 0.4}}};
    spec.steps.resize(5);
    const auto image = drawn(spec);
    const auto coloured = [&](int step) {
        const auto rect = rectOf(spec, step);
        for (double y = rect.top(); y < rect.bottom(); ++y)
            if (image.pixelColor(static_cast<int>(rect.center().x()), static_cast<int>(y)).saturation() > 60)
                return true;
        return false;
    };
    EXPECT_TRUE(coloured(0));
    EXPECT_FALSE(coloured(2));
    EXPECT_TRUE(coloured(4));
}

TEST(LevelBars, longerBarsAreOfMorePeople) {
    LevelBarsSpec spec;
    spec.bars = {
        {QStringLiteral("Core"), report::ColourRole::Horizontal, 10, QStringLiteral("10"), {}, {}},
        {QStringLiteral("Casual"), report::ColourRole::Horizontal, 40, QStringLiteral("40"), {}, {}}};
    const auto image = drawn(spec);
    const auto length = [&](int bar) {
        const auto rect = rectOf(spec, bar);
        int inked = 0;
        for (double x = rect.left(); x < rect.right(); ++x)
            inked +=
                image.pixelColor(static_cast<int>(x), static_cast<int>(rect.top() + 12)).saturation() > 60
                    ? 1
                    : 0;
        return inked;
    };
    EXPECT_NEAR(length(1), 4.0 * length(0), 8);
}

TEST(SpecCharts, nothingToDrawIsNoProblem) {
    for (const auto& image : {drawn(CohortMapSpec{}), drawn(GrowthBarsSpec{}), drawn(ShareLinesSpec{}),
                              drawn(LevelBarsSpec{}), drawn(LorenzSpec{})})
        EXPECT_FALSE(image.isNull());
    EXPECT_EQ(pointCount(LorenzSpec{}), 0);
}

TEST(SpecChart, keysMoveBetweenRowsAndEnterOpens) {
    SpecChart<CohortMapSpec> chart(QStringLiteral("cohorts"), kSize, {100, 100});
    chart.setSpec(cohorts());
    chart.resize(kSize);
    chart.show();
    QSignalSpy opened(&chart, &PointsWidget::pointActivated);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.spokenValue(), QStringLiteral("half"));
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(chart.spokenValue(), QStringLiteral("eight"));
    QTest::keyClick(&chart, Qt::Key_Up);
    EXPECT_EQ(chart.currentPoint(), 0);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rectOf(2).center().toPoint());
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened[0][0].toInt(), 0);
    EXPECT_EQ(opened[1][0].toInt(), 2);
    chart.setSpec({});
    EXPECT_EQ(chart.currentPoint(), -1);
    EXPECT_EQ(chart.spokenValue(), QString());
}
