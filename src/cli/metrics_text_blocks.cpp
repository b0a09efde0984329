// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metrics_text_blocks.h"

#include "base/printable.h"
#include "cli/figure_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ranges>

namespace weft::cli {

namespace {

/// People named in a summary.
constexpr std::size_t kNamed = 5;
constexpr std::chrono::hours kDay{24};

std::string shareText(const std::optional<metrics::Proportion>& proportion) {
    return percent(proportion ? std::optional(proportion->share) : std::nullopt);
}

std::string answersText(const metrics::AnswerTimes& answers) {
    const auto& all = answers.all;
    if (all.count == 0) return "Answered: nobody spoke to the brand in this period.\n";
    auto text =
        fmt::format("Answered: {} of {} posts that spoke to the brand, {} within 24 hours; median wait {}.\n",
                    all.came, all.count, percent(all.within(kDay)), duration(all.median()));
    const auto& questions = answers.questions;
    if (questions.count == 0) return text + "Questions: nobody asked the brand anything.\n";
    return text + fmt::format("Questions: {} of {} answered, {} within 24 hours.\n", questions.came,
                              questions.count, percent(questions.within(kDay)));
}

std::string namesOf(const figures::MetricsReport& report, const std::vector<metrics::MemberLevel>& members) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(members.size(), kNamed); ++i)
        names.push_back("@" + base::printable(report.nameOf(members[i].member)));
    if (members.size() > kNamed) names.push_back(fmt::format("and {} more", members.size() - kNamed));
    return names.empty() ? std::string("none") : fmt::format("{}", fmt::join(names, ", "));
}

std::string newcomersText(const metrics::WaitingTimes& newcomers) {
    if (newcomers.count == 0) return "Newcomers: nobody was new in this period.\n";
    return fmt::format("Newcomers: {}, of whom {} return within 30 days.\n", newcomers.count,
                       percent(newcomers.within(30 * kDay)));
}

/// Of the last week that is over: in one that is not, people only seem to be gone.
std::string retentionText(const metrics::Growth& weeks) {
    const auto over = std::ranges::find_if(weeks.periods | std::views::reverse,
                                           [](const auto& week) { return week.complete; });
    if (over == weeks.periods.rend()) return "Retention: no week of this period is over.\n";
    return fmt::format("Retention: {} of the {} members of the week before were back in the week from {}.\n",
                       percent(over->retention()), over->activeBefore, base::formatDate(over->start));
}

std::string stickinessText(const metrics::Stickiness& stickiness) {
    if (stickiness.monthly == 0) return "Stickiness, 30 days: nobody spoke.\n";
    if (const auto weekly = stickiness.weeklyOfMonthly())
        return fmt::format("Stickiness, 30 days: {} of {} members spoke in the last week ({}); by days {}.\n",
                           stickiness.weekly, stickiness.monthly, percent(weekly),
                           percent(stickiness.dailyOfMonthly()));
    return fmt::format("Stickiness, 30 days: {:.1f} of {} members speak on a day ({}).\n",
                       stickiness.meanDaily(), stickiness.monthly, percent(stickiness.dailyOfMonthly()));
}

} // namespace

std::string talkText(const figures::DepthFigures& figures, std::int64_t woven) {
    const auto& flow = figures.flow;
    const auto& replies = flow.replies;
    auto text = fmt::format("{} people took part; {} posts in the five kinds of conversation.\n",
                            figures.inequality.members, woven);
    text += fmt::format("Audience ↔ audience: {} of what the audience says in reply ({} of {}).\n",
                        shareText(flow.horizontal), replies.audienceToAudience,
                        replies.audienceToAudience + replies.audienceToBrand);
    text +=
        fmt::format("Reciprocity among the audience: {}. Answered by other members within a day: {}.\n",
                    percent(figures.reciprocity.audience.dyadic()), percent(figures.peers.all.within(kDay)));
    text += fmt::format("Threads: {} by the brand, {} living, depth {} on average; {} nobody answered.\n",
                        figures.shapes.homeThreads, percent(figures.shapes.livingShare()),
                        number(figures.shapes.maxDepth.mean), percent(figures.shapes.soloShare()));
    return text;
}

std::string brandText(const figures::DepthFigures& figures) {
    auto text = answersText(figures.answers);
    text += fmt::format(
        "Outreach: {} of its replies go to threads of others uninvited; hyper-conversation {:.0f}.\n",
        shareText(figures.hyper.outreach()), figures.hyperConversationIndex);
    text +=
        fmt::format("Active engagement: {}; by views {}.\n", percent(figures.engagement.activeShare.value),
                    percent(figures.engagement.byViews.value));
    return text;
}

std::string voiceText(const std::optional<figures::VoiceFigures>& voice) {
    if (!voice) return {};
    std::vector<std::string> parts;
    for (const auto& row : voice->brands)
        parts.push_back(fmt::format("{} ({}) {}", base::printable(row.brand.name),
                                    accounts(row.brand.handles), percent(row.share.byPosts)));
    return fmt::format("Share of voice: {}, of {} posts that name any of them.\n", fmt::join(parts, ", "),
                       voice->posts);
}

std::string peopleText(const figures::MetricsReport& report) {
    const auto& figures = report.figures;
    const auto& levels = figures.levels;
    auto text = fmt::format("90 days: {} core, {} regular, {} casual, {} one-time, {} lapsed.\n", levels.core,
                            levels.regular, levels.casual, levels.oneTime, levels.lapsed);
    text += newcomersText(figures.loyalty.all);
    text += retentionText(figures.weeks);
    text += stickinessText(figures.stickiness);
    text += fmt::format("Connected without the brand: {}; Gini {}.\n",
                        percent(report.graph.graph.connectedShare), number(figures.inequality.giniUnbiased));
    text += fmt::format("Super-fans: {}.\nAdvocates: {}.\n", namesOf(report, levels.superFans),
                        namesOf(report, levels.advocates));
    return text;
}

} // namespace weft::cli
