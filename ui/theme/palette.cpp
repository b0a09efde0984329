// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

namespace weft::theme {

namespace {

/// A colour between two others, for what the tokens do not name.
QColor between(const QColor& from, const QColor& to, float part) {
    const auto mix = [part](float a, float b) { return a + (b - a) * part; };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

void setSurfaces(QPalette& palette, const Colours& c) {
    palette.setColor(QPalette::Window, c.canvas);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, between(c.surface, c.canvas, 0.5F));
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ToolTipBase, c.dark ? c.line : c.ink);
    palette.setColor(QPalette::Highlight, c.selection);
    // Fusion derives its frames and bevels from these.
    palette.setColor(QPalette::Light, c.dark ? c.line : c.surface);
    palette.setColor(QPalette::Midlight, c.grid);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, between(c.line, c.ink3, 0.5F));
    palette.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.ink3);
}

void setTexts(QPalette& palette, const Colours& c) {
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::HighlightedText, c.ink);
    palette.setColor(QPalette::ToolTipText, c.dark ? c.ink : c.canvas);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Link, c.brand);
    palette.setColor(QPalette::LinkVisited, c.outbound);
}

void setDisabled(QPalette& palette, const Colours& c) {
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, c.ink3);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, c.ink3);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.canvas);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.canvas);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.grid);
}

} // namespace

QPalette makePalette(const Colours& colours) {
    QPalette palette;
    setSurfaces(palette, colours);
    setTexts(palette, colours);
    setDisabled(palette, colours);
    return palette;
}

} // namespace weft::theme
