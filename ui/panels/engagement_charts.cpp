// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/engagement_words.h"
#include "panels/note_words.h"
#include "panels/sheet_words.h"
#include "report/axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace weft::panels {

namespace {

constexpr double kHour = 3'600;
constexpr double kDay = 24 * kHour;
constexpr std::array kGrowthTicks{kHour, 6 * kHour, kDay, 3 * kDay, 7 * kDay, app::kGrowthEnd};
/// A curve is as fine as a screen.
constexpr std::size_t kMostSteps = 600;

/// The first hours matter most, so they have the most room.
double placeOfAge(double age) {
    return std::log1p(age / (kHour / 2));
}

std::optional<double> sumOf(const std::optional<std::int64_t>& one,
                            const std::optional<std::int64_t>& other) {
    if (!one && !other) return std::nullopt;
    return static_cast<double>(one.value_or(0)) + static_cast<double>(other.value_or(0));
}

report::Series emptySeries(const char* key, const QString& label, report::ColourRole role, std::size_t size) {
    return {key, format::toUtf8(label), role, std::vector<std::optional<double>>(size)};
}

charts::StepCurve drawn(const app::GrowthCurve& curve, const QString& label) {
    charts::StepCurve result{.label = label, .steps = {}};
    const std::size_t stride = curve.points.size() / kMostSteps + 1;
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        // The last point is where the curve ends, whatever the stride.
        if (i % stride != 0 && i + 1 != curve.points.size()) continue;
        const auto& point = curve.points[i];
        result.steps.push_back({placeOfAge(point.age), point.value, point.value, point.value});
    }
    result.knownFrom = placeOfAge(curve.knownFrom);
    result.knownUntil = placeOfAge(curve.knownUntil);
    return result;
}

const app::Growth& growthOf(const app::GrowthSnapshot& growth, app::GrowthMeasure measure) {
    return growth.measures[static_cast<std::size_t>(measure)];
}

} // namespace

report::StackedBarsSpec activeAgainstPassive(const app::EngagementSnapshot& snapshot, const QTimeZone& zone) {
    const auto words = sheetWords(snapshot, zone);
    report::StackedBarsSpec chart;
    chart.name = "active-passive";
    chart.title = format::toUtf8(QCoreApplication::translate("engagement", "Active against passive"));
    chart.subtitle = format::toUtf8(
        QCoreApplication::translate("engagement", "Reactions to %1’s posts by the week of the post, %2",
                                    "brand, period")
            .arg(format::fromUtf8(snapshot.brandName), format::dateRange(snapshot.stretch, zone)));
    chart.source = format::toUtf8(words.source);
    chart.coverage = format::toUtf8(words.coverage);
    chart.grid = snapshot.weeks;
    const auto size = chart.grid.size();
    while (chart.completeIntervals < size && chart.grid.edges[chart.completeIntervals + 1] <= snapshot.asOf)
        ++chart.completeIntervals;
    auto active = emptySeries("active", QCoreApplication::translate("engagement", "Replies + quotes"),
                              report::ColourRole::Horizontal, size);
    auto passive = emptySeries("passive", QCoreApplication::translate("engagement", "Likes + reposts"),
                               report::ColourRole::Muted, size);
    double highest = 0;
    for (std::size_t i = 0; i < std::min(size, snapshot.byWeek.size()); ++i) {
        if (chart.grid.edges[i] >= snapshot.asOf) break;
        const auto& sums = snapshot.byWeek[i].sums;
        active.values[i] = sumOf(sums.audienceReplies, sums.knownQuotes());
        passive.values[i] = sumOf(sums.knownLikes(), sums.knownReposts());
        highest = std::max(highest, *active.values[i] + passive.values[i].value_or(0));
    }
    chart.series = {std::move(active), std::move(passive)};
    chart.timeTicks = report::timeTicks(chart.grid);
    chart.notes = noteMarks(chart.grid.names, snapshot.notes);
    const auto steps = report::niceSteps(highest);
    for (const auto step : steps)
        chart.valueTicks.push_back({step, {}});
    chart.valueMax = steps.back();
    return chart;
}

charts::HourGridSpec audienceHours(const app::EngagementSnapshot& snapshot) {
    charts::HourGridSpec spec{.title = QCoreApplication::translate("engagement", "When people reply")};
    for (const auto& reply : snapshot.replies)
        spec.cells[reply.hourOfWeek].count += 1;
    for (auto& cell : spec.cells) {
        const int replies = format::pluralCount(cell.count);
        cell.words = QCoreApplication::translate("engagement", "%Ln replies to your posts", nullptr, replies);
    }
    return spec;
}

QString stretchText(const app::EngagementSnapshot& snapshot) {
    constexpr int kDaysOfWeek = 7;
    const int days =
        static_cast<int>(std::chrono::round<std::chrono::days>(snapshot.stretch.length()).count());
    const int weeks = days / kDaysOfWeek;
    if (days % kDaysOfWeek == 0)
        return QCoreApplication::translate("engagement", "%Ln weeks", nullptr, weeks);
    return QCoreApplication::translate("engagement", "%Ln days", nullptr, days);
}

QString growthTitle(app::GrowthMeasure measure) {
    switch (measure) {
    case app::GrowthMeasure::Replies:
        return QCoreApplication::translate("engagement", "Replies");
    case app::GrowthMeasure::Likes:
        return QCoreApplication::translate("engagement", "Likes");
    case app::GrowthMeasure::Views:
        break;
    }
    return QCoreApplication::translate("engagement", "Views");
}

charts::StepCurveSpec growthCurve(const app::GrowthSnapshot& growth, app::GrowthMeasure measure) {
    charts::StepCurveSpec spec{.title = QCoreApplication::translate("engagement", "How the post grew"),
                               .unit = charts::CurveUnit::Count,
                               .end = placeOfAge(app::kGrowthEnd),
                               .ticks = {},
                               .curves = {}};
    for (const double age : kGrowthTicks)
        spec.ticks.push_back({placeOfAge(age), format::duration(std::chrono::seconds{std::llround(age)})});
    const auto& [post, median] = growthOf(growth, measure);
    if (post.known())
        spec.curves.push_back(drawn(post, QCoreApplication::translate("engagement", "this post")));
    if (median.known()) {
        spec.curves.push_back(drawn(median, QCoreApplication::translate("engagement", "own median")));
        spec.curves.back().role = report::ColourRole::Muted;
        spec.curves.back().dashed = true;
    }
    return spec;
}

QString growthGap(const app::GrowthSnapshot& growth, app::GrowthMeasure measure) {
    const auto& [post, median] = growthOf(growth, measure);
    if (!post.known())
        return measure == app::GrowthMeasure::Replies
                   ? QCoreApplication::translate("engagement", "This post is not held any more.")
                   : QCoreApplication::translate(
                         "engagement",
                         "Fewer than two dated looks at this number: how it grew is not known.");
    if (!median.known())
        return QCoreApplication::translate("engagement", "No median: fewer than %1 of your posts are known.")
            .arg(format::count(app::kFewestGrown));
    return {};
}

} // namespace weft::panels
