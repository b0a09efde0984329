// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/depth_course.h"

#include "figures/period_figures.h"
#include "figures/score_input_json.h"
#include "metrics/levels.h"

#include <algorithm>
#include <utility>

namespace weft::app {

namespace {

constexpr int kWeeks = 11;
constexpr int kDaysOfWeek = 7;
/// How much earlier than 90 days before the last point the one before may be.
constexpr std::chrono::hours kSlack{24};
constexpr std::chrono::hours kKeptFor{1};

store::DepthPoint stored(const DepthPoint& point) {
    return {point.at, point.posts, point.conversations, point.copies, figures::toJson(point.input)};
}

std::vector<DepthPoint> readable(const std::vector<store::DepthPoint>& kept) {
    std::vector<DepthPoint> points;
    for (const auto& point : kept)
        if (auto input = figures::scoreInputFrom(point.shares))
            points.push_back({point.at, point.posts, point.conversations, point.copies, *std::move(input)});
    return points;
}

} // namespace

std::vector<base::Instant> courseMoments(base::Instant asOf, const zone::TimeZone& zone) {
    const int sinceMonday = zone.weekday(asOf);
    std::vector<base::Instant> moments;
    for (int week = kWeeks - 1; week >= 0; --week)
        moments.push_back(zone.addDays(asOf, -sinceMonday - (week * kDaysOfWeek)));
    return moments;
}

DepthSnapshot snapshotOf(const DepthPoint& point, const std::optional<DepthPoint>& before) {
    DepthSnapshot snapshot;
    snapshot.asOf = point.at;
    snapshot.score = metrics::scoreDepth(point.input);
    snapshot.coverage = point.input.coverage;
    if (before) snapshot.before = metrics::scoreDepth(before->input);
    snapshot.changed = metrics::isChange(snapshot.before, snapshot.score);
    snapshot.conversations = point.conversations;
    snapshot.copies = point.copies;
    snapshot.figures = figures::toJson(snapshot.score);
    return snapshot;
}

std::vector<std::optional<double>> trendOf(const DepthCourse& course) {
    const auto& coverage = course.last.input.coverage;
    if (coverage && *coverage < metrics::ScoreSettings().coverageFrom) return {};
    std::vector<std::optional<double>> trend;
    const auto add = [&](const DepthPoint& point) {
        const auto score = metrics::scoreDepth(point.input);
        trend.push_back(score.shown ? std::optional(score.score) : std::nullopt);
    };
    std::ranges::for_each(course.weeks, add);
    add(course.last);
    return trend;
}

std::vector<store::DepthPoint> toKeep(const DepthCourse& course) {
    std::vector<store::DepthPoint> points;
    for (const auto& week : course.weeks)
        points.push_back(stored(week));
    if (course.before) points.push_back(stored(*course.before));
    points.push_back(stored(course.last));
    return points;
}

std::optional<DepthCourse> courseFrom(const std::vector<store::DepthPoint>& kept, const zone::TimeZone& zone,
                                      std::optional<base::Instant> end) {
    const auto points = readable(kept);
    if (points.empty()) return std::nullopt;
    const auto last = std::ranges::find(points, end.value_or(points.back().at), &DepthPoint::at);
    if (last == points.end()) return std::nullopt;
    DepthCourse course{{}, std::nullopt, *last};
    const auto moments = courseMoments(course.last.at, zone);
    const auto earlier = course.last.at - metrics::kLevelSpan;
    for (const auto& point : points) {
        if (std::ranges::binary_search(moments, point.at)) course.weeks.push_back(point);
        if (point.at <= earlier && earlier - point.at <= kSlack) course.before = point;
    }
    return course;
}

bool isNews(const DepthCourse& course, const std::optional<DepthCourse>& kept) {
    if (!kept || course.last.at - kept->last.at >= kKeptFor) return true;
    return !std::ranges::equal(course.weeks, kept->weeks, [](const auto& left, const auto& right) {
        return left.at == right.at && left.posts == right.posts;
    });
}

} // namespace weft::app
