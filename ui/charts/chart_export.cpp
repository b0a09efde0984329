// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include "charts/chart_page.h"
#include "charts/plot.h"
#include "charts/vector_page.h"
#include "report/table.h"
#include "report/whole_file.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace weft::charts {

namespace {

constexpr int kSmallest = 120;
constexpr int kLargest = 4096;
constexpr double kDotsPerMetre = 96 / 0.0254;

base::Status check(const ExportOptions& options) {
    const auto size = exportSize(options);
    const auto fits = [](int side) { return side >= kSmallest && side <= kLargest; };
    if (!fits(size.width()) || !fits(size.height()))
        return base::fail(base::ErrorCode::BadArgument, "size",
                          "a chart is 120 to 4096 pixels wide and high");
    if (!(options.scale >= 1 && options.scale <= 3))
        return base::fail(base::ErrorCode::BadArgument, "scale", "a picture has 1 to 3 pixels a pixel");
    return {};
}

QByteArray pngBytes(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) return {};
    return bytes;
}

/// The picture for a suffix; no bytes for a suffix that is not a picture's.
base::Result<QByteArray> pictureBytes(const ChartSheet& sheet, const ChartStyle& style,
                                      const ExportOptions& options, const QString& suffix) {
    if (suffix == QLatin1String("svg")) return svgPage(sheet, style, exportSize(options));
    if (suffix == QLatin1String("pdf")) return pdfPage(sheet, style, exportSize(options));
    if (suffix != QLatin1String("png")) return QByteArray();
    const auto image = renderChart(sheet, style, options);
    if (!image) return base::fail(image.error());
    return pngBytes(*image);
}

QString suffixOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.extension().string()).mid(1).toLower();
}

} // namespace

QSize exportSize(const ExportOptions& options) {
    switch (options.size) {
    case ExportSize::Slide:
        return {960, 540};
    case ExportSize::HalfSlide:
        return {480, 540};
    case ExportSize::A4Width:
        return {643, 400};
    case ExportSize::Square:
        return {600, 600};
    case ExportSize::Custom:
        return options.custom;
    }
    return {};
}

base::Result<QImage> renderChart(const ChartSheet& sheet, const ChartStyle& style,
                                 const ExportOptions& options) {
    if (const auto checked = check(options); !checked) return base::fail(checked.error());
    const auto size = exportSize(options);
    QImage image((QSizeF(size) * options.scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return base::fail(base::ErrorCode::BadArgument, "size", "no memory for a picture this large");
    image.setDevicePixelRatio(options.scale);
    image.fill(style.colours.surface);
    {
        QCPPainter painter(&image);
        paintChartPage(painter, sheet, style, size);
    }
    const auto dots = static_cast<int>(kDotsPerMetre * options.scale);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

base::Result<WriteFile> drawForFile(const ChartSheet& sheet, const ChartStyle& style,
                                    const ExportOptions& options, const std::filesystem::path& path) {
    const auto suffix = suffixOf(path);
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("xlsx") || suffix == QLatin1String("json"))
        return WriteFile([table = sheet.table, path] { return report::writeTable(table, path); });
    if (const auto checked = check(options); !checked) return base::fail(checked.error());
    const auto bytes = pictureBytes(sheet, style, options, suffix);
    if (!bytes) return base::fail(bytes.error());
    if (bytes->isEmpty())
        return base::fail(
            base::ErrorCode::BadArgument, path.string(),
            "a chart is written as .png, .svg, .pdf, .csv, .xlsx or .json; the name ends otherwise");
    return WriteFile([bytes = *bytes, path] {
        return report::writeWholeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    });
}

base::Status exportChart(const ChartSheet& sheet, const ChartStyle& style, const ExportOptions& options,
                         const std::filesystem::path& path) {
    const auto write = drawForFile(sheet, style, options, path);
    return write ? (*write)() : base::fail(write.error());
}

base::Status copyChart(const ChartSheet& sheet, const ChartStyle& style, const ExportOptions& options) {
    auto image = renderChart(sheet, style, options);
    if (!image) return base::fail(image.error());
    // Other programs paste by pixels.
    image->setDevicePixelRatio(1);
    auto* data = new QMimeData;
    data->setImageData(*image);
    data->setText(QString::fromStdString(report::toCsv(sheet.table)));
    QGuiApplication::clipboard()->setMimeData(data);
    return {};
}

} // namespace weft::charts
