// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/coverage_strip.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

using app::Coverage;

QList<models::DayCell> days(const std::vector<Coverage>& coverage) {
    QList<models::DayCell> cells;
    for (const Coverage day : coverage)
        cells.append({day, {}});
    return cells;
}

class StripPixels : public ::testing::TestWithParam<bool> {
protected:
    void SetUp() override {
        m_picture.fill(colours().surface);
        QPainter painter(&m_picture);
        drawCoverage(painter, m_layout, days({Coverage::Seen, Coverage::Late, Coverage::NotSeen}), colours());
    }

    static const theme::Colours& colours() {
        return GetParam() ? theme::darkColours() : theme::lightColours();
    }

    /// The colours of a day, without its edges.
    QList<QColor> pixelsOf(qsizetype day) const {
        QList<QColor> found;
        const QRect box = m_layout.day(day).toRect().adjusted(1, 1, -1, -1);
        for (int x = box.left(); x <= box.right(); ++x)
            for (int y = box.top(); y <= box.bottom(); ++y)
                found.append(m_picture.pixelColor(x, y));
        return found;
    }

    StripLayout m_layout{QRectF(0, 0, 90, 28), 3, 2.0};
    QImage m_picture{90, 28, QImage::Format_RGB32};
};

bool close(const QColor& left, const QColor& right) {
    return std::abs(left.red() - right.red()) < 3 && std::abs(left.green() - right.green()) < 3 &&
           std::abs(left.blue() - right.blue()) < 3;
}

TEST_P(StripPixels, SeenIsSolid) {
    for (const QColor& pixel : pixelsOf(0))
        ASSERT_TRUE(close(pixel, colours().horizontal));
}

TEST_P(StripPixels, LateIsOnePalerColour) {
    const auto pixels = pixelsOf(1);
    const QColor first = pixels.first();
    EXPECT_FALSE(close(first, colours().horizontal));
    EXPECT_FALSE(close(first, colours().surface));
    for (const QColor& pixel : pixels)
        ASSERT_TRUE(close(pixel, first));
}

TEST_P(StripPixels, NotSeenIsHatchedInOrange) {
    int lines = 0;
    int ground = 0;
    for (const QColor& pixel : pixelsOf(2)) {
        if (close(pixel, colours().vertical)) ++lines;
        const int distance = std::abs(pixel.red() - colours().surface.red()) +
                             std::abs(pixel.green() - colours().surface.green()) +
                             std::abs(pixel.blue() - colours().surface.blue());
        if (distance < 80) ++ground;
    }
    EXPECT_GT(lines, 10);
    EXPECT_GT(ground, 10);
}

INSTANTIATE_TEST_SUITE_P(Themes, StripPixels, ::testing::Bool(),
                         [](const auto& dark) { return dark.param ? "Dark" : "Light"; });

TEST(StripLayoutTest, SixtyDaysFitIntoEveryWidth) {
    for (int width = 60; width < 1200; width += 7) {
        const StripLayout layout(QRectF(10, 0, width, 14), 60, 1.0);
        EXPECT_GE(layout.day(0).left(), 9.5);
        EXPECT_LE(layout.day(59).right(), 10 + width + 1) << width;
        for (qsizetype day = 0; day < 60; ++day) {
            EXPECT_GE(layout.day(day).width(), 1.0) << width;
            EXPECT_EQ(layout.dayAt(QPointF(layout.day(day).center())), day) << width;
        }
    }
}

TEST(StripLayoutTest, NothingIsUnderAPointOutside) {
    const StripLayout layout(QRectF(10, 0, 300, 14), 60, 1.0);
    EXPECT_EQ(layout.dayAt({5, 7}), -1);
    EXPECT_EQ(layout.dayAt({320, 7}), -1);
    EXPECT_EQ(StripLayout(QRectF(0, 0, 10, 14), 0, 1.0).dayAt({1, 1}), -1);
}

} // namespace
} // namespace weft::panels
