// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/report_pages.h"

#include "charts/chart_page.h"
#include "charts/plot.h"
#include "charts/text_block.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace weft::charts {

namespace {

constexpr int kDotsPerInch = 96;
// A4 in logical pixels.
constexpr QSizeF kPage{793, 1122};
constexpr double kMargin = 56;
constexpr double kHead = 52;
constexpr double kFoot = 34;
constexpr double kGap = 12;
constexpr std::size_t kSheetsAPage = 2;

/// One page after the other.
class ReportPainter {
public:
    ReportPainter(QPdfWriter& writer, QCPPainter& painter, const ReportPages& pages, const ChartStyle& style)
        : m_writer(writer), m_painter(painter), m_pages(pages), m_style(style) {}

    void paint() {
        for (std::size_t i = 0; i < m_pages.chapters.size(); ++i)
            paintChapter(i);
    }

private:
    void paintChapter(std::size_t number) {
        const ReportChapter& chapter = m_pages.chapters[number];
        for (std::size_t first = 0; first < chapter.sheets.size(); first += kSheetsAPage) {
            beginPage();
            const double top = paintHead(number);
            const double room = kPage.height() - kMargin - kFoot - top;
            const double height = (room - kGap) / kSheetsAPage;
            for (std::size_t i = first; i < std::min(first + kSheetsAPage, chapter.sheets.size()); ++i)
                paintSheet(chapter.sheets[i], top + static_cast<double>(i - first) * (height + kGap), height);
            paintFoot();
        }
    }

    void beginPage() {
        if (m_page > 0) m_writer.newPage();
        ++m_page;
    }

    double paintHead(std::size_t number) {
        const double width = kPage.width() - 2 * kMargin;
        const QString title = QStringLiteral("%1. %2").arg(
            m_style.locale.toString(static_cast<qulonglong>(number + 1)), m_pages.chapters[number].title);
        TextBlock(title.toUpper(), m_style.font(11, QFont::DemiBold), width, 1)
            .paint(m_painter, QPointF(kMargin, kMargin), m_style.colours.role(report::ColourRole::Brand));
        if (m_page > 1) return kMargin + kHead / 2;
        TextBlock(m_pages.title, m_style.font(22, QFont::Bold), width, 1)
            .paint(m_painter, QPointF(kMargin, kMargin + 18), m_style.colours.ink);
        return kMargin + kHead;
    }

    void paintSheet(const ChartSheet& sheet, double top, double height) {
        // A page of its own has margins of its own; here they stand within those of the report.
        const double margin = std::min(28.0, height * 0.06);
        m_painter.save();
        m_painter.translate(kMargin - margin, top);
        paintChartPage(m_painter, sheet, m_style, {kPage.width() - 2 * (kMargin - margin), height});
        m_painter.restore();
    }

    void paintFoot() {
        const double top = kPage.height() - kMargin;
        m_painter.setPen(QPen(m_style.colours.line, 1));
        m_painter.drawLine(QPointF(kMargin, top), QPointF(kPage.width() - kMargin, top));
        m_painter.setFont(m_style.font(10));
        m_painter.setPen(m_style.colours.muted);
        const QRectF line(kMargin, top + 6, kPage.width() - 2 * kMargin, 20);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, m_pages.title);
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignTop, m_style.locale.toString(m_page));
    }

    QPdfWriter& m_writer;
    QCPPainter& m_painter;
    const ReportPages& m_pages;
    const ChartStyle& m_style;
    int m_page = 0;
};

} // namespace

QByteArray reportPdf(const ReportPages& pages, const ChartStyle& style) {
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.title);
        writer.setCreator(QStringLiteral("Weft " WEFT_VERSION));
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QCPPainter painter;
        if (painter.begin(&writer)) {
            painter.setMode(QCPPainter::pmVectorized);
            painter.setMode(QCPPainter::pmNonCosmetic);
            ReportPainter(writer, painter, pages, style).paint();
        }
    }
    return bytes;
}

} // namespace weft::charts
