// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topics_output.h"
#include "topics/burst_history.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace weft::cli {

namespace {

/// A block a value, from empty to full.
std::string sparkline(const topics::HourlyPeople& people) {
    constexpr std::array kBlocks{"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    const auto most = std::max<std::int64_t>(std::ranges::max(people), 1);
    std::string line;
    for (const auto count : people) {
        const auto steps = static_cast<std::int64_t>(kBlocks.size()) - 1;
        line += kBlocks[static_cast<std::size_t>((count * steps + most - 1) / most)];
    }
    return line;
}

std::string listed(const std::vector<topics::Count>& counts, std::size_t most = 5) {
    std::string list;
    for (std::size_t i = 0; i < std::min(counts.size(), most); ++i)
        list += fmt::format("{}{} ({})", i > 0 ? ", " : "", counts[i].first, counts[i].second);
    return list;
}

std::string alertOf(const app::TopicView& view) {
    if (!view.alertedAt) return {};
    if (view.alertHeldBack)
        return fmt::format("; no alert at {}: the queries had changed", base::formatInstant(*view.alertedAt));
    return fmt::format("; alert at {}", base::formatInstant(*view.alertedAt));
}

std::string termLine(const topics::TopicTerm& term) {
    const auto& best = term.standing.term.best;
    return fmt::format("    {}: {} people in {} h, usual {:.1f}, highest in 14 days {:.1f}, z {:.1f}\n",
                       term.surface, best.people, best.window / topics::kBinsPerHour, best.usual, best.peak,
                       best.z);
}

std::string blockOf(const app::TopicView& view, std::size_t number) {
    constexpr std::size_t kTermsShown = 4;
    constexpr std::size_t kPostsShown = 3;
    const auto& topic = view.topic;
    std::string block = fmt::format("\n{}. {}{}\n    {}\n", number, topicLineText(view),
                                    view.watched ? " (watched)" : "", sparkline(topic.hourly));
    for (std::size_t i = 0; i < std::min(topic.terms.size(), kTermsShown); ++i)
        block += termLine(topic.terms[i]);
    if (!topic.saidWith.empty()) block += fmt::format("    said with it: {}\n", listed(topic.saidWith, 8));
    block += fmt::format("    began: {} by @{}, post {}\n", base::formatInstant(topic.firstAt),
                         topic.firstAuthor, topic.firstPost);
    block += fmt::format("    languages: {}; the loudest wrote {:.0f} %\n", listed(topic.languages),
                         100 * topic.largestShare);
    block += "    posts:";
    for (std::size_t i = 0; i < std::min(topic.posts.size(), kPostsShown); ++i)
        block += " " + topic.posts[i];
    block += fmt::format("{}\n", topic.copies > 0 ? fmt::format("; {} copies", topic.copies) : "");
    return block;
}

std::string headOf(const app::TopicReport& report) {
    if (!report.learningSince) return fmt::format("{}: no posts\n", base::formatInstant(report.at));
    std::string head = fmt::format(
        "{}: {} posts in 24 hours, {} of them copies; {} terms followed since {}\n"
        "Shown from z {:g}, alert from z {:g}, at least {} people; z compares the people who used a "
        "term with those who usually do.\n",
        base::formatInstant(report.at), report.posts, report.copies, report.liveTerms,
        base::formatInstant(*report.learningSince), report.sensitivity.show, report.sensitivity.alert,
        report.sensitivity.fewestPeople);
    for (const auto& change : report.queryChanges)
        head += fmt::format("Queries changed at {}: {} {} {}; no alerts for 24 hours\n",
                            base::formatInstant(change.at), store::watchKindName(change.kind), change.term,
                            store::queryChangeName(change.change));
    return head;
}

} // namespace

std::string topicLineText(const app::TopicView& view) {
    const auto& topic = view.topic;
    std::string line = fmt::format("{}: {}, {} people, {} posts in {} threads, z {:.1f}", topic.label,
                                   topics::phaseName(topic.phase), topic.people, topic.posts.size(),
                                   topic.threads.size(), topic.z);
    if (view.brand)
        line += fmt::format("; you are in {} of {} threads", view.brand->threads, topic.threads.size());
    return line + alertOf(view);
}

std::string topicsText(const app::TopicReport& report) {
    std::string text = headOf(report);
    std::size_t number = 0;
    for (const auto& view : report.topics)
        text += blockOf(view, ++number);
    if (report.topics.empty()) text += "Nobody talks of anything more than usual.\n";
    if (!report.mutedTopics.empty()) text += fmt::format("\n{} muted\n", report.mutedTopics.size());
    for (const auto& term : report.watched)
        text += term.now ? fmt::format("Watched {}: {} people in {} h, usual {:.1f}, z {:.1f}\n", term.term,
                                       term.now->best.people, term.now->best.window / topics::kBinsPerHour,
                                       term.now->best.usual, term.now->best.z)
                         : fmt::format("Watched {}: hardly anybody uses it\n", term.term);
    return text;
}

std::string allBinsText(const std::vector<topics::BinResult>& bins, const topics::Sensitivity& sensitivity) {
    std::string text;
    for (const auto& bin : bins) {
        for (const auto& term : bin.terms)
            if (term.best.z >= sensitivity.show)
                text +=
                    fmt::format("{} {} {}: {} people, usual {:.1f}, z {:.1f}\n",
                                base::formatInstant(topics::startOf(bin.bin)), text::termKindName(term.kind),
                                term.text, term.best.people, term.best.usual, term.best.z);
        for (const auto& alert : bin.alerts)
            text += fmt::format("{} alert {} {}\n", base::formatInstant(alert.at),
                                text::termKindName(alert.term.kind), alert.term.text);
    }
    return text;
}

std::string historyText(const std::string& term, const topics::TermHistory& history) {
    std::string text;
    std::int64_t uses = 0;
    for (const auto& hour : history.hours())
        uses += hour.uses;
    text += fmt::format("{}: used {} times by distinct people within three hours\n", term, uses);
    for (const auto& burst : topics::findBursts(history.hours()))
        text += fmt::format("burst from {} to {}, weight {:.1f}\n",
                            base::formatInstant(history.startOfHour(burst.first)),
                            base::formatInstant(history.startOfHour(burst.end)), burst.weight);
    return text;
}

} // namespace weft::cli
