// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metrics_report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace weft::cli {

namespace {

using model::ConversationKind;

std::string percent(std::optional<double> share) {
    return share ? fmt::format("{:.0f} %", *share * 100) : std::string("—");
}

std::string duration(std::optional<double> seconds) {
    if (!seconds) return "— (not reached)";
    const auto minutes = static_cast<std::int64_t>(*seconds / 60);
    if (minutes < 60) return fmt::format("{} min", minutes);
    return fmt::format("{} h {:02}", minutes / 60, minutes % 60);
}

std::string weaveTable(const metrics::Weave& weave) {
    auto table = fmt::format("{:<12}{:>8}{:>9}{:>9}{:>11}{:>9}\n", "day", "posts", "answers", "→ brand",
                             "↔ audience", "outside");
    const auto row = [&](std::string_view name, const metrics::WeaveInterval& interval) {
        table +=
            fmt::format("{:<12}{:>8}{:>9}{:>9}{:>11}{:>9}\n", name, interval[ConversationKind::BrandPost],
                        interval[ConversationKind::BrandAnswer], interval[ConversationKind::Vertical],
                        interval[ConversationKind::Horizontal], interval[ConversationKind::Outbound]);
    };
    for (std::size_t i = 0; i < weave.intervals.size(); ++i)
        row(weave.grid.names[i], weave.intervals[i]);
    row("total", weave.total);
    return table;
}

} // namespace

std::string toText(const MetricsReport& report) {
    const auto& total = report.weave.total;
    auto text = fmt::format("{} to {} (UTC), {}\n", base::formatDate(report.period.range.since),
                            base::formatDate(report.period.range.until),
                            report.brands.empty() ? std::string("no brand")
                                                  : fmt::format("@{}", fmt::join(report.brands, ", @")));
    text += fmt::format("\n{} people took part; {} posts in the five kinds of conversation.\n", report.people,
                        total.woven());
    text += fmt::format("Audience ↔ audience: {} of what the audience says in reply ({} of {}).\n",
                        percent(report.flow.horizontalShare()), report.flow.audienceToAudience,
                        report.flow.audienceToAudience + report.flow.audienceToBrand);
    text += fmt::format("Answered: {} of {} posts that spoke to the brand; median wait {}.\n",
                        report.response.answered, report.response.addressed,
                        duration(report.response.curve.quantile(0.5)));
    text += fmt::format("Active engagement: {}.\n\n", percent(report.engagement.activeShare()));
    text += weaveTable(report.weave);
    text += fmt::format(
        "\nBeside them: {} thread starts, {} self-replies, {} replies whose target is not held.\n",
        total[ConversationKind::AudienceRoot], total[ConversationKind::AudienceSelf],
        total[ConversationKind::Unclear]);
    text += fmt::format(
        "In the file: {} posts in {} threads, {} in scope; {} replies without their parent.\n",
        report.counts.posts, report.counts.threads, report.counts.scopePosts, report.counts.orphans);
    return text;
}

} // namespace weft::cli
