// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/report_pages.h"

#include "charts/chart_page.h"
#include "charts/plot.h"
#include "charts/text_block.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

#include <utility>

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

} // namespace

/// One page after the other.
class ReportDrawing::Painter {
public:
    Painter(ReportPages pages, ChartStyle style)
        : m_pages(std::move(pages)), m_style(std::move(style)), m_buffer(&m_bytes) {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setTitle(m_pages.title);
        m_writer->setCreator(QStringLiteral("Weft " WEFT_VERSION));
        m_writer->setResolution(kDotsPerInch);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageMargins(QMarginsF());
        m_drawing = m_painter.begin(m_writer.get());
        m_painter.setMode(QCPPainter::pmVectorized);
        m_painter.setMode(QCPPainter::pmNonCosmetic);
    }

    bool drawNext() {
        while (m_chapter < m_pages.chapters.size() && m_sheet >= m_pages.chapters[m_chapter].sheets.size()) {
            ++m_chapter;
            m_sheet = 0;
        }
        if (!m_drawing || m_chapter == m_pages.chapters.size()) return false;
        const auto& sheets = m_pages.chapters[m_chapter].sheets;
        const std::size_t place = m_sheet % kSheetsAPage;
        if (place == 0) beginPage();
        const double height = (kPage.height() - kMargin - kFoot - m_top - kGap) / kSheetsAPage;
        paintSheet(sheets[m_sheet], m_top + static_cast<double>(place) * (height + kGap), height);
        ++m_sheet;
        if (place + 1 == kSheetsAPage || m_sheet == sheets.size()) paintFoot();
        return true;
    }

    QByteArray finish() {
        m_painter.end();
        m_drawing = false;
        m_writer.reset();
        return m_bytes;
    }

private:
    void beginPage() {
        if (m_page > 0) m_writer->newPage();
        ++m_page;
        m_top = paintHead();
    }

    double paintHead() {
        const double width = kPage.width() - 2 * kMargin;
        const QString title =
            QStringLiteral("%1. %2").arg(m_style.locale.toString(static_cast<qulonglong>(m_chapter + 1)),
                                         m_pages.chapters[m_chapter].title);
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

    ReportPages m_pages;
    ChartStyle m_style;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QCPPainter m_painter;
    bool m_drawing = false;
    /// What comes next.
    std::size_t m_chapter = 0;
    std::size_t m_sheet = 0;
    int m_page = 0;
    /// Where the sheets of the page begin.
    double m_top = 0;
};

ReportDrawing::ReportDrawing(ReportPages pages, ChartStyle style)
    : m_painter(std::make_unique<Painter>(std::move(pages), std::move(style))) {
}

ReportDrawing::~ReportDrawing() = default;

bool ReportDrawing::drawNext() {
    return m_painter->drawNext();
}

QByteArray ReportDrawing::finish() {
    return m_painter->finish();
}

QByteArray reportPdf(const ReportPages& pages, const ChartStyle& style) {
    ReportDrawing drawing(pages, style);
    while (drawing.drawNext()) {}
    return drawing.finish();
}

} // namespace weft::charts
