// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_page.h"

#include "charts/plot.h"
#include "charts/table_drawing.h"
#include "charts/text_block.h"

#include <QStringList>

#include <algorithm>

namespace weft::charts {

namespace {

/// The texts above and below the chart for one page width.
struct Texts {
    TextBlock title;
    TextBlock subtitle;
    TextBlock comparison;
    TextBlock notes;
    TextBlock source;
};

QString sourceLine(const SheetWords& words) {
    QStringList parts;
    for (const QString& part : {words.source, words.coverage})
        if (!part.isEmpty()) parts << part;
    return parts.join(QStringLiteral(" · "));
}

Texts textsOf(const SheetWords& words, const ChartStyle& style, double width, bool low) {
    return {TextBlock(words.title, style.font(20, QFont::Bold), width, low ? 1 : 2),
            TextBlock(words.subtitle, style.font(12.5), width, low ? 1 : 2),
            TextBlock(words.comparison, style.font(12.5, QFont::DemiBold), width, low ? 1 : 2),
            TextBlock(words.notes.join(QStringLiteral(" · ")), style.font(11), width, low ? 1 : 3),
            TextBlock(sourceLine(words), style.font(10.5), width, 2)};
}

double gapAfter(const TextBlock& block, double gap) {
    return block.lines().isEmpty() ? 0 : block.height() + gap;
}

/// Paints from the top downwards; returns where the chart may begin.
double paintHead(QCPPainter& painter, const Texts& texts, const ChartStyle& style, double left, double top) {
    texts.title.paint(painter, QPointF(left, top), style.colours.ink);
    top += gapAfter(texts.title, 3 * style.unit);
    texts.subtitle.paint(painter, QPointF(left, top), style.colours.muted);
    top += gapAfter(texts.subtitle, 5 * style.unit);
    texts.comparison.paint(painter, QPointF(left, top), style.colours.ink2);
    return top + gapAfter(texts.comparison, 5 * style.unit) + 7 * style.unit;
}

/// Paints from the bottom upwards; returns where the chart must end.
double paintFoot(QCPPainter& painter, const Texts& texts, const ChartStyle& style, double left, double right,
                 double bottom) {
    if (!texts.source.lines().isEmpty()) {
        bottom -= texts.source.height();
        texts.source.paint(painter, QPointF(left, bottom), style.colours.muted);
        bottom -= 8 * style.unit;
        painter.setPen(QPen(style.colours.line, style.unit));
        painter.drawLine(QPointF(left, bottom), QPointF(right, bottom));
        bottom -= 8 * style.unit;
    }
    bottom -= texts.notes.height();
    texts.notes.paint(painter, QPointF(left, bottom), style.colours.ink2);
    return bottom - (texts.notes.lines().isEmpty() ? 0 : 6 * style.unit);
}

} // namespace

void paintChartPage(QCPPainter& painter, const ChartSheet& sheet, const ChartStyle& style,
                    const QSizeF& size) {
    painter.fillRect(QRectF(QPointF(0, 0), size), style.colours.surface);
    const auto margin = std::min(28 * style.unit, std::min(size.width(), size.height()) * 0.06);
    const auto width = size.width() - 2 * margin;
    const auto texts = textsOf(sheet.words, style, width, size.height() < 320 * style.unit);
    const auto top = paintHead(painter, texts, style, margin, margin);
    const auto bottom = paintFoot(painter, texts, style, margin, margin + width, size.height() - margin);
    // Plots count in whole pixels.
    const QRect place(QPointF(margin, top).toPoint(), QPointF(margin + width, bottom).toPoint());
    if (sheet.paint)
        sheet.paint(painter, place, style);
    else
        drawTable(painter, sheet.table, place, style);
}

} // namespace weft::charts
