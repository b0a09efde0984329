// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/engagement_sheets.h"

#include "charts/plot.h"
#include "format/text.h"
#include "format/times.h"
#include "models/engagement_rows.h"
#include "panels/brand_profiles.h"
#include "panels/engagement_words.h"
#include "panels/sheet_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>
#include <memory>

namespace weft::panels {

namespace {

/// Each curve at every moment at which one of them changes, in hours.
report::Table growthTable(const app::Growth& growth) {
    report::Table table{"post-growth", {"hours", "post", "median"}, {}};
    std::vector<double> ages;
    for (const auto* curve : {&growth.post, &growth.median})
        for (const auto& point : curve->points)
            ages.push_back(point.age);
    std::ranges::sort(ages);
    const auto repeated = std::ranges::unique(ages);
    ages.erase(repeated.begin(), repeated.end());
    const auto cell = [](const std::optional<double>& value) {
        return value ? report::Cell(*value) : report::Cell();
    };
    constexpr double kSecondsOfHour = 3'600;
    for (const double age : ages)
        table.rows.push_back({age / kSecondsOfHour, cell(growth.post.at(age)), cell(growth.median.at(age))});
    return table;
}

QString postText(const app::EngagementSnapshot& snapshot, const std::string& id) {
    constexpr qsizetype kLongest = 80;
    for (const auto& post : snapshot.posts)
        if (post.stored.post.id == id)
            return format::fromUtf8(post.stored.post.text.value_or(id)).simplified().left(kLongest);
    return format::fromUtf8(id);
}

charts::ChartSheet growthSheet(const app::EngagementSnapshot& snapshot, const app::GrowthSnapshot& growth,
                               app::GrowthMeasure measure, charts::SheetWords words) {
    const auto spec = std::make_shared<const charts::StepCurveSpec>(growthCurve(growth, measure));
    words.title = QCoreApplication::translate("engagement", "%1: %2", "chart, what is counted")
                      .arg(spec->title, growthTitle(measure));
    words.subtitle = postText(snapshot, growth.postId);
    return {"post-growth", words, growthTable(growth.measures[static_cast<std::size_t>(measure)]),
            [spec](QCPPainter& painter, const QRectF& area, const charts::ChartStyle& style) {
                charts::StepCurveDrawing(*spec, style).paint(painter, area);
            }};
}

} // namespace

std::vector<charts::ChartSheet> engagementSheets(const app::EngagementSnapshot& snapshot,
                                                 const app::GrowthSnapshot* growth,
                                                 app::GrowthMeasure measure, const QTimeZone& zone) {
    const auto words = sheetWords(snapshot, zone);
    // The hours look further back than the period.
    auto hours = words;
    hours.subtitle =
        QCoreApplication::translate("voice", "%1, %2", "brand, period")
            .arg(format::fromUtf8(snapshot.brandName), format::dateRange(snapshot.stretch, zone));
    std::vector<charts::ChartSheet> sheets{charts::sheetOf(activeAgainstPassive(snapshot, zone), QLocale()),
                                           hoursSheet("audience-hours", audienceHours(snapshot), hours)};
    if (snapshot.engagement.voice) {
        sheets.push_back(tableSheet("share-of-voice",
                                    QCoreApplication::translate("engagement", "Share of voice"),
                                    models::shareOfVoiceRows(snapshot), words));
        sheets.push_back(tableSheet("brand-profiles",
                                    QCoreApplication::translate("engagement", "Followers and profiles"),
                                    brandProfileRows(snapshot, zone), words));
    }
    constexpr auto kAll = std::numeric_limits<std::size_t>::max();
    sheets.push_back(tableSheet("engagement-posts", QCoreApplication::translate("engagement", "Posts"),
                                models::engagedPostRows(snapshot, kAll), words));
    if (growth != nullptr) sheets.push_back(growthSheet(snapshot, *growth, measure, words));
    sheets.push_back(tableSheet("formats", QCoreApplication::translate("engagement", "Formats and tags"),
                                models::postGroupRows(snapshot, kAll).rows, words));
    auto days = words;
    days.title = QCoreApplication::translate("engagement", "Day by day");
    sheets.push_back({"engagement-days", days, models::publishedDays(snapshot)});
    return sheets;
}

} // namespace weft::panels
