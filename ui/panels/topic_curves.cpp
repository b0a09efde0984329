// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/text.h"
#include "format/times.h"
#include "models/topics_rows.h"
#include "panels/note_words.h"
#include "panels/topic_words.h"
#include "report/axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace weft::panels {

namespace {

constexpr std::size_t kMostCurves = 6;
constexpr std::array kCurveRoles{report::ColourRole::Horizontal, report::ColourRole::Vertical,
                                 report::ColourRole::Brand,      report::ColourRole::Outbound,
                                 report::ColourRole::Answer,     report::ColourRole::Muted};

charts::Curve curveOf(const QString& key, const QString& label, const std::vector<topics::Batch>& steps,
                      const std::vector<topics::Burst>& bursts) {
    charts::Curve curve{.key = key, .label = label, .values = {}};
    for (const auto& step : steps)
        curve.values.push_back(static_cast<double>(step.uses));
    for (const auto& burst : bursts)
        curve.shaded.push_back({burst.first, burst.end});
    return curve;
}

bool hasPosts(const charts::Curve& curve) {
    return std::ranges::any_of(curve.values, [](double value) { return value > 0; });
}

/// The local days that the steps lie in; the first and the last may be cut.
base::TimeGrid daysOf(const app::TopicSteps& steps, const QTimeZone& zone) {
    base::TimeGrid grid;
    QDate day = format::localDate(steps.range.since, zone);
    for (auto at = steps.range.since; at < steps.range.until;
         at = base::instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch())) {
        grid.edges.push_back(at);
        grid.names.push_back(format::toUtf8(day.toString(Qt::ISODate)));
        day = day.addDays(1);
    }
    grid.edges.push_back(steps.range.until);
    return grid;
}

/// The steps of the axis. A period without any post has days, too, and can be left on them.
app::TopicSteps axisOf(const app::TopicsSnapshot& snapshot) {
    app::TopicSteps steps = snapshot.steps;
    if (steps.range.empty()) steps.range = snapshot.filter.period;
    return steps;
}

/// Where a moment lies on the axis, in steps.
double placeOf(base::Instant at, const app::TopicSteps& steps) {
    return std::chrono::duration<double>(at - steps.range.since) /
           std::chrono::duration<double>(steps.length);
}

void layDays(charts::CurvesSpec& chart, const app::TopicsSnapshot& snapshot, const QTimeZone& zone) {
    const auto steps = axisOf(snapshot);
    if (steps.range.empty()) return;
    const auto days = daysOf(steps, zone);
    for (std::size_t day = 0; day < days.size(); ++day)
        chart.days.push_back({format::localDate(days.edges[day], zone), placeOf(days.edges[day], steps),
                              placeOf(days.edges[day + 1], steps)});
    chart.timeTicks = report::timeTicks(days);
    for (auto& tick : chart.timeTicks)
        tick.at = chart.days[static_cast<std::size_t>(tick.at)].from;
    chart.notes = noteMarks(days.names, snapshot.notes);
}

void laySteps(charts::CurvesSpec& chart, const app::TopicsSnapshot& snapshot, const TopicTime& time) {
    const auto steps = axisOf(snapshot);
    const auto count = (steps.range.length() + std::chrono::milliseconds(steps.length)).count() - 1;
    const auto size = count / std::chrono::milliseconds(steps.length).count();
    for (std::int64_t step = 0; step < size; ++step)
        chart.steps +=
            format::shortDateTime(steps.startOf(static_cast<std::size_t>(step)), time.now, time.zone);
    for (const auto& change : snapshot.day.queryChanges)
        if (steps.range.contains(change.at))
            chart.marks.push_back({placeOf(change.at, steps), changeText(change, time)});
}

} // namespace

charts::CurvesSpec topicCurves(const app::TopicsSnapshot& snapshot, const QString& chosen,
                               const app::TermCourse* term, const TopicTime& time) {
    charts::CurvesSpec chart;
    chart.title = QCoreApplication::translate("topics", "When topics burst");
    chart.valueText = QCoreApplication::translate("topics", "%1 posts", "on a chart, any number");
    chart.nothing = QCoreApplication::translate("topics", "No topics in this period");
    laySteps(chart, snapshot, time);
    layDays(chart, snapshot, time.zone);
    for (const auto& entry : snapshot.topics) {
        const QString key = models::topicKey(entry);
        if (key != chosen && (entry.muted || chart.curves.size() >= kMostCurves)) continue;
        auto curve =
            curveOf(key, format::fromUtf8(entry.view.topic.label), entry.course.steps, entry.course.bursts);
        if (hasPosts(curve)) chart.curves.push_back(std::move(curve));
    }
    const bool fits = term != nullptr && term->steps.range == snapshot.steps.range;
    if (fits && !snapshot.steps.range.empty()) {
        auto curve =
            curveOf(models::termKey(term->term), format::fromUtf8(term->term), term->counts, term->bursts);
        curve.label = QCoreApplication::translate("topics", "%1 (people)").arg(curve.label);
        chart.curves.push_back(std::move(curve));
    }
    for (std::size_t i = 0; i < chart.curves.size(); ++i)
        chart.curves[i].role = kCurveRoles[i % kCurveRoles.size()];
    return chart;
}

QString curvesCaption(const app::TopicsSnapshot& snapshot) {
    if (snapshot.steps.length > std::chrono::hours(6))
        return QCoreApplication::translate("topics", "posts per day; shaded = above its usual rhythm");
    return QCoreApplication::translate("topics", "posts per 6 h; shaded = above its usual rhythm");
}

} // namespace weft::panels
