// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/period.h"
#include "cli/metrics_question.h"
#include "zone/moment.h"

#include <fmt/format.h>

#include <cmath>

namespace weft::cli {

namespace {

constexpr int kWeek = 7;
constexpr int kYear = 52 * kWeek;

base::TimeRange moved(const base::TimeRange& range, const zone::TimeZone& zone, int days) {
    // The time of day is kept, also where clocks change between the two.
    const auto back = [&](base::Instant instant) {
        return zone.addDays(instant, -days) + (instant - zone.dayStart(instant));
    };
    return {back(range.since), back(range.until)};
}

base::Result<base::TimeRange> comparedRange(const MetricsQuestion& question, const std::string& with) {
    const auto& range = question.asked.period.range;
    const auto& zone = question.asked.zone;
    const bool wholeDays =
        zone.dayStart(range.since) == range.since && zone.dayStart(range.until) == range.until;
    if (with == "previous" && wholeDays) return app::previousRange(range, zone);
    if (with == "previous") return base::TimeRange{range.since - range.length(), range.since};
    if (with == "year") return moved(range, zone, kYear);
    if (with == "weekday") {
        const std::chrono::duration<double, std::ratio<86'400>> days(range.length());
        const auto weeks = static_cast<int>(std::ceil(days.count() / kWeek));
        return moved(range, zone, weeks * kWeek);
    }
    const auto slash = with.find('/');
    if (slash == std::string::npos)
        return base::fail(
            base::ErrorCode::BadArgument, "--compare",
            fmt::format("\"{}\" is neither previous, weekday, year nor SINCE/UNTIL", with.substr(0, 60)));
    const auto since = zone::readMoment(with.substr(0, slash), zone);
    if (!since) return base::fail(base::ErrorCode::BadArgument, "--compare", since.error().detail);
    const auto until = zone::readMoment(with.substr(slash + 1), zone);
    if (!until) return base::fail(base::ErrorCode::BadArgument, "--compare", until.error().detail);
    auto other = base::makeRange(*since, *until);
    if (!other) return base::fail(base::ErrorCode::BadArgument, "--compare", other.error().detail);
    return other;
}

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
    const auto range = comparedRange(question, with);
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
