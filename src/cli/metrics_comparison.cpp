// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compared_stretches.h"
#include "cli/figure_words.h"
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

std::string rangeInWords(const base::TimeRange& range, const zone::TimeZone& zone) {
    return fmt::format("{} to {}", momentInWords(range.since, zone), momentInWords(range.until, zone));
}

} // namespace

base::Result<figures::Comparison> compare(const MetricsOptions& options, const MetricsQuestion& question,
                                          const figures::MetricsReport& now, const std::string& with) {
    const auto& zone = question.asked.zone;
    const auto asked = findStretches(now.window.range, with, zone);
    if (!asked) return base::fail(asked.error());
    const auto part = comparablePart(*asked, now.observed, zone);
    if (!part) return base::fail(part.error());
    auto before = measure(question, part->before);
    if (!before) return base::fail(std::move(before.error()));
    auto score = earlierScore(options, now.window.asOf);
    if (!score) return base::fail(std::move(score.error()));
    figures::Comparison comparison{.before = *std::move(before), .askedBefore = asked->before};
    comparison.now = part->now;
    comparison.cut = part->now != asked->now || part->before != asked->before;
    comparison.scoreBefore = *score;
    comparison.scoreChanged = metrics::isChange(*score, now.score);
    if (part->now == asked->now) {
        comparison.changes = figures::compareReports(comparison.before, now);
        return comparison;
    }
    const auto partNow = measure(question, part->now);
    if (!partNow) return base::fail(partNow.error());
    comparison.changes = figures::compareReports(comparison.before, *partNow);
    return comparison;
}

std::string toText(const figures::Comparison& comparison, const metrics::DepthScore& scoreNow,
                   const zone::TimeZone& zone) {
    const auto& before = comparison.before.window.range;
    auto text = fmt::format("Compared with {}:\n", rangeInWords(comparison.askedBefore, zone));
    if (comparison.cut)
        text += fmt::format("  Not all of it is observed, so {} stands beside {} ({} of each).\n",
                            rangeInWords(comparison.now, zone), rangeInWords(before, zone),
                            lengthInWords(before.length()));
    for (const auto& change : comparison.changes) {
        const bool ofDays = change.kind == figures::FigureChange::Kind::Ratio;
        text += fmt::format("  {:<24}{}; of {} {}before, {} now\n", change.metric, figures::inWords(change),
                            change.countBefore, ofDays ? "whole days " : "", change.countNow);
    }
    text += fmt::format("  {:<24}{}\n", "depth_score", figures::inWords(comparison.scoreBefore, scoreNow));
    return text;
}

} // namespace weft::cli
