// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_words.h"
#include "cli/metrics_question.h"
#include "cli/metrics_text_blocks.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::cli {

namespace {

using model::ConversationKind;

std::string headOf(const figures::MetricsReport& report, const zone::TimeZone& zone) {
    const auto& range = report.window.range;
    auto text = fmt::format("{} to {} ({}), {}\n", momentInWords(range.since, zone),
                            momentInWords(range.until, zone), zone.name(), accounts(report.brands));
    const auto known = base::intersection(range, report.observed);
    if (known.empty()) text += "Nothing is held of this period.\n";
    if (!known.empty() && known != range)
        text += fmt::format("Observed of it: {} to {}.\n", momentInWords(known.since, zone),
                            momentInWords(known.until, zone));
    if (report.hygiene) text += "Without texts of the audience that are copied again and again.\n";
    if (!report.businessHours.empty())
        text += fmt::format("Answers: only of what was written {}, Monday to Friday; depth score and "
                            "hyper-conversation take all hours.\n",
                            report.businessHours);
    return text;
}

std::string scoreLine(const metrics::DepthScore& score) {
    switch (score.gap) {
    case metrics::ScoreGap::None:
        return fmt::format("Depth score, 90 days: {:.0f} of 100 (between {:.0f} and {:.0f}): {}.{}\n",
                           score.score, std::max(score.interval90.lo, 0.0),
                           std::min(score.interval90.hi, 100.0), metrics::shapeName(score.shape),
                           score.partial ? " Partial: replies are missing." : "");
    case metrics::ScoreGap::Evidence:
        return fmt::format("Depth score, 90 days: not shown, {:.0f} % of the evidence a score needs.\n",
                           score.confidence * 100);
    case metrics::ScoreGap::Coverage:
        break;
    }
    return fmt::format("Depth score, 90 days: not shown. Only {} of the replies are held.\n",
                       percent(score.coverage));
}

std::string scoreText(const metrics::DepthScore& score) {
    auto text = scoreLine(score);
    for (const auto which : metrics::kScoreComponents) {
        const auto& part = metrics::of(score.components, which);
        text += fmt::format("  {:<16}{:>5.1f} of {:>2.0f}   {:>6}\n", metrics::componentName(which),
                            part.points, part.weight, percent(part.raw));
    }
    return text;
}

std::string weaveTable(const figures::MetricsReport& report) {
    const auto& weave = report.weave;
    auto table = fmt::format("{:<12}{:>8}{:>9}{:>9}{:>11}{:>9}\n", "day", "posts", "answers", "→ brand",
                             "↔ audience", "outside");
    const auto row = [&](std::string_view name, const metrics::WeaveInterval& interval) {
        table +=
            fmt::format("{:<12}{:>8}{:>9}{:>9}{:>11}{:>9}\n", name, interval[ConversationKind::BrandPost],
                        interval[ConversationKind::BrandAnswer], interval[ConversationKind::Vertical],
                        interval[ConversationKind::Horizontal], interval[ConversationKind::Outbound]);
    };
    bool anyInPart = false;
    for (std::size_t day = 0; day < weave.intervals.size(); ++day) {
        const bool whole = report.isWholeDay(day);
        row(weave.grid.names[day] + (whole ? "" : "*"), weave.intervals[day]);
        anyInPart = anyInPart || !whole;
    }
    row("total", weave.total);
    return anyInPart ? table + "* not the whole day\n" : table;
}

std::string coverageText(const metrics::ReplyCoverage& replies) {
    if (!replies.partial()) return {};
    const auto held = replies.share()
                          ? fmt::format("{} of the declared replies are held", percent(replies.share()))
                          : std::string("how many replies there are is not known");
    // Without a single reply held none can lack its parent.
    const auto orphans = replies.orphanShare() ? fmt::format(", {} of the replies held lack their parent",
                                                             percent(replies.orphanShare()))
                                               : std::string();
    return fmt::format("Partial: {}{}; depth and shares are higher than they look.\n", held, orphans);
}

std::string footOf(const figures::MetricsReport& report) {
    const auto& total = report.weave.total;
    auto text =
        fmt::format("Beside them: {} thread starts, {} self-replies, {} replies whose target is not held.\n",
                    total[ConversationKind::AudienceRoot], total[ConversationKind::AudienceSelf],
                    total[ConversationKind::Unclear]);
    text += fmt::format(
        "In the file: {} posts in {} threads, {} in scope; {} replies without their parent.\n",
        report.counts.posts, report.counts.threads, report.counts.scopePosts, report.counts.orphans);
    if (report.copiesDropped > 0) text += fmt::format("Left out: {} copied posts.\n", report.copiesDropped);
    return text + coverageText(report.figures.coverage.replies);
}

} // namespace

std::string toText(const figures::MetricsReport& report, const zone::TimeZone& zone) {
    return fmt::format("{}\n{}\n{}\n{}{}\n{}\n{}\n{}", headOf(report, zone), scoreText(report.score),
                       talkText(report.figures, report.weave.total.woven()), brandText(report.figures),
                       voiceText(report.voice), peopleText(report), weaveTable(report), footOf(report));
}

} // namespace weft::cli
