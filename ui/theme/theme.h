// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace weft::theme {

enum class Mode { System, Light, Dark };

/// The colour tokens of one theme. One table for window, charts and reports.
struct Colours {
    bool dark = false;
    QColor canvas;
    QColor surface;
    QColor line;
    QColor grid;
    QColor ink;
    QColor ink2;
    /// Muted lines and marks. Its contrast is under 4.5:1: text takes `muted`.
    QColor ink3;
    /// Muted text, at least 4.5:1 on canvas, surface and (in light) selection.
    QColor muted;
    QColor brand;
    /// Text on a surface filled with `brand`.
    QColor onBrand;
    QColor answer;
    QColor vertical;
    QColor horizontal;
    QColor outbound;
    QColor good;
    QColor bad;
    QColor selection;
    /// Behind words that match a search.
    QColor highlight;

    /// The four kinds of conversation as the ink of words, at least 4.5:1 where the marks have 3:1.
    QColor answerWords;
    QColor verticalWords;
    QColor horizontalWords;
    QColor outboundWords;

    /// For lines, bars and dots: at least 3:1.
    [[nodiscard]] QColor role(report::ColourRole role) const;
    /// For texts: at least 4.5:1.
    [[nodiscard]] QColor words(report::ColourRole role) const;
};

[[nodiscard]] const Colours& lightColours();
[[nodiscard]] const Colours& darkColours();

/// The tokens that fit a palette: dark when its window is darker than its text.
[[nodiscard]] const Colours& coloursFor(const QPalette& palette);

/// A full palette, with disabled, tool tip, link and placeholder roles.
[[nodiscard]] QPalette makePalette(const Colours& colours);

/// Fusion, palette and the Inter font for the whole application; may be called again at any time. System
/// follows the palette the desktop gave at the start.
void apply(QApplication& application, Mode mode);

/// Sizes in logical pixels of the drawings, scaled with the application's font.
[[nodiscard]] int scaled(const QWidget* widget, double pixels);

/// The fonts of the drawings: 11.5 px captions, 13 px body, 17 px screen titles, 25 px figures. Digits are
/// tabular except in the two large ones. Exports take plainFont(), so that no SVG names a family that only
/// Weft has.
enum class TextStyle { Caption, Body, BodyStrong, Title, ScreenTitle, Figure };
[[nodiscard]] QFont font(TextStyle style);

/// Inter with its own digits at a size in logical pixels.
[[nodiscard]] QFont plainFont(double pixels, QFont::Weight weight = QFont::Normal);

} // namespace weft::theme
