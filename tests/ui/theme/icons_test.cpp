// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <QApplication>
#include <QImage>

#include <gtest/gtest.h>

using namespace weft;

namespace {

bool hasColour(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour) return true;
    return false;
}

QImage drawn(const QIcon& icon, qreal ratio, QIcon::State state = QIcon::Off) {
    return icon.pixmap(QSize(20, 20), ratio, QIcon::Normal, state).toImage();
}

} // namespace

TEST(Icons, everyGlyphIsThereAndPaintsSomething) {
    for (int i = 0; i <= static_cast<int>(theme::Glyph::Eye); ++i) {
        const auto icon = theme::icon(static_cast<theme::Glyph>(i));
        ASSERT_FALSE(icon.isNull()) << i;
        const auto image = drawn(icon, 1);
        QImage empty(image.size(), image.format());
        empty.fill(Qt::transparent);
        EXPECT_NE(image, empty) << i;
    }
}

TEST(Icons, areSharpAtEveryRatio) {
    const auto icon = theme::icon(theme::Glyph::Overview, Qt::red);
    for (const auto ratio : {1.0, 1.5, 2.0, 3.0}) {
        const auto image = drawn(icon, ratio);
        EXPECT_EQ(image.width(), static_cast<int>(20 * ratio));
        EXPECT_EQ(image.devicePixelRatio(), ratio);
    }
    EXPECT_TRUE(hasColour(drawn(icon, 3), Qt::red));
}

TEST(Icons, followThePaletteWithoutAColour) {
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const auto icon = theme::icon(theme::Glyph::Search);
    EXPECT_TRUE(hasColour(drawn(icon, 3), theme::lightColours().ink2));
    EXPECT_TRUE(hasColour(drawn(icon, 3, QIcon::On), theme::lightColours().brand));
    theme::apply(application, theme::Mode::Dark);
    EXPECT_TRUE(hasColour(drawn(icon, 3), theme::darkColours().ink2));
    theme::apply(application, theme::Mode::Light);
}

TEST(Icons, theLogoHasBothStrands) {
    const auto image = drawn(theme::logo(), 3);
    EXPECT_TRUE(hasColour(image, theme::lightColours().vertical));
    EXPECT_TRUE(hasColour(image, theme::lightColours().horizontal));
}
