// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace weft::charts {

namespace {

/// No page shows more, and a layout of a megabyte would be slow.
constexpr int kMostCharacters = 2000;

} // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, double width, int mostLines) : m_font(font) {
    const auto plain = text.left(kMostCharacters).simplified();
    if (plain.isEmpty() || mostLines < 1) return;
    QTextLayout layout(plain, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (m_lines.size() + 1 == mostLines) {
            m_lines << QFontMetricsF(font).elidedText(plain.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        m_lines << plain.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
}

double TextBlock::height() const {
    return static_cast<double>(m_lines.size()) * QFontMetricsF(m_font).lineSpacing();
}

void TextBlock::paint(QPainter& painter, const QPointF& topLeft, const QColor& colour) const {
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    painter.setPen(colour);
    auto baseline = topLeft + QPointF(0, metrics.ascent());
    for (const auto& line : m_lines) {
        painter.drawText(baseline, line);
        baseline.ry() += metrics.lineSpacing();
    }
}

} // namespace weft::charts
