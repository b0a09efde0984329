// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "cli/topics_output.h"
#include "topics/burst_history.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

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
    return fmt::format("; loud enough for an alert at {}", base::formatInstant(*view.alertedAt));
}

std::string number(std::int64_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string scoreText(const topics::WindowScore& best, base::Instant at) {
    return fmt::format("{} in the {} h to {}, usual {:.1f}, highest in 14 days {:.1f}, z {:.1f}",
                       number(best.people, "person", "people"), best.window / topics::kBinsPerHour,
                       base::formatInstant(at), best.usual, best.peak, best.z);
}

std::string termLine(const topics::TopicTerm& term) {
    return fmt::format("    {}: {}\n", term.surface,
                       scoreText(term.standing.term.best, topics::endOf(term.standing.lastBin)));
}

/// Who wrote when, and how it begins.
std::string postLine(const std::string& id, const std::map<std::string, model::Post>& posts) {
    constexpr std::size_t kShown = 80;
    const auto post = posts.find(id);
    if (post == posts.end()) return fmt::format("    post {}\n", id);
    std::string words = post->second.text.value_or("");
    std::ranges::replace_if(
        words, [](char sign) { return sign == '\n' || sign == '\r'; }, ' ');
    const auto begin = base::utf8Prefix(words, kShown);
    return fmt::format("    @{}, {}: {}{} (post {})\n", post->second.author.value_or("?"),
                       base::formatInstant(post->second.createdAt), begin,
                       begin.size() < words.size() ? "…" : "", id);
}

std::string_view reasonText(topics::HoldReason reason) {
    switch (reason) {
    case topics::HoldReason::FewPeople:
        return "fewer than 5 people";
    case topics::HoldReason::OnePerson:
        return "one person wrote more than 40 %";
    case topics::HoldReason::FewThreads:
        return "fewer than 3 threads";
    }
    return "fewer than 3 threads";
}

std::string heldBackText(const std::vector<topics::HeldBack>& heldBack) {
    std::map<topics::HoldReason, std::int64_t> counts;
    for (const auto& held : heldBack)
        counts[held.reason] += 1;
    std::string text;
    for (const auto& [reason, count] : counts)
        text += fmt::format("{} held back: {}\n", count, reasonText(reason));
    return text;
}

std::string brandText(const app::TopicView& view) {
    if (!view.brand) return {};
    return fmt::format("; you are in {} of {}", view.brand->threads,
                       number(static_cast<std::int64_t>(view.topic.threads.size()), "thread", "threads"));
}

std::string sizeText(const topics::Topic& topic) {
    return fmt::format("{}, {} in {}", number(topic.people, "person", "people"),
                       number(static_cast<std::int64_t>(topic.posts.size()), "post", "posts"),
                       number(static_cast<std::int64_t>(topic.threads.size()), "thread", "threads"));
}

std::string blockOf(const app::TopicView& view, const std::string& head, const TopicsTold& told) {
    constexpr std::size_t kTermsShown = 4;
    const auto& topic = view.topic;
    std::string block =
        fmt::format("\n{}{}\n    {}\n", head, view.watched ? " (watched)" : "", sparkline(topic.hourly));
    for (std::size_t i = 0; i < std::min(topic.terms.size(), kTermsShown); ++i)
        block += termLine(topic.terms[i]);
    if (!topic.saidWith.empty()) block += fmt::format("    said with it: {}\n", listed(topic.saidWith, 8));
    block += fmt::format("    burst began: {} by @{}, post {}\n", base::formatInstant(topic.firstAt),
                         topic.firstAuthor, topic.firstPost);
    block += fmt::format("    languages: {}; the loudest wrote {:.0f} %{}\n", listed(topic.languages),
                         100 * topic.largestShare,
                         topic.copies > 0 ? "; " + number(topic.copies, "copy", "copies") : "");
    for (std::size_t i = 0; i < std::min(topic.posts.size(), kTopicPostsShown); ++i)
        block += postLine(topic.posts[i], told.posts);
    return block;
}

std::string overText(const app::PastTopic& topic) {
    return fmt::format("{}: over since {}, {}{}{}\n    strongest: {}", topic.view.topic.label,
                       base::formatInstant(topic.overSince), sizeText(topic.view.topic),
                       brandText(topic.view), alertOf(topic.view),
                       scoreText(topic.strongest.best, topic.strongestAt));
}

std::string periodText(const TopicsTold& told, std::size_t number) {
    const auto& period = told.period;
    std::string text;
    for (const auto& topic : period.over)
        if (!topic.muted) text += blockOf(topic.view, fmt::format("{}. {}", ++number, overText(topic)), told);
    if (text.empty() && told.report.topics.empty()) text += "Nothing stood out in this period.\n";
    if (period.before)
        text += fmt::format("The last topic before it was {}, {}.\n", period.before->label,
                            base::formatInstant(period.before->at));
    if (period.more > 0) text += fmt::format("{} weaker terms are not listed\n", period.more);
    return text + heldBackText(period.heldBack);
}

std::string headOf(const app::TopicReport& report) {
    if (!report.learningSince) return fmt::format("{}: no posts\n", base::formatInstant(report.at));
    std::string head = fmt::format(
        "{}: {} in 24 hours, {} of them copies; {} followed since {}\n"
        "Shown from z {:g}, alert from z {:g}, at least {} people; z compares the people who used a "
        "term with those who usually do.\n",
        base::formatInstant(report.at), number(report.posts, "post", "posts"), report.copies,
        number(report.liveTerms, "term", "terms"), base::formatInstant(*report.learningSince),
        report.sensitivity.show, report.sensitivity.alert, report.sensitivity.fewestPeople);
    for (const auto& change : report.queryChanges)
        head += fmt::format("Queries changed at {}: {} {} {}; no alerts for 24 hours\n",
                            base::formatInstant(change.at), store::watchKindName(change.kind), change.term,
                            store::queryChangeName(change.change));
    return head;
}

} // namespace

std::string topicLineText(const app::TopicView& view) {
    const auto& topic = view.topic;
    return fmt::format("{}: {}, {}, z {:.1f}{}{}", topic.label, topics::phaseName(topic.phase),
                       sizeText(topic), topic.z, brandText(view), alertOf(view));
}

std::string topicsText(const TopicsTold& told) {
    const auto& report = told.report;
    std::string text;
    if (told.range)
        text = fmt::format("{} to {}, told as of its end\n", base::formatInstant(told.range->since),
                           base::formatInstant(told.range->until));
    text += headOf(report);
    std::size_t number = 0;
    for (const auto& view : report.topics)
        text += blockOf(view, fmt::format("{}. {}", ++number, topicLineText(view)), told);
    if (told.range)
        text += periodText(told, number);
    else if (report.topics.empty())
        text += "Nobody talks of anything more than usual.\n";
    text += heldBackText(report.heldBack);
    if (!report.mutedTopics.empty()) text += fmt::format("\n{} muted\n", report.mutedTopics.size());
    for (const auto& term : report.watched)
        text += term.now ? fmt::format("Watched {}: {}\n", term.term, scoreText(term.now->best, report.at))
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
