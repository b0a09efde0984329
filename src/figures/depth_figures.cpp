// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/depth_figures.h"

namespace weft::figures {

namespace {

constexpr std::chrono::hours kAnswerTime{24};
constexpr std::chrono::hours kReturnTime{30 * 24};
/// Months between which members' moves from level to level are shown.
constexpr int kMonthsOfMoves = 3;

metrics::MeasuredShare measured(const std::optional<metrics::Proportion>& proportion) {
    if (!proportion) return {};
    return {proportion->share, proportion->effectiveCount};
}

metrics::MeasuredShare measured(std::optional<double> share, std::int64_t count) {
    if (!share) return {};
    return {share, static_cast<double>(count)};
}

metrics::MeasuredShare measured(const metrics::WaitingTimes& times, std::chrono::hours within) {
    const auto share = times.within(within);
    if (!share) return {};
    const std::chrono::duration<double> seconds(within);
    return {share->p, times.curve.effectiveCount(seconds.count())};
}

} // namespace

metrics::Window scoreWindow(base::Instant asOf) {
    return {metrics::levelRange(asOf), asOf};
}

metrics::ScoreInput scoreInput(const DepthFigures& figures) {
    using metrics::ScoreComponent;
    metrics::ScoreInput input;
    const auto set = [&](ScoreComponent component, const metrics::MeasuredShare& share) {
        input.shares[static_cast<std::size_t>(component)] = share;
    };
    const auto& audience = figures.reciprocity.audience;
    set(ScoreComponent::Horizontal, measured(figures.flow.horizontal));
    set(ScoreComponent::Reciprocity, measured(audience.dyadic(), audience.pairs()));
    set(ScoreComponent::LivingThreads, measured(figures.shapes.livingShare(), figures.shapes.mature));
    set(ScoreComponent::Answers, figures.answeredWithinDay);
    set(ScoreComponent::Outreach, measured(figures.hyper.outreach()));
    set(ScoreComponent::Loyalty, measured(figures.loyalty.all, kReturnTime));
    set(ScoreComponent::Core, measured(figures.levels.regularPlusShare(), figures.levels.active()));
    input.coverage = figures.coverage.replies.share();
    input.partial = figures.coverage.replies.partial();
    return input;
}

metrics::MeasuredShare answeredWithinDayOf(const metrics::WaitingTimes& answers) {
    return measured(answers, kAnswerTime);
}

double hyperConversationIndexOf(const DepthFigures& figures) {
    const auto outreach = figures.hyper.outreach();
    return metrics::hyperConversationIndex(figures.answeredWithinDay.share,
                                           outreach ? std::optional(outreach->share) : std::nullopt);
}

std::vector<base::Instant> momentsOfMoves(base::Instant asOf) {
    return metrics::monthEnds(asOf, kMonthsOfMoves);
}

metrics::ScoreInput measureScoreInput(const metrics::ScopeTable& table, base::Instant asOf,
                                      const DepthSettings& settings) {
    const auto window = scoreWindow(asOf);
    DepthFigures figures;
    figures.flow = metrics::measureFlow(table, window);
    figures.reciprocity = metrics::measureReciprocity(table, window);
    figures.shapes = metrics::measureThreadShapes(table, window);
    figures.answers = metrics::measureAnswerTimes(table, window, settings.clock);
    figures.answeredWithinDay = answeredWithinDayOf(figures.answers.all);
    figures.hyper = metrics::measureHyperConversation(table, window);
    figures.loyalty = metrics::measureLoyalty(table, window);
    figures.levels = metrics::measureLevels(table, asOf, settings.levels);
    figures.coverage = metrics::measureCoverage(table, window);
    return scoreInput(figures);
}

metrics::DepthScore measureScore(const metrics::ScopeTable& table, base::Instant asOf,
                                 const DepthSettings& settings) {
    return metrics::scoreDepth(measureScoreInput(table, asOf, settings), settings.score);
}

DepthFigures measureDepth(const metrics::ScopeTable& table, const metrics::Window& window,
                          const DepthSettings& settings) {
    DepthFigures figures;
    figures.window = window;
    figures.homeThreads = metrics::measureHomeThreads(table, window);
    figures.shapes = metrics::combineThreadShapes(figures.homeThreads, window);
    figures.flow = metrics::measureFlow(table, window);
    figures.reciprocity = metrics::measureReciprocity(table, window);
    figures.answers = metrics::measureAnswerTimes(table, window, settings.clock, settings.businessHours);
    figures.answeredWithinDay = answeredWithinDayOf(figures.answers.all);
    if (settings.businessHours)
        figures.answeredWithinDay =
            answeredWithinDayOf(metrics::measureAnswerTimes(table, window, settings.clock).all);
    figures.peers = metrics::measurePeerAnswers(table, window);
    figures.hyper = metrics::measureHyperConversation(table, window);
    figures.hyperConversationIndex = hyperConversationIndexOf(figures);
    for (std::int32_t thread = 0; thread < static_cast<std::int32_t>(table.threads().size()); ++thread)
        if (const auto own = metrics::measureThreadEngagement(table, thread, window))
            figures.ownThreads.push_back(*own);
    figures.engagement = metrics::combineEngagement(figures.ownThreads, settings.followers);
    figures.inequality = metrics::measureInequality(table, window);
    figures.levels = metrics::measureLevels(table, window.asOf, settings.levels);
    figures.moves =
        metrics::measureTransitions(table, momentsOfMoves(window.asOf), settings.levels.thresholds);
    figures.weeks = metrics::measureGrowth(table, metrics::PeriodKind::Week, window);
    figures.months = metrics::measureGrowth(table, metrics::PeriodKind::Month, window);
    figures.loyalty = metrics::measureLoyalty(table, window);
    figures.stickiness = metrics::measureStickiness(table, window);
    figures.coverage = metrics::measureCoverage(table, window);
    return figures;
}

} // namespace weft::figures
