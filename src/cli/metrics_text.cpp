// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metrics_question.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace weft::cli {

namespace {

using model::ConversationKind;

/// People named in a summary.
constexpr std::size_t kNamed = 5;

std::string percent(std::optional<double> share) {
    return share ? fmt::format("{:.0f} %", *share * 100) : std::string("—");
}

std::string percent(const std::optional<metrics::SurvivalShare>& share) {
    return percent(share ? std::optional(share->p) : std::nullopt);
}

std::string number(std::optional<double> value) {
    return value ? fmt::format("{:.2f}", *value) : std::string("—");
}

std::string duration(std::optional<double> seconds) {
    if (!seconds) return "— (not reached)";
    const auto minutes = static_cast<std::int64_t>(*seconds / 60);
    if (minutes < 60) return fmt::format("{} min", minutes);
    return fmt::format("{} h {:02}", minutes / 60, minutes % 60);
}

std::string accounts(const std::vector<std::string>& handles) {
    return handles.empty() ? std::string("no account") : fmt::format("@{}", fmt::join(handles, ", @"));
}

std::string headOf(const figures::MetricsReport& report, const zone::TimeZone& zone) {
    return fmt::format("{} to {} ({}), {}\n", zone.date(report.window.range.since),
                       zone.date(report.window.range.until), zone.name(), accounts(report.brands));
}

std::string scoreText(const metrics::DepthScore& score) {
    auto text =
        score.shown
            ? fmt::format("Depth score, 90 days: {:.0f} of 100 (between {:.0f} and {:.0f}): {}.\n",
                          score.score, std::max(score.interval90.lo, 0.0),
                          std::min(score.interval90.hi, 100.0), metrics::shapeName(score.shape))
            : fmt::format("Depth score, 90 days: not shown, {:.0f} % of the evidence a score needs.\n",
                          score.confidence * 100);
    for (const auto which : metrics::kScoreComponents) {
        const auto& part = metrics::of(score.components, which);
        text += fmt::format("  {:<16}{:>5.1f} of {:>2.0f}   {:>6}\n", metrics::componentName(which),
                            part.points, part.weight, percent(part.raw));
    }
    return text;
}

std::string talkText(const figures::DepthFigures& figures, std::int64_t woven) {
    const auto& flow = figures.flow;
    const auto& replies = flow.replies;
    auto text = fmt::format("{} people took part; {} posts in the five kinds of conversation.\n",
                            figures.inequality.members, woven);
    text += fmt::format("Audience ↔ audience: {} of what the audience says in reply ({} of {}).\n",
                        percent(flow.horizontal ? std::optional(flow.horizontal->share) : std::nullopt),
                        replies.audienceToAudience, replies.audienceToAudience + replies.audienceToBrand);
    text += fmt::format("Reciprocity among the audience: {}. Answered by other members within a day: {}.\n",
                        percent(figures.reciprocity.audience.dyadic()),
                        percent(figures.peers.all.within(std::chrono::hours{24})));
    text += fmt::format("Threads: {} by the brand, {} living, depth {} on average; {} nobody answered.\n",
                        figures.shapes.homeThreads, percent(figures.shapes.livingShare()),
                        number(figures.shapes.maxDepth.mean), percent(figures.shapes.soloShare()));
    return text;
}

std::string brandText(const figures::DepthFigures& figures) {
    const auto& answers = figures.answers.all;
    const auto outreach = figures.hyper.outreach();
    auto text =
        fmt::format("Answered: {} of {} posts that spoke to the brand, {} within 24 hours; median wait {}.\n",
                    answers.came, answers.count, percent(answers.within(std::chrono::hours{24})),
                    duration(answers.median()));
    text += fmt::format(
        "Outreach: {} of its replies go to threads of others uninvited; hyper-conversation {:.0f}.\n",
        percent(outreach ? std::optional(outreach->share) : std::nullopt), figures.hyperConversationIndex);
    text +=
        fmt::format("Active engagement: {}; by views {}.\n", percent(figures.engagement.activeShare.value),
                    percent(figures.engagement.byViews.value));
    return text;
}

std::string namesOf(const figures::MetricsReport& report, const std::vector<metrics::MemberLevel>& members) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(members.size(), kNamed); ++i)
        names.push_back("@" + report.nameOf(members[i].member));
    if (members.size() > kNamed) names.push_back(fmt::format("and {} more", members.size() - kNamed));
    return names.empty() ? std::string("none") : fmt::format("{}", fmt::join(names, ", "));
}

std::string peopleText(const figures::MetricsReport& report) {
    const auto& figures = report.figures;
    const auto& levels = figures.levels;
    auto text = fmt::format("90 days: {} core, {} regular, {} casual, {} one-time, {} lapsed.\n", levels.core,
                            levels.regular, levels.casual, levels.oneTime, levels.lapsed);
    text += fmt::format("Newcomers: {}, of whom {} return within 30 days.\n", figures.loyalty.all.count,
                        percent(figures.loyalty.all.within(std::chrono::hours{30 * 24})));
    text += fmt::format("Connected without the brand: {}; Gini {}.\n",
                        percent(report.graph.graph.connectedShare), number(figures.inequality.giniUnbiased));
    text += fmt::format("Super-fans: {}.\nAdvocates: {}.\n", namesOf(report, levels.superFans),
                        namesOf(report, levels.advocates));
    return text;
}

std::string voiceText(const std::optional<figures::VoiceFigures>& voice) {
    if (!voice) return {};
    std::vector<std::string> parts;
    for (const auto& row : voice->brands)
        parts.push_back(fmt::format("{} ({}) {}", row.brand.name, accounts(row.brand.handles),
                                    percent(row.share.byPosts)));
    return fmt::format("Share of voice: {}, of {} posts that name any of them.\n", fmt::join(parts, ", "),
                       voice->posts);
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
                       voiceText(report.voice), peopleText(report), weaveTable(report.weave), footOf(report));
}

} // namespace weft::cli
