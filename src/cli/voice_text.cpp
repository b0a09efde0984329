// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/voice_output.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>

namespace weft::cli {

namespace {

using figures::VoiceReport;
using voice::Speech;

/// Openings and groups that are named.
constexpr std::size_t kNamed = 5;
constexpr double kSmallShare = 0.1;

std::string percent(std::optional<double> share) {
    if (!share) return "—";
    // A tenth of a percent of 30,000 posts is 30 of them.
    return fmt::format("{:.{}f} %", *share * 100, *share<kSmallShare&& * share> 0 ? 1 : 0);
}

std::string number(std::optional<double> value, int decimals) {
    return value ? fmt::format("{:.{}f}", *value, decimals) : std::string("—");
}

std::string counted(std::size_t count, const char* thing) {
    return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

std::string between(const std::optional<base::Proportion>& share) {
    if (!share) return "—";
    return fmt::format("{}, between {} and {}", percent(share->share), percent(share->interval.lo),
                       percent(share->interval.hi));
}

std::string periodOf(const base::TimeRange& range, const zone::TimeZone& zone) {
    return fmt::format("{} to {}", zone.date(range.since), zone.date(range.until));
}

std::string headOf(const VoiceReport& report, const zone::TimeZone& zone) {
    const auto period = report.range ? fmt::format("{} ({})", periodOf(*report.range, zone), zone.name())
                                     : std::string("All posts held");
    auto text = fmt::format("{}, @{}: {}, {} and {}, {} words.", period, fmt::join(report.handles, ", @"),
                            counted(report.speech.heard.size(), "post"),
                            counted(report.speech.roots.posts.size(), "root"),
                            report.speech.replies.posts.size() == 1
                                ? std::string("1 reply")
                                : fmt::format("{} replies", report.speech.replies.posts.size()),
                            report.speech.all.words);
    if (report.withoutText > 0) text += fmt::format(" {} more without a text held.", report.withoutText);
    return text + "\n";
}

/// What a family's first post says, as an example.
std::string exampleOf(const voice::PhraseUse& use, const std::string& family) {
    for (const auto& hit : use.hits)
        if (const auto match = std::ranges::find(hit.matches, family, &voice::PhraseMatch::family);
            match != hit.matches.end())
            return match->words;
    return {};
}

std::string hollowText(const Speech& speech) {
    const auto& use = speech.all.hollow;
    auto text = fmt::format(
        "Hollow phrases: {} of {} ({}), {} in 1,000 words. Roots {} of {}, replies {} of {}.\n",
        use.hits.size(), counted(speech.heard.size(), "post"), between(use.share),
        number(use.perThousandWords, 1), speech.roots.hollow.hits.size(), speech.roots.posts.size(),
        speech.replies.hollow.hits.size(), speech.replies.posts.size());
    for (const auto& family : use.families)
        text += fmt::format("  {:<20}{:>4}  \"{}\"\n", family.family, family.posts.size(),
                            exampleOf(use, family.family));
    return text;
}

std::string templateText(const char* name, const voice::Templates& templates) {
    return fmt::format(
        "  {:<10}{} like an earlier one ({} of {} from the second on), {} in groups of three or more ({})\n",
        name, percent(templates.templateShare), templates.twins.size(),
        std::max<std::int64_t>(templates.considered - 1, 0), percent(templates.cannedShare),
        counted(templates.groups.size(), "group"));
}

std::string openingsText(const voice::Openings& openings) {
    if (openings.posts == 0) return "Openings: no replies.\n";
    auto text = fmt::format("Openings of replies: {} different, {} bits.\n", openings.all.size(),
                            number(openings.entropyBits, 2));
    for (std::size_t i = 0; i < std::min(openings.all.size(), kNamed); ++i)
        text += fmt::format("  {:>4} of {}  \"{}\"\n", openings.all[i].posts.size(), openings.posts,
                            openings.all[i].words);
    return text;
}

std::optional<double> rateOf(const voice::SpeechPart& part, std::string_view family) {
    return base::ratio(static_cast<std::int64_t>(part.address.postsOf(family).size()),
                       static_cast<std::int64_t>(part.posts.size()));
}

std::string questionsText(const Speech& speech) {
    return fmt::format(
        "Questions: {} of {}. Opening a thread: {}, answered by somebody: {}, and the brand replied: "
        "{}.\n",
        speech.all.questions.size(), counted(speech.heard.size(), "post"), speech.rootQuestions.asked.size(),
        speech.rootQuestions.answered.size(), speech.rootQuestions.followedUp.size());
}

std::string addressText(const Speech& speech) {
    return fmt::format(
        "Address: \"you\" in {} of the posts, \"I\" in {}, \"we\" in {}, talk as among people in {}.\n",
        percent(rateOf(speech.all, voice::kSecondPerson)),
        percent(rateOf(speech.all, voice::kFirstPersonSingular)),
        percent(rateOf(speech.all, voice::kFirstPersonPlural)),
        percent(rateOf(speech.all, voice::kConversational)));
}

struct Row {
    const char* name;
    std::function<std::string(const Speech&)> value;
};

const std::vector<Row>& comparedRows() {
    static const std::vector<Row> rows{
        {"posts", [](const Speech& one) { return std::to_string(one.heard.size()); }},
        {"hollow phrases",
         [](const Speech& one) {
             return percent(one.all.hollow.share ? std::optional(one.all.hollow.share->share) : std::nullopt);
         }},
        {"per 1,000 words", [](const Speech& one) { return number(one.all.hollow.perThousandWords, 1); }},
        {"roots seen before", [](const Speech& one) { return percent(one.rootTemplates.templateShare); }},
        {"replies seen before", [](const Speech& one) { return percent(one.replyTemplates.templateShare); }},
        {"canned replies", [](const Speech& one) { return percent(one.replyTemplates.cannedShare); }},
        {"top opening", [](const Speech& one) { return percent(one.replyOpenings.topShare); }},
        {"questions",
         [](const Speech& one) {
             return percent(one.all.questionShare ? std::optional(one.all.questionShare->share)
                                                  : std::nullopt);
         }},
        {"followed up",
         [](const Speech& one) {
             return fmt::format("{} of {}", one.rootQuestions.followedUp.size(),
                                one.rootQuestions.asked.size());
         }},
        {"\"you\"", [](const Speech& one) { return percent(rateOf(one.all, voice::kSecondPerson)); }},
        {"\"I\"", [](const Speech& one) { return percent(rateOf(one.all, voice::kFirstPersonSingular)); }},
        {"\"we\"", [](const Speech& one) { return percent(rateOf(one.all, voice::kFirstPersonPlural)); }},
    };
    return rows;
}

std::string comparisonText(const figures::VoiceComparison& comparison, const zone::TimeZone& zone) {
    std::vector<std::pair<std::string, const Speech*>> columns{{"now", &comparison.voice.speech}};
    std::string text;
    if (comparison.previous) {
        columns.emplace_back("before", &comparison.previous->speech);
        text += fmt::format("Before: {}. ", periodOf(*comparison.previous->range, zone));
    }
    if (comparison.comparedPart) {
        columns.front().second = &comparison.comparedPart->speech;
        text += fmt::format("Not all of both is observed, so now: {}. ",
                            periodOf(*comparison.comparedPart->range, zone));
    }
    if (comparison.peer)
        columns.emplace_back("@" + comparison.peer->handles.front(), &comparison.peer->speech);
    if (columns.size() == 1) return text;
    text += "Side by side, as far as posts are held:\n  " + std::string(20, ' ');
    for (const auto& [name, speech] : columns)
        text += fmt::format("  {:>14}", name);
    for (const auto& row : comparedRows()) {
        text += fmt::format("\n  {:<20}", row.name);
        for (const auto& [name, speech] : columns)
            text += fmt::format("  {:>14}", row.value(*speech));
    }
    return text + "\n\n";
}

std::string listText(const figures::PhraseListNote& list) {
    auto text = fmt::format("List: {}, version {}, {}", list.file.empty() ? "Weft's own" : list.file,
                            list.version.empty() ? "—" : list.version, counted(list.phrases, "phrase"));
    if (list.muted.empty()) return text + ", none muted.\n";
    text += ". Muted:\n";
    for (const auto& phrase : list.muted)
        text += fmt::format("  {}  {}\n", phrase.id, phrase.source);
    return text;
}

void addTwins(std::string& text, const Speech& speech, const voice::Templates& templates) {
    for (const auto& twin : templates.twins) {
        const auto& post = speech.heard[twin.post].post;
        const auto& earlier = speech.heard[twin.earlier].post;
        text += fmt::format("\n{:.0f} % alike\n  {}  {}: {}\n  {}  {}: {}\n", twin.similarity * 100,
                            base::formatInstant(earlier.at), earlier.id, earlier.text,
                            base::formatInstant(post.at), post.id, post.text);
    }
}

} // namespace

std::string toText(const figures::VoiceComparison& comparison, const zone::TimeZone& zone) {
    const auto& speech = comparison.voice.speech;
    return fmt::format("{}\n{}\nSaid before:\n{}{}\n{}\n{}{}\n{}{}", headOf(comparison.voice, zone),
                       hollowText(speech), templateText("roots", speech.rootTemplates),
                       templateText("replies", speech.replyTemplates), openingsText(speech.replyOpenings),
                       questionsText(speech), addressText(speech), comparisonText(comparison, zone),
                       listText(comparison.list));
}

std::string twinsText(const VoiceReport& report) {
    const auto& speech = report.speech;
    std::string text = fmt::format("Near-identical posts: {} among roots, {} among replies.\n",
                                   speech.rootTemplates.twins.size(), speech.replyTemplates.twins.size());
    addTwins(text, speech, speech.rootTemplates);
    addTwins(text, speech, speech.replyTemplates);
    return text;
}

} // namespace weft::cli
