// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/changes.h"

#include "metrics/bootstrap.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace weft::figures {

namespace {

using metrics::ObservedShare;
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
    return change;
}

/// What each of the brand's posts brought, by views or by posts.
std::vector<metrics::RatioTerm> termsOf(const DepthFigures& figures, bool byViews) {
    std::vector<metrics::RatioTerm> terms;
    for (const auto& thread : figures.ownThreads) {
        const auto counter = [&](model::Metric metric) {
            return metrics::knownCounter(thread.counters, metric);
        };
        const auto likes = counter(model::Metric::Likes);
        const auto quotes = counter(model::Metric::Quotes);
        const auto reposts = counter(model::Metric::Reposts);
        if (!likes && !quotes && !reposts) continue;
        const auto sum =
            likes.value_or(0) + quotes.value_or(0) + reposts.value_or(0) + thread.audienceReplies;
        const auto views = counter(model::Metric::Views).value_or(0);
        if (byViews && views == 0) continue;
        terms.push_back({static_cast<double>(sum), byViews ? static_cast<double>(views) : 1.0});
    }
    return terms;
}

FigureChange rateChange(const char* metric, const DepthFigures& before, const DepthFigures& now,
                        bool byViews) {
    const auto was = termsOf(before, byViews);
    const auto is = termsOf(now, byViews);
    FigureChange change{.metric = metric};
    change.before = metrics::bootstrapRatio(was).value;
    change.now = metrics::bootstrapRatio(is).value;
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
    changes.push_back(rateChange("engagement_rate_views", before.figures, now.figures, true));
    changes.push_back(rateChange("engagement_per_post", before.figures, now.figures, false));
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
