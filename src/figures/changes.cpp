// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/changes.h"

#include "metrics/bootstrap.h"

#include <array>
#include <numeric>

namespace weft::figures {

namespace {

using metrics::ObservedShare;
using metrics::PostRatio;
using Share = std::optional<ObservedShare>;

constexpr std::chrono::hours kDay{24};
/// Of both stretches: fewer say nothing of how much days differ.
constexpr std::size_t kFewestDays = 3;

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
    /// What it is a share of.
    std::int64_t (*count)(const DepthFigures& figures);
};

constexpr std::array kShares{
    ComparedShare{"horizontal_share", [](const DepthFigures& one) { return observed(one.flow.horizontal); },
                  [](const DepthFigures& one) {
                      return one.flow.replies.audienceToAudience + one.flow.replies.audienceToBrand;
                  }},
    ComparedShare{"reciprocity",
                  [](const DepthFigures& one) {
                      return observed(one.reciprocity.audience.dyadic(), one.reciprocity.audience.pairs());
                  },
                  [](const DepthFigures& one) { return one.reciprocity.audience.pairs(); }},
    ComparedShare{
        "living_share",
        [](const DepthFigures& one) { return observed(one.shapes.livingShare(), one.shapes.mature); },
        [](const DepthFigures& one) { return one.shapes.mature; }},
    ComparedShare{"answered_within_day",
                  [](const DepthFigures& one) { return observed(one.answers.all, kDay); },
                  [](const DepthFigures& one) { return one.answers.all.count; }},
    ComparedShare{"questions_answered",
                  [](const DepthFigures& one) { return observed(one.answers.questions, kDay); },
                  [](const DepthFigures& one) { return one.answers.questions.count; }},
    ComparedShare{"peer_answers", [](const DepthFigures& one) { return observed(one.peers.all, kDay); },
                  [](const DepthFigures& one) { return one.peers.all.count; }},
    ComparedShare{
        "goes_on_without_us",
        [](const DepthFigures& one) { return observed(one.peers.goesOnShare(), one.peers.replies); },
        [](const DepthFigures& one) { return one.peers.replies; }},
    ComparedShare{
        "outreach", [](const DepthFigures& one) { return observed(one.hyper.outreach()); },
        [](const DepthFigures& one) { return one.hyper.home + one.hyper.summoned + one.hyper.joined; }},
    ComparedShare{"loyalty", [](const DepthFigures& one) { return observed(one.loyalty.all, 30 * kDay); },
                  [](const DepthFigures& one) { return one.loyalty.all.count; }},
};

/// Why a figure without a change has none; `otherwise` when both sides counted something.
ChangeGap gapOf(const FigureChange& change, ChangeGap otherwise) {
    if (change.change) return ChangeGap::None;
    if (change.countBefore == 0 && change.countNow == 0) return ChangeGap::Nothing;
    if (change.countBefore == 0) return ChangeGap::NothingBefore;
    return change.countNow == 0 ? ChangeGap::NothingNow : otherwise;
}

FigureChange shareChange(const ComparedShare& which, const DepthFigures& before, const DepthFigures& now) {
    const auto was = which.of(before);
    const auto is = which.of(now);
    FigureChange change{.metric = which.metric};
    change.countBefore = which.count(before);
    change.countNow = which.count(now);
    if (was) change.before = was->share;
    if (is) change.now = is->share;
    if (was && is) change.change = metrics::differenceOfShares(*was, *is);
    change.gap = gapOf(change, ChangeGap::NotObservedLongEnough);
    return change;
}

/// Of whole days alone: half a day has half the posts, and one nobody saw has none for no reason.
std::vector<std::int64_t> postsByDay(const MetricsReport& report) {
    std::vector<std::int64_t> days;
    for (std::size_t day = 0; day < report.weave.intervals.size(); ++day)
        if (report.isWholeDay(day)) days.push_back(report.weave.intervals[day].woven());
    return days;
}

std::optional<double> mean(const std::vector<std::int64_t>& days) {
    if (days.empty()) return std::nullopt;
    double sum = 0;
    for (const auto day : days)
        sum += static_cast<double>(day);
    return sum / static_cast<double>(days.size());
}

std::int64_t sumOf(const std::vector<std::int64_t>& days) {
    return std::accumulate(days.begin(), days.end(), std::int64_t{0});
}

ChangeGap gapOfPosts(const std::vector<std::int64_t>& before, const std::vector<std::int64_t>& now) {
    if (before.empty() || now.empty() || before.size() + now.size() < kFewestDays) return ChangeGap::FewDays;
    if (sumOf(before) == 0 && sumOf(now) == 0) return ChangeGap::Nothing;
    return sumOf(before) == 0 ? ChangeGap::NothingBefore : ChangeGap::NothingNow;
}

FigureChange postsChange(const MetricsReport& before, const MetricsReport& now) {
    const auto was = postsByDay(before);
    const auto is = postsByDay(now);
    FigureChange change{.metric = "posts_a_day", .kind = FigureChange::Kind::Ratio};
    change.before = mean(was);
    change.now = mean(is);
    change.countBefore = std::ssize(was);
    change.countNow = std::ssize(is);
    if (const auto ratio = metrics::ratioOfRates(was, is)) change.change = ratio->ratio;
    if (metrics::varyAsIndependent(was, is)) change.exact = metrics::exactRatioOfRates(was, is);
    if (!change.change) change.gap = gapOfPosts(was, is);
    return change;
}

FigureChange rateChange(const char* metric, const DepthFigures& before, const DepthFigures& now,
                        PostRatio ratio) {
    const auto was = metrics::ratioTerms(before.ownThreads, ratio);
    const auto is = metrics::ratioTerms(now.ownThreads, ratio);
    FigureChange change{.metric = metric};
    change.before = metrics::ratioOfSums(was);
    change.now = metrics::ratioOfSums(is);
    change.countBefore = std::ssize(was);
    change.countNow = std::ssize(is);
    const auto difference = metrics::bootstrapDifference(was, is);
    if (difference.value && difference.interval && difference.probability)
        change.change = metrics::Change{*difference.value, difference.interval->lo, difference.interval->hi,
                                        *difference.probability};
    change.gap = gapOf(change, ChangeGap::FewPosts);
    return change;
}

/// The interval does not hold what would be no change.
bool excludesNoChange(const FigureChange& change) {
    const double same = change.kind == FigureChange::Kind::Ratio ? 1 : 0;
    return change.change->lo > same || change.change->hi < same;
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
        if (change.change) change.isChange = *next++ && excludesNoChange(change);
    return changes;
}

} // namespace weft::figures
