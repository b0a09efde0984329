// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace weft::looks {

/// A piece of text as a widget painted it, in the widget's coordinates.
struct PaintedText {
    QString text;
    QRectF place;
    /// What may show of it.
    QRectF room;
    /// As clear as it is painted.
    QColor colour;
};

/// The texts that a widget paints by itself, without its children.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget& widget);

} // namespace weft::looks
