// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/vector_page.h"

#include "charts/chart_page.h"
#include "charts/plot.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace weft::charts {

namespace {

constexpr int kDotsPerInch = 96;

void paintVectors(QPaintDevice& device, const ChartSheet& sheet, const ChartStyle& style, const QSize& size) {
    QCPPainter painter;
    if (!painter.begin(&device)) return;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNonCosmetic);
    paintChartPage(painter, sheet, style, size);
}

QString oneLine(const QString& text) {
    return text.left(500).simplified();
}

} // namespace

QByteArray svgPage(const ChartSheet& sheet, const ChartStyle& style, const QSize& size) {
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(kDotsPerInch);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        // The generator does not escape these two itself.
        generator.setTitle(oneLine(sheet.words.title).toHtmlEscaped());
        generator.setDescription(oneLine(sheet.words.source).toHtmlEscaped());
        paintVectors(generator, sheet, style, size);
    }
    const QByteArray families = "font-family=\"Inter, Helvetica, Arial, sans-serif\"";
    // The painter begins with the application's font, although no text is written in it.
    bytes.replace("font-family=\"Weft Figures\"", families);
    return bytes.replace("font-family=\"Inter\"", families);
}

QByteArray pdfPage(const ChartSheet& sheet, const ChartStyle& style, const QSize& size) {
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(oneLine(sheet.words.title));
        writer.setCreator(QStringLiteral("Weft " WEFT_VERSION));
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(
            QPageSize(QSizeF(size) * 72 / kDotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        paintVectors(writer, sheet, style, size);
    }
    return bytes;
}

} // namespace weft::charts
