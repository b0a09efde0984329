// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;
class QPointF;

namespace weft::charts {

/// A text broken into lines for a width; what does not fit into `mostLines` ends in "…". Each line is painted
/// as text, so that it stays text in SVG and PDF.
class TextBlock {
public:
    TextBlock(const QString& text, const QFont& font, double width, int mostLines);

    [[nodiscard]] double height() const;

    [[nodiscard]] const QStringList& lines() const { return m_lines; }

    void paint(QPainter& painter, const QPointF& topLeft, const QColor& colour) const;

private:
    QFont m_font;
    QStringList m_lines;
};

} // namespace weft::charts
