// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sheet_words.h"

#include "charts/plot.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/row_table.h"

#include <QCoreApplication>

#include <memory>

namespace weft::panels {

charts::SheetWords sheetWords(const std::string& brandName, const base::TimeRange& period, base::Instant asOf,
                              const metrics::Coverage& coverage, const QTimeZone& zone) {
    const QString brand = format::fromUtf8(brandName);
    charts::SheetWords words;
    words.subtitle = QCoreApplication::translate("voice", "%1, %2", "brand, period")
                         .arg(brand, format::dateRange(period, zone));
    words.source = QCoreApplication::translate("weave", "Source: Threads, %1, as of %2; Weft %3",
                                               "brand, moment, version")
                       .arg(brand, format::fullDateTime(asOf, zone), QStringLiteral(WEFT_VERSION));
    if (coverage.partialThreads > 0)
        words.coverage = QCoreApplication::translate("voice", "%1 of %2 conversations complete")
                             .arg(format::count(coverage.threads - coverage.partialThreads),
                                  format::count(coverage.threads));
    return words;
}

QStringList firstOf(std::size_t written, std::int64_t total) {
    if (static_cast<std::int64_t>(written) >= total) return {};
    return {QCoreApplication::translate("voice", "The first %1 of %2")
                .arg(format::count(static_cast<std::int64_t>(written)), format::count(total))};
}

charts::ChartSheet hoursSheet(const char* name, charts::HourGridSpec hours, charts::SheetWords words) {
    const auto spec = std::make_shared<const charts::HourGridSpec>(std::move(hours));
    words.title = spec->title;
    report::Table table{name, {"weekday", "hour", "posts"}, {}};
    for (std::int64_t hour = 0; hour < charts::kHoursOfDay * charts::kDaysOfWeek; ++hour)
        table.rows.push_back({hour / charts::kHoursOfDay + 1, hour % charts::kHoursOfDay,
                              spec->cells[static_cast<std::size_t>(hour)].count});
    return {name, words, std::move(table),
            [spec](QCPPainter& painter, const QRectF& area, const charts::ChartStyle& style) {
                charts::HourGridDrawing(*spec, style).paint(painter, area);
            }};
}

charts::ChartSheet tableSheet(const char* name, const QString& title, const models::Rows& rows,
                              charts::SheetWords words) {
    words.title = title;
    return {name, words, models::tableOf(name, rows)};
}

} // namespace weft::panels
