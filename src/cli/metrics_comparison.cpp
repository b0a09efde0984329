// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compared_range.h"
#include "cli/metrics_question.h"

#include <fmt/format.h>

namespace weft::cli {

namespace {

/// The score as it was 90 days earlier, when what came since was not known.
base::Result<metrics::DepthScore> earlierScore(const MetricsOptions& options, base::Instant asOf) {
    auto earlier = options;
    earlier.period = {};
    earlier.period.asOf = base::formatInstant(asOf - metrics::kLevelSpan);
    const auto question = openMetricsQuestion(earlier);
    if (!question) return base::fail(question.error());
    return figures::measureScore(question->table, asOf - metrics::kLevelSpan, question->settings);
}

} // namespace

base::Result<figures::Comparison> compare(const MetricsOptions& options, const MetricsQuestion& question,
                                          const figures::MetricsReport& now, const std::string& with) {
    const auto range = comparedRange(question.asked.period.range, question.asked.zone, with);
    if (!range) return base::fail(range.error());
    auto before = measure(question, *range);
    if (!before) return base::fail(std::move(before.error()));
    auto score = earlierScore(options, now.window.asOf);
    if (!score) return base::fail(std::move(score.error()));
    figures::Comparison comparison{*std::move(before), {}, *score};
    comparison.changes = figures::compareReports(comparison.before, now);
    comparison.scoreChanged = metrics::isChange(*score, now.score);
    return comparison;
}

std::string toText(const figures::Comparison& comparison, const zone::TimeZone& zone) {
    const auto& range = comparison.before.window.range;
    auto text = fmt::format("Compared with {} to {}:\n", zone.date(range.since), zone.date(range.until));
    for (const auto& change : comparison.changes)
        text += fmt::format("  {:<24}{}\n", change.metric, figures::inWords(change));
    text += fmt::format("  {:<24}{}\n", "depth_score",
                        comparison.scoreChanged
                            ? fmt::format("was {:.0f} 90 days before", comparison.scoreBefore.score)
                            : std::string("within noise of 90 days before"));
    return text;
}

} // namespace weft::cli
