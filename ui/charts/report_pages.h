// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_sheet.h"

#include <QByteArray>

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

/// A4 pages as PDF, two sheets a page, a chapter on a page of its own; texts are texts, fonts embedded.
[[nodiscard]] QByteArray reportPdf(const ReportPages& pages, const ChartStyle& style);

} // namespace weft::charts
