// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/control_style.h"
#include "theme/motion.h"
#include "theme/resources.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace weft::theme {

namespace {

constexpr double kBodyPixels = 13;

// What the desktop gave before the first apply() is kept on the application itself: apply() overwrites it.
constexpr auto kDesktopDark = "weftDesktopDark";
constexpr auto kDesktopFontPixels = "weftDesktopFontPixels";

/// Headless platforms have no desktop font; the drawings' size makes their pictures the same everywhere.
bool hasDesktopFont() {
    const auto platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

/// Inter's tabular digits as a family of their own: before 6.7 Qt cannot switch them on in Inter itself.
void addFigures() {
    linkResources();
    for (const auto* style : {"regular", "medium", "semibold", "bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/weft/fonts/weft-figures-%1.otf").arg(QLatin1String(style)));
}

void rememberDesktop(QApplication& application) {
    if (application.property(kDesktopDark).isValid()) return;
    addFigures();
    application.setProperty(kDesktopDark, coloursFor(QApplication::palette()).dark);
    const auto pixels = hasDesktopFont() ? QFontInfo(QApplication::font()).pixelSize() : 0;
    application.setProperty(kDesktopFontPixels, std::max<double>(pixels, kBodyPixels));
}

QFont sized(double pixels, QFont::Weight weight) {
    auto font = QApplication::font();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    return font;
}

double fontScale() {
    return QFontInfo(QApplication::font()).pixelSize() / kBodyPixels;
}

} // namespace

void apply(QApplication& application, Mode mode) {
    rememberDesktop(application);
    const auto dark =
        mode == Mode::Dark || (mode == Mode::System && application.property(kDesktopDark).toBool());
    QApplication::setStyle(new ControlStyle(lessMotionWanted()));
    QApplication::setPalette(makePalette(dark ? darkColours() : lightColours()));
    QFont font(
        QStringList{QStringLiteral("Weft Figures"), QStringLiteral("Inter"), QStringLiteral("Sans Serif")});
    font.setPixelSize(static_cast<int>(std::lround(application.property(kDesktopFontPixels).toDouble())));
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
}

int scaled(const QWidget* /*widget*/, double pixels) {
    return static_cast<int>(std::lround(pixels * fontScale()));
}

QFont font(TextStyle style) {
    const auto scale = fontScale();
    switch (style) {
    case TextStyle::Caption:
        return sized(11.5 * scale, QFont::Normal);
    case TextStyle::Body:
        return sized(13 * scale, QFont::Normal);
    case TextStyle::BodyStrong:
        return sized(13 * scale, QFont::DemiBold);
    case TextStyle::Title:
        return sized(13.5 * scale, QFont::DemiBold);
    case TextStyle::ScreenTitle:
        return sized(17 * scale, QFont::DemiBold);
    case TextStyle::Figure:
        return sized(25 * scale, QFont::Bold);
    }
    return QApplication::font();
}

QFont plainFont(double pixels, QFont::Weight weight) {
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Sans Serif")});
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace weft::theme
