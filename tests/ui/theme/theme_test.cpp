// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "looks/wcag.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>

#include <gtest/gtest.h>

#include <algorithm>

using namespace weft;
using looks::contrast;

namespace {

class ThemeColours : public testing::TestWithParam<const theme::Colours*> {};

QApplication& application() {
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

} // namespace

TEST_P(ThemeColours, everyTextCanBeReadOnWindowAndCards) {
    const auto& c = *GetParam();
    for (const auto& text : {c.ink, c.ink2, c.muted, c.brand, c.good, c.bad, c.answerWords, c.verticalWords,
                             c.horizontalWords, c.outboundWords}) {
        for (const auto& background : {c.canvas, c.surface, c.selection}) {
            EXPECT_GE(contrast(text, background), 4.5)
                << text.name().toStdString() << " on " << background.name().toStdString();
        }
    }
    EXPECT_GE(contrast(c.onBrand, c.brand), 4.5);
    EXPECT_GE(contrast(c.ink, c.highlight), 4.5);
    EXPECT_GE(contrast(c.ink, c.grid), 4.5);
    EXPECT_GE(contrast(c.dark ? c.canvas : c.ink, c.vertical), 4.5) << "the badge of the navigation";
}

TEST_P(ThemeColours, everyMarkStandsOutOfWindowCardsAndSelection) {
    const auto& c = *GetParam();
    for (int role = 0; role <= static_cast<int>(report::ColourRole::Muted); ++role) {
        const QColor mark = c.role(static_cast<report::ColourRole>(role));
        for (const auto& background : {c.canvas, c.surface, c.selection})
            EXPECT_GE(contrast(mark, background), 3)
                << mark.name().toStdString() << " on " << background.name().toStdString();
    }
}

TEST_P(ThemeColours, everyRoleHasWordsThatCanBeRead) {
    const auto& c = *GetParam();
    for (int role = 0; role <= static_cast<int>(report::ColourRole::Muted); ++role) {
        const QColor words = c.words(static_cast<report::ColourRole>(role));
        for (const auto& background : {c.canvas, c.surface, c.selection})
            EXPECT_GE(contrast(words, background), 4.5)
                << words.name().toStdString() << " on " << background.name().toStdString();
    }
}

TEST_P(ThemeColours, everyPaletteRoleIsOurs) {
    const auto palette = theme::makePalette(*GetParam());
    EXPECT_EQ(&theme::coloursFor(palette), GetParam());
    EXPECT_GE(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)), 4.5);
    EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), 4.5);
    EXPECT_NE(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Text));
    EXPECT_EQ(palette.color(QPalette::Link), GetParam()->brand);
}

INSTANTIATE_TEST_SUITE_P(both, ThemeColours, testing::Values(&theme::lightColours(), &theme::darkColours()),
                         [](const auto& each) { return each.param->dark ? "dark" : "light"; });

TEST(Theme, everyColourRoleDiffersFromTheOthersOfTheWeave) {
    using report::ColourRole;
    for (const auto* colours : {&theme::lightColours(), &theme::darkColours()}) {
        std::vector<QRgb> seen;
        for (const auto role : {ColourRole::Brand, ColourRole::Answer, ColourRole::Vertical,
                                ColourRole::Horizontal, ColourRole::Outbound})
            seen.push_back(colours->role(role).rgb());
        std::ranges::sort(seen);
        EXPECT_EQ(std::ranges::adjacent_find(seen), seen.end());
    }
}

TEST(Theme, changesModeWhileRunning) {
    theme::apply(application(), theme::Mode::Dark);
    EXPECT_TRUE(theme::coloursFor(QApplication::palette()).dark);
    theme::apply(application(), theme::Mode::Light);
    EXPECT_FALSE(theme::coloursFor(QApplication::palette()).dark);
    // The desktop of the tests is light, whatever was on in between.
    theme::apply(application(), theme::Mode::Dark);
    theme::apply(application(), theme::Mode::System);
    EXPECT_FALSE(theme::coloursFor(QApplication::palette()).dark);
}

TEST(Theme, fontsHaveTheSizesOfTheDrawings) {
    using theme::TextStyle;
    theme::apply(application(), theme::Mode::Light);
    EXPECT_EQ(theme::font(TextStyle::Body).pixelSize(), 13);
    EXPECT_EQ(theme::font(TextStyle::ScreenTitle).pixelSize(), 17);
    EXPECT_EQ(theme::font(TextStyle::Figure).pixelSize(), 25);
    EXPECT_LT(theme::font(TextStyle::Caption).pixelSize(), 13);
    EXPECT_GT(theme::font(TextStyle::BodyStrong).weight(), QFont::Normal);
}

TEST(Theme, sizesFollowTheFont) {
    theme::apply(application(), theme::Mode::Light);
    const QLabel label;
    EXPECT_EQ(theme::scaled(&label, 204), 204);
    EXPECT_EQ(theme::scaled(nullptr, 56), 56);
    auto large = QApplication::font();
    large.setPixelSize(26);
    QApplication::setFont(large);
    EXPECT_EQ(theme::scaled(&label, 204), 408);
    EXPECT_EQ(theme::font(theme::TextStyle::Figure).pixelSize(), 50);
    theme::apply(application(), theme::Mode::Light);
    EXPECT_EQ(theme::scaled(&label, 204), 204);
}

TEST(Theme, figuresLineUpInColumns) {
    const QFontMetricsF metrics(theme::font(theme::TextStyle::Body));
    for (auto digit = u'1'; digit <= u'9'; ++digit)
        EXPECT_NEAR(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(QChar(u'0')), 0.01);
}
