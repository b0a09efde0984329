// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/growth.h"

#include "app/compared_stretches.h"
#include "app/engagement_view.h"
#include "base/index.h"
#include "metrics/summary.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <unordered_map>

namespace weft::app {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double kDay = 86'400;
/// The median is drawn as far as enough posts are old enough.
constexpr std::array kHorizons{kGrowthEnd, 7 * kDay, 3 * kDay, kDay};
constexpr int kMedianPoints = 80;
constexpr double kFirstAge = 600;
/// The newest posts stand for all of them.
constexpr std::size_t kMostGrown = 400;

/// A root of the brand.
struct Root {
    std::string id;
    base::Instant at{};
    std::array<GrowthCurve, kGrowthMeasures.size()> curves = {};
};

double ageAt(const Root& root, base::Instant moment) {
    return std::clamp(Seconds(moment - root.at).count(), 0.0, kGrowthEnd);
}

/// The post first, then the others of the range, the newest of them.
std::vector<Root> findRoots(const metrics::ThreadForest& forest, const base::TimeRange& range,
                            const std::string& postId, std::vector<std::size_t>& rootOf) {
    std::vector<std::pair<base::Instant, std::size_t>> found;
    for (std::size_t i = 0; i < forest.threads().size(); ++i) {
        const auto& thread = forest.threads()[i];
        if (thread.place != metrics::ThreadPlace::Home || thread.root < 0) continue;
        const auto at = forest.table().rows[base::at(thread.root)].createdAt;
        if (range.contains(at) || thread.id == postId) found.emplace_back(at, i);
    }
    std::ranges::sort(found, [&](const auto& one, const auto& other) {
        const bool first = forest.threads()[one.second].id == postId;
        const bool second = forest.threads()[other.second].id == postId;
        return first != second ? first : one > other;
    });
    if (found.size() > kMostGrown) found.resize(kMostGrown);
    rootOf.assign(forest.threads().size(), found.size());
    std::vector<Root> roots;
    for (const auto& [at, thread] : found) {
        rootOf[thread] = roots.size();
        roots.push_back({.id = forest.threads()[thread].id, .at = at});
    }
    return roots;
}

void followReplies(std::vector<Root>& roots, const metrics::ThreadForest& forest,
                   const std::vector<std::size_t>& rootOf, base::Instant asOf) {
    for (const auto& post : forest.posts()) {
        const auto root = rootOf[base::at(post.thread)];
        if (root >= roots.size() || post.byBrand || post.parentKind == metrics::ParentKind::None) continue;
        const auto& row = forest.table().rows[base::at(post.row)];
        const double age = std::max(0.0, Seconds(row.createdAt - roots[root].at).count());
        if (age <= kGrowthEnd) roots[root].curves[0].points.push_back({age, 0});
    }
    for (auto& root : roots) {
        auto& curve = root.curves[0];
        std::ranges::sort(curve.points, {}, &GrowthPoint::age);
        for (std::size_t i = 0; i < curve.points.size(); ++i)
            curve.points[i].value = static_cast<double>(i + 1);
        curve.points.insert(curve.points.begin(), GrowthPoint{});
        curve.knownUntil = ageAt(root, asOf);
        curve.posts = 1;
    }
}

/// One look says how much there is, not how it came.
GrowthCurve curveOf(const store::CounterHistory& history, const Root& root, model::Metric metric) {
    GrowthCurve curve{.posts = 1};
    std::size_t looks = 0;
    for (const auto& look : history.looks) {
        const auto value = look.counters[metric].value();
        if (!value) continue;
        looks += 1;
        const double age = Seconds(look.takenAt - root.at).count();
        if (age <= kGrowthEnd) curve.points.push_back({std::max(0.0, age), static_cast<double>(*value)});
    }
    if (looks < 2 || curve.points.empty()) return {};
    curve.knownFrom = curve.points.front().age;
    const auto last = history.looks.back().takenAt;
    curve.knownUntil = ageAt(root, std::max(last, history.lastReadAt.value_or(last)));
    return curve;
}

base::Status followCounters(std::vector<Root>& roots, store::Database& database) {
    for (auto& root : roots) {
        const auto history = store::readCounterHistory(database, root.id);
        if (!history) return base::fail(history.error());
        root.curves[1] = curveOf(*history, root, model::Metric::Likes);
        root.curves[2] = curveOf(*history, root, model::Metric::Views);
    }
    return {};
}

double horizonOf(std::span<const Root> roots, std::size_t measure) {
    for (const double horizon : kHorizons)
        if (std::ranges::count_if(roots, [&](const Root& root) {
                return root.curves[measure].knownUntil >= horizon;
            }) >= kFewestGrown)
            return horizon;
    return 0;
}

/// Of posts that are all old enough, so that the curve does not fall where young ones end.
GrowthCurve medianOf(std::span<const Root> roots, std::size_t measure) {
    const double horizon = horizonOf(roots, measure);
    GrowthCurve median;
    if (horizon == 0) return median;
    std::vector<const GrowthCurve*> grown;
    for (const auto& root : roots)
        if (root.curves[measure].knownUntil >= horizon) grown.push_back(&root.curves[measure]);
    median.posts = std::ssize(grown);
    for (int i = 0; i <= kMedianPoints; ++i) {
        const double age =
            i == 0 ? 0 : kFirstAge * std::pow(horizon / kFirstAge, static_cast<double>(i) / kMedianPoints);
        std::vector<double> values;
        for (const auto* curve : grown)
            if (const auto value = curve->at(age)) values.push_back(*value);
        if (std::ssize(values) < kFewestGrown) continue;
        median.points.push_back({age, *metrics::quantile(values, 0.5)});
    }
    if (median.points.empty()) return {};
    median.knownFrom = median.points.front().age;
    median.knownUntil = horizon;
    return median;
}

} // namespace

std::optional<double> GrowthCurve::at(double age) const {
    if (age < knownFrom || age > knownUntil) return std::nullopt;
    const auto after = std::ranges::upper_bound(points, age, {}, &GrowthPoint::age);
    if (after == points.begin()) return std::nullopt;
    return std::prev(after)->value;
}

base::Result<GrowthSnapshot> computeGrowth(store::Database& database, const Analysis& analysis,
                                           const Filter& filter, std::string postId,
                                           const zone::TimeZone& zone, base::Instant asOf) {
    const auto range = engagementStretch(filter.period, observedRange(analysis.table, zone, asOf), zone);
    std::vector<std::size_t> rootOf;
    auto roots = findRoots(analysis.forest, range, postId, rootOf);
    GrowthSnapshot snapshot{.postId = std::move(postId)};
    if (roots.empty() || roots.front().id != snapshot.postId) return snapshot;
    followReplies(roots, analysis.forest, rootOf, asOf);
    if (auto ok = followCounters(roots, database); !ok) return base::fail(std::move(ok.error()));
    for (std::size_t i = 0; i < kGrowthMeasures.size(); ++i)
        snapshot.measures[i] = {roots.front().curves[i], medianOf(roots, i)};
    return snapshot;
}

} // namespace weft::app
