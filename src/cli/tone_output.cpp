// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tone_output.h"

#include "store/query_lexer.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::cli {

namespace {

using Json = nlohmann::ordered_json;
using tone::Tone;

std::string nameOf(const std::string& language) {
    if (language.empty()) return "All";
    if (language == "en") return "English";
    return language == "fr" ? "French" : language;
}

std::string percent(double share) {
    return fmt::format("{:.0f} %", share * 100);
}

std::string shareText(Tone tone, double share, double lo, double hi) {
    return fmt::format("{} {} ({:.0f} to {:.0f})", percent(share), toneWords(tone), lo * 100, hi * 100);
}

std::string heardText(const app::ToneShares& shares) {
    std::vector<std::string> parts;
    for (const auto tone : {Tone::Negative, Tone::Positive, Tone::None})
        if (const auto& share = shares.shares[tone::indexOf(tone)])
            parts.push_back(shareText(tone, share->share, share->interval.lo, share->interval.hi));
    if (parts.empty()) return fmt::format("— ({} posts are needed)", app::kFewestToned);
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string correctionText(const app::ToneShares& shares) {
    if (shares.corrections == 0) return {};
    const auto& correction = shares.correction;
    if (shares.corrections < tone::kCorrectionsNeeded)
        return fmt::format("  Not corrected: {} of {} corrections are there.\n", shares.corrections,
                           tone::kCorrectionsNeeded);
    if (correction.state == tone::CorrectionState::Unsteady)
        return fmt::format("  Not corrected: {} corrections do not tell the three tones apart.\n",
                           shares.corrections);
    if (correction.state != tone::CorrectionState::Done) return {};
    std::vector<std::string> parts;
    for (const auto tone : {Tone::Negative, Tone::Positive, Tone::None}) {
        const auto& share = correction.shares[tone::indexOf(tone)];
        parts.push_back(shareText(tone, share.share, share.lo, share.hi));
    }
    return fmt::format("  Corrected by {} corrections: {}.\n", shares.corrections, fmt::join(parts, ", "));
}

std::string accuracyText(const app::ToneShares& shares) {
    if (shares.language.empty()) return {};
    const auto& accuracy = shares.accuracy;
    if (!accuracy) return "  How right this is was not measured.\n";
    return fmt::format("  How right: macro-F1 {:.2f} ({:.2f} to {:.2f}); of what it calls negative {} is, of "
                       "what it calls positive {}. Measured on {} posts: {}.\n",
                       accuracy->macroF1, accuracy->lo, accuracy->hi, percent(accuracy->precisionNegative),
                       percent(accuracy->precisionPositive), accuracy->posts, accuracy->source);
}

std::string untonedText(const app::UntonedPosts& untoned) {
    std::vector<std::string> parts;
    const auto add = [&](std::int64_t posts, std::string_view why) {
        if (posts > 0) parts.push_back(fmt::format("{} {}", posts, why));
    };
    add(untoned.languageUnknown, "whose language nobody says");
    for (const auto& [language, posts] : untoned.withoutList)
        add(posts, fmt::format("in {}, for which there is no list", language));
    add(untoned.withoutText, "without text");
    add(untoned.hidden, "that the brand hid");
    return parts.empty() ? std::string() : fmt::format("Not measured: {}.\n", fmt::join(parts, "; "));
}

Json shareJson(const app::ToneShares& shares, Tone tone) {
    const auto i = tone::indexOf(tone);
    Json json{{"posts", shares.heard[i]}, {"share", nullptr}, {"share_ci", nullptr}};
    if (const auto& share = shares.shares[i]) {
        json["share"] = share->share;
        json["share_ci"] = {share->interval.lo, share->interval.hi};
    }
    json["corrected"] = nullptr;
    json["corrected_ci"] = nullptr;
    if (shares.correction.state == tone::CorrectionState::Done) {
        const auto& corrected = shares.correction.shares[i];
        json["corrected"] = corrected.share;
        json["corrected_ci"] = {corrected.lo, corrected.hi};
    }
    return json;
}

std::string_view stateName(const app::ToneShares& shares) {
    switch (shares.correction.state) {
    case tone::CorrectionState::Done:
        return "done";
    case tone::CorrectionState::TooFew:
        return "too-few";
    case tone::CorrectionState::Unsteady:
        return "unsteady";
    }
    return {};
}

Json accuracyJson(const std::optional<tone::Accuracy>& accuracy) {
    if (!accuracy) return nullptr;
    return {{"macro_f1", accuracy->macroF1},
            {"macro_f1_ci", {accuracy->lo, accuracy->hi}},
            {"precision_negative", accuracy->precisionNegative},
            {"precision_positive", accuracy->precisionPositive},
            {"spoken_on", accuracy->spokenOn},
            {"posts", accuracy->posts},
            {"source", accuracy->source}};
}

Json sharesJson(const app::ToneShares& shares) {
    Json json{{"language", shares.language.empty() ? Json() : Json(shares.language)},
              {"posts", shares.posts()}};
    for (const auto tone : tone::kTones)
        json[std::string(tone::toneName(tone))] = shareJson(shares, tone);
    json["corrections"] = shares.corrections;
    json["correction"] = stateName(shares);
    json["accuracy"] = accuracyJson(shares.accuracy);
    return json;
}

} // namespace

std::string_view toneWords(Tone tone) {
    switch (tone) {
    case Tone::Negative:
        return "clearly negative";
    case Tone::None:
        return "no clear tone";
    case Tone::Positive:
        return "clearly positive";
    }
    return {};
}

std::string toText(const app::ToneReport& report, const Question& question) {
    const auto& range = question.period.range;
    auto text =
        fmt::format("{} to {} ({}), @{}: the tone of {} posts of the audience\n\n",
                    question.zone.date(range.since), question.zone.date(range.until), question.zone.name(),
                    fmt::join(question.analysis->brandHandles, ", @"), report.posts.size());
    auto groups = report.languages;
    if (groups.size() != 1) groups.insert(groups.begin(), report.all);
    for (const auto& shares : groups)
        text += fmt::format("{}, {} posts: {}\n{}{}", nameOf(shares.language), shares.posts(),
                            heardText(shares), correctionText(shares), accuracyText(shares));
    return text + untonedText(report.untoned);
}

Json toJson(const app::ToneReport& report, const Question& question) {
    const auto& period = question.period;
    Json json{{"input",
               {{"brands", question.analysis->brandHandles},
                {"since", base::formatInstant(period.range.since)},
                {"until", base::formatInstant(period.range.until)},
                {"as_of", base::formatInstant(period.asOf)},
                {"fewest_posts", app::kFewestToned},
                {"fewest_corrections", tone::kCorrectionsNeeded}}},
              {"all", sharesJson(report.all)},
              {"languages", Json::array()}};
    for (const auto& shares : report.languages)
        json["languages"].push_back(sharesJson(shares));
    json["not_measured"] = {{"language_unknown", report.untoned.languageUnknown},
                            {"without_list", Json::object()},
                            {"without_text", report.untoned.withoutText},
                            {"hidden", report.untoned.hidden}};
    for (const auto& [language, posts] : report.untoned.withoutList)
        json["not_measured"]["without_list"][language] = posts;
    return json;
}

std::string explained(std::string_view text, const std::vector<tone::DecidingWord>& words) {
    std::string line;
    std::size_t at = 0;
    for (const auto& word : words) {
        line += text.substr(at, word.span.offset - at);
        line += fmt::format("[{} {:+.1f}]", text.substr(word.span.offset, word.span.length), word.weight);
        at = word.span.offset + word.span.length;
    }
    line += text.substr(at);
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; }, ' ');
    return line;
}

Json wordsJson(std::string_view text, const std::vector<tone::DecidingWord>& words) {
    auto json = Json::array();
    for (const auto& word : words) {
        const auto said = text.substr(word.span.offset, word.span.length);
        json.push_back(
            {{"word", said},
             {"span", {store::charactersIn(text.substr(0, word.span.offset)), store::charactersIn(said)}},
             {"weight", word.weight}});
    }
    return json;
}

} // namespace weft::cli
