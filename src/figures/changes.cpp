// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/changes.h"

#include "metrics/bootstrap.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace weft::figures {

namespace {

using metrics::ObservedShare;
using metrics::PostRatio;
using Share = std::optional<ObservedShare>;

constexpr std::chrono::hours kDay{24};

Share observed(const std::optional<metrics::Proportion>& proportion) {
    if (!proportion) return std::nullopt;
    return ObservedShare{proportion->share, proportion->effectiveCount};
}

Share observed(std::optional<double> share, std::int64_t count) {
    if (!share) return std::nullopt;
    return ObservedShare{*share, static_cast<double>(count)};
}

Share observed(const metrics::WaitingTimes& times, std::chrono::hours within) {
    const auto share = times.within(within);
    const std::chrono::duration<double> seconds(within);
    if (!share) return std::nullopt;
    return ObservedShare{share->p, times.curve.effectiveCount(seconds.count())};
}

/// A share of the figures that is compared.
struct ComparedShare {
    const char* metric;
    Share (*of)(const DepthFigures& figures);
};

constexpr std::array kShares{
    ComparedShare{"horizontal_share", [](const DepthFigures& one) { return observed(one.flow.horizontal); }},
    ComparedShare{"reciprocity",
                  [](const DepthFigures& one) {
                      return observed(one.reciprocity.audience.dyadic(), one.reciprocity.audience.pairs());
                  }},
    ComparedShare{
        "living_share",
        [](const DepthFigures& one) { return observed(one.shapes.livingShare(), one.shapes.mature); }},
    ComparedShare{"answered_within_day",
                  [](const DepthFigures& one) { return observed(one.answers.all, kDay); }},
    ComparedShare{"questions_answered",
                  [](const DepthFigures& one) { return observed(one.answers.questions, kDay); }},
    ComparedShare{"peer_answers", [](const DepthFigures& one) { return observed(one.peers.all, kDay); }},
    ComparedShare{
        "goes_on_without_us",
        [](const DepthFigures& one) { return observed(one.peers.goesOnShare(), one.peers.replies); }},
    ComparedShare{"outreach", [](const DepthFigures& one) { return observed(one.hyper.outreach()); }},
    ComparedShare{"loyalty", [](const DepthFigures& one) { return observed(one.loyalty.all, 30 * kDay); }},
};

FigureChange shareChange(const ComparedShare& which, const DepthFigures& before, const DepthFigures& now) {
    const auto was = which.of(before);
    const auto is = which.of(now);
    FigureChange change{.metric = which.metric};
    if (was) change.before = was->share;
    if (is) change.now = is->share;
    if (was && is) change.change = metrics::differenceOfShares(*was, *is);
    return change;
}

std::vector<std::int64_t> postsByDay(const metrics::Weave& weave) {
    std::vector<std::int64_t> days;
    for (const auto& interval : weave.intervals)
        days.push_back(interval.woven());
    return days;
}

std::optional<double> mean(const std::vector<std::int64_t>& days) {
    if (days.empty()) return std::nullopt;
    double sum = 0;
    for (const auto day : days)
        sum += static_cast<double>(day);
    return sum / static_cast<double>(days.size());
}

FigureChange postsChange(const MetricsReport& before, const MetricsReport& now) {
    const auto was = postsByDay(before.weave);
    const auto is = postsByDay(now.weave);
    FigureChange change{.metric = "posts_a_day", .kind = FigureChange::Kind::Ratio};
    change.before = mean(was);
    change.now = mean(is);
    if (const auto ratio = metrics::ratioOfRates(was, is)) change.change = ratio->ratio;
    if (metrics::varyAsIndependent(was, is)) change.exact = metrics::exactRatioOfRates(was, is);
    return change;
}

FigureChange rateChange(const char* metric, const DepthFigures& before, const DepthFigures& now,
                        PostRatio ratio) {
    const auto was = metrics::ratioTerms(before.ownThreads, ratio);
    const auto is = metrics::ratioTerms(now.ownThreads, ratio);
    FigureChange change{.metric = metric};
    change.before = metrics::ratioOfSums(was);
    change.now = metrics::ratioOfSums(is);
    const auto difference = metrics::bootstrapDifference(was, is);
    if (difference.value && difference.interval && difference.probability)
        change.change = metrics::Change{*difference.value, difference.interval->lo, difference.interval->hi,
                                        *difference.probability};
    return change;
}

} // namespace

std::vector<FigureChange> compareReports(const MetricsReport& before, const MetricsReport& now) {
    std::vector<FigureChange> changes{postsChange(before, now)};
    for (const auto& share : kShares)
        changes.push_back(shareChange(share, before.figures, now.figures));
    changes.push_back(rateChange("engagement_rate_views", before.figures, now.figures, PostRatio::ByViews));
    changes.push_back(rateChange("engagement_per_post", before.figures, now.figures, PostRatio::PerPost));
    std::vector<double> probabilities;
    for (const auto& change : changes)
        if (change.change) probabilities.push_back(change.change->probability);
    const auto found = metrics::discoveries(probabilities);
    auto next = found.begin();
    for (auto& change : changes)
        if (change.change) change.isChange = *next++;
    return changes;
}

std::string inWords(const FigureChange& change) {
    if (!change.change) return "too little to compare";
    if (!change.isChange) return "no clear change";
    const bool isRatio = change.kind == FigureChange::Kind::Ratio;
    const bool isShare = !isRatio && change.metric != "engagement_per_post";
    const auto size = [&](double value) {
        return isRatio ? (value - 1) * 100 : isShare ? value * 100 : value;
    };
    const auto estimate = size(change.change->estimate);
    const auto ends = std::minmax({std::abs(size(change.change->lo)), std::abs(size(change.change->hi))});
    const auto* unit = isRatio ? " %" : isShare ? " points" : "";
    return fmt::format("{} {:.1f}{} (between {:.1f} and {:.1f})", estimate < 0 ? "down" : "up",
                       std::abs(estimate), unit, ends.first, ends.second);
}

} // namespace weft::figures
