// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_sheet.h"

#include <QByteArray>
#include <QSize>

namespace weft::charts {

/// The page as SVG: text stays text, with common families to fall back on where Inter is not installed.
[[nodiscard]] QByteArray svgPage(const ChartSheet& sheet, const ChartStyle& style, const QSize& size);

/// The page as PDF of exactly this size (96 logical pixels an inch), fonts embedded.
[[nodiscard]] QByteArray pdfPage(const ChartSheet& sheet, const ChartStyle& style, const QSize& size);

} // namespace weft::charts
