// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_sheet.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace weft::charts {

/// Sheets that stand together under one heading.
struct ReportChapter {
    QString title;
    std::vector<ChartSheet> sheets;
};

/// What a client gets at the end of the month.
struct ReportPages {
    /// "Atelier Nord · 1–30 Sept 2026": at the top of the first page and at the foot of all.
    QString title;
    std::vector<ReportChapter> chapters;
};

/// Draws a report sheet by sheet, so that a window can go on between them. The charts want the GUI thread.
class ReportDrawing {
public:
    ReportDrawing(ReportPages pages, ChartStyle style);
    ~ReportDrawing();
    ReportDrawing(const ReportDrawing&) = delete;
    ReportDrawing& operator=(const ReportDrawing&) = delete;

    /// Draws the next sheet. False when there is none left.
    bool drawNext();

    /// The file; nothing more can be drawn.
    [[nodiscard]] QByteArray finish();

private:
    class Painter;
    std::unique_ptr<Painter> m_painter;
};

/// A4 pages as PDF, two sheets a page, a chapter on a page of its own; texts are texts, fonts embedded.
[[nodiscard]] QByteArray reportPdf(const ReportPages& pages, const ChartStyle& style);

} // namespace weft::charts
