// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/share_bar.h"
#include "charts/sparkline.h"
#include "charts/table_drawing.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

using namespace weft;

namespace {

constexpr QSize kSize(100, 20);

QImage drawn(const std::function<void(QPainter&, const QRectF&)>& draw) {
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, QRectF(QPointF(0, 0), kSize));
    return image;
}

QImage sparkline(const std::vector<std::optional<double>>& values) {
    return drawn(
        [&](auto& painter, const auto& where) { charts::drawSparkline(painter, where, values, Qt::black); });
}

QImage shareBar(std::optional<double> share) {
    return drawn([&](auto& painter, const auto& where) {
        charts::drawShareBar(painter, where, share, Qt::black, Qt::lightGray);
    });
}

/// Whether a column of pixels holds anything but white.
bool inked(const QImage& image, int x) {
    for (int y = 0; y < image.height(); ++y)
        if (image.pixelColor(x, y) != QColor(Qt::white)) return true;
    return false;
}

} // namespace

TEST(Sparkline, leavesGapsForTheUnknown) {
    const auto whole = sparkline({1, 2, 3, 2, 1});
    EXPECT_TRUE(inked(whole, 50));
    const auto gap = sparkline({1, 2, std::nullopt, 2, 1});
    EXPECT_FALSE(inked(gap, 50));
    EXPECT_TRUE(inked(gap, 10));
    EXPECT_TRUE(inked(gap, 90));
    EXPECT_FALSE(inked(sparkline({1, 2, std::nan(""), 2, 1}), 50));
}

TEST(Sparkline, endsInADotAtTheLastKnownValue) {
    const auto image = sparkline({1, 2, std::nullopt});
    EXPECT_TRUE(inked(image, 50));
    EXPECT_FALSE(inked(image, 90));
}

TEST(Sparkline, survivesNothingOneAndExtremes) {
    QImage blank(kSize, QImage::Format_RGB32);
    blank.fill(Qt::white);
    EXPECT_EQ(sparkline({}), blank);
    EXPECT_EQ(sparkline({std::nullopt, std::nullopt}), blank);
    EXPECT_NE(sparkline({5.0}), blank);
    EXPECT_NE(sparkline({5.0, 5.0}), blank);
    constexpr auto kMost = std::numeric_limits<double>::max();
    EXPECT_NE(sparkline({-kMost, kMost}), blank);
    charts::Sparkline widget;
    widget.setValues({1, 2});
    EXPECT_FALSE(widget.grab().isNull());
}

TEST(Sparkline, sharesAScaleWithOthers) {
    EXPECT_FALSE(charts::sparkRange({{}, {std::nullopt}}));
    const auto range = charts::sparkRange({{4.0, std::nullopt, 10.0}, {}, {0.0}});
    ASSERT_TRUE(range);
    EXPECT_EQ(range->low, 0);
    EXPECT_EQ(range->high, 10);
    const auto highest = [&](const std::optional<charts::SparkRange>& scale) {
        const QImage image = drawn([&](auto& painter, const auto& where) {
            charts::drawSparkline(painter, where, {1.0, 2.0}, Qt::black, 1, scale);
        });
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) != Qt::white) return y;
        return image.height();
    };
    EXPECT_LT(highest(std::nullopt), 5) << "alone, a line fills its room";
    EXPECT_GT(highest(range), 10) << "beside larger ones it lies low";
}

TEST(CellText, writesLargeNumbersOut) {
    const QLocale english(QLocale::English);
    EXPECT_EQ(charts::cellText(13'020.0, english), QStringLiteral("13,020"));
    EXPECT_EQ(charts::cellText(1'234.6, english), QStringLiteral("1,235"));
    EXPECT_EQ(charts::cellText(0.123456, english), QStringLiteral("0.1235"));
    EXPECT_EQ(charts::cellText(3.0, english), QStringLiteral("3"));
}

TEST(ShareBar, fillsItsShare) {
    const auto image = shareBar(0.5);
    EXPECT_EQ(image.pixelColor(30, 10), QColor(Qt::black));
    EXPECT_EQ(image.pixelColor(80, 10), QColor(Qt::lightGray));
    EXPECT_EQ(shareBar(0).pixelColor(50, 10), QColor(Qt::lightGray));
    EXPECT_EQ(shareBar(1).pixelColor(96, 10), QColor(Qt::black));
    EXPECT_EQ(shareBar(7), shareBar(1));
    EXPECT_EQ(shareBar(-7), shareBar(0));
}

TEST(ShareBar, showsTheUnknownAsNotZero) {
    EXPECT_NE(shareBar(std::nullopt), shareBar(0));
    EXPECT_EQ(shareBar(std::nan("")), shareBar(std::nullopt));
}
