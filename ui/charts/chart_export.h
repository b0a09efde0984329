// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/chart_sheet.h"

#include <QImage>
#include <QSize>

#include <filesystem>
#include <functional>

namespace weft::charts {

/// Where a picture will stand; each has its fixed size.
enum class ExportSize {
    /// 16:9, 1920 × 1080 at scale 2.
    Slide,
    HalfSlide,
    /// The text width of an A4 page, 170 mm.
    A4Width,
    Square,
    Custom,
};

struct ExportOptions {
    ExportSize size = ExportSize::Slide;
    /// For Custom: logical pixels, 96 an inch.
    QSize custom;
    /// Device pixels a logical pixel in PNG and on the clipboard, 1 to 3. SVG and PDF are sharp without it.
    double scale = 2;
};

/// In logical pixels.
[[nodiscard]] QSize exportSize(const ExportOptions& options);

/// The page as a picture; BadArgument when size or scale are out of bounds.
[[nodiscard]] base::Result<QImage> renderChart(const ChartSheet& sheet, const ChartStyle& style,
                                               const ExportOptions& options);

/// Writes what was drawn; for any thread.
using WriteFile = std::function<base::Status()>;

/// Draws now, on the thread of the window, and leaves the writing to be done; as exportChart().
[[nodiscard]] base::Result<WriteFile> drawForFile(const ChartSheet& sheet, const ChartStyle& style,
                                                  const ExportOptions& options,
                                                  const std::filesystem::path& path);

/// By suffix .png, .svg, .pdf, or the numbers as .csv, .xlsx, .json; whole or not at all. Needs a
/// QGuiApplication and no display.
[[nodiscard]] base::Status exportChart(const ChartSheet& sheet, const ChartStyle& style,
                                       const ExportOptions& options, const std::filesystem::path& path);

/// Puts the picture, and the numbers as text, on the clipboard.
[[nodiscard]] base::Status copyChart(const ChartSheet& sheet, const ChartStyle& style,
                                     const ExportOptions& options);

} // namespace weft::charts
