// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/json_blocks.h"
#include "figures/json_values.h"
#include "figures/voice_report.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace weft::figures {

namespace {

using Json = nlohmann::ordered_json;
using voice::Speech;

/// Openings that are named; the others are in the entropy.
constexpr std::size_t kOpeningsShown = 10;

Json idsOf(const Speech& speech, const voice::Places& places) {
    auto ids = Json::array();
    for (const auto place : places)
        ids.push_back(speech.heard[place].post.id);
    return ids;
}

std::size_t charactersIn(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Json matchJson(const voice::PhraseMatch& match, std::string_view text) {
    return {{"phrase", match.phraseId},
            {"family", match.family},
            {"words", match.words},
            {"highlight", Json::array({charactersIn(text.substr(0, match.span.offset)),
                                       charactersIn(text.substr(match.span.offset, match.span.length))})}};
}

Json hitJson(const Speech& speech, const voice::PhraseHit& hit) {
    const auto& post = speech.heard[hit.post].post;
    // The first of each family, the families as the list has them.
    std::map<std::string_view, const voice::PhraseMatch*> first;
    for (const auto& match : hit.matches)
        first.emplace(match.family, &match);
    std::vector<const voice::PhraseMatch*> named;
    for (const auto& [family, match] : first)
        named.push_back(match);
    std::ranges::sort(named, {}, [](const auto* match) { return match->place; });
    Json json{{"id", post.id}, {"phrases", Json::object()}, {"matches", Json::array()}};
    for (const auto* match : named)
        json["phrases"][match->family] = match->words;
    for (const auto& match : hit.matches)
        json["matches"].push_back(matchJson(match, post.text));
    return json;
}

std::optional<double> rateOf(const voice::SpeechPart& part, std::string_view family) {
    const auto found = base::ratio(static_cast<std::int64_t>(part.address.postsOf(family).size()),
                                   static_cast<std::int64_t>(part.posts.size()));
    return found;
}

void addPart(Json& json, const voice::SpeechPart& part) {
    json["words"] = part.words;
    json["formulaic_posts"] = part.hollow.hits.size();
    put(json, "formulaic_share", shareOf(part.hollow.share));
    json["formulaic_ci"] = intervalOf(part.hollow.share);
    put(json, "formulaic_per_1000_words", part.hollow.perThousandWords);
    auto& families = json["families"] = Json::object();
    for (const auto& family : part.hollow.families)
        families[family.family] = family.posts.size();
    json["question_posts"] = part.questions.size();
    put(json, "question_rate", shareOf(part.questionShare));
    json["question_ci"] = intervalOf(part.questionShare);
    for (const auto family : voice::kAddressFamilies)
        put(json, (std::string(family) + "_rate").c_str(), rateOf(part, family));
}

Json templatesJson(const Speech& speech, const voice::Templates& templates) {
    Json json{{"considered", templates.considered}};
    put(json, "template_share", templates.templateShare);
    put(json, "mean_best_similarity", templates.meanBestSimilarity);
    auto& groups = json["clusters_ge3"] = Json::array();
    for (const auto& group : templates.groups)
        groups.push_back(idsOf(speech, group));
    put(json, "canned_share", templates.cannedShare);
    json["twins"] = templates.twins.size();
    return json;
}

Json twinsJson(const Speech& speech, const voice::Templates& templates) {
    auto list = Json::array();
    for (const auto& twin : templates.twins) {
        const auto& post = speech.heard[twin.post].post;
        const auto& earlier = speech.heard[twin.earlier].post;
        list.push_back({{"id", post.id},
                        {"earlier", earlier.id},
                        {"similarity", twin.similarity},
                        {"text", post.text},
                        {"earlier_text", earlier.text}});
    }
    return list;
}

Json openingsJson(const voice::Openings& openings) {
    Json json{{"n", openings.posts}, {"top", Json::array()}};
    for (std::size_t i = 0; i < std::min(openings.all.size(), kOpeningsShown); ++i)
        json["top"].push_back(Json::array({openings.all[i].words, openings.all[i].posts.size()}));
    json["different"] = openings.all.size();
    put(json, "entropy_bits", openings.entropyBits);
    put(json, "top_opening_share", openings.topShare);
    return json;
}

void addPeriod(Json& json, const VoiceReport& report) {
    json["accounts"] = report.handles;
    json["since"] = report.range ? Json(base::formatInstant(report.range->since)) : Json();
    json["until"] = report.range ? Json(base::formatInstant(report.range->until)) : Json();
}

Json voiceJson(const VoiceReport& report, bool withTwins) {
    const auto& speech = report.speech;
    Json json;
    addPeriod(json, report);
    json["brand_posts"] = speech.heard.size();
    json["without_text"] = report.withoutText;
    addPart(json, speech.all);
    auto& hits = json["hits"] = Json::array();
    for (const auto& hit : speech.all.hollow.hits)
        hits.push_back(hitJson(speech, hit));
    json["root_questions"] = speech.rootQuestions.asked.size();
    json["root_questions_answered"] = speech.rootQuestions.answered.size();
    json["root_questions_followed_up"] = speech.rootQuestions.followedUp.size();
    json["root_question_ids"] = {{"asked", idsOf(speech, speech.rootQuestions.asked)},
                                 {"answered", idsOf(speech, speech.rootQuestions.answered)},
                                 {"followed_up", idsOf(speech, speech.rootQuestions.followedUp)}};
    json["templates_roots"] = templatesJson(speech, speech.rootTemplates);
    json["templates_replies"] = templatesJson(speech, speech.replyTemplates);
    json["reply_openings"] = openingsJson(speech.replyOpenings);
    for (const auto& [name, part] :
         {std::pair("roots", &speech.roots), std::pair("replies", &speech.replies)}) {
        auto& block = json[name] = {{"posts", part->posts.size()}};
        addPart(block, *part);
    }
    if (withTwins)
        json["twins"] = {{"roots", twinsJson(speech, speech.rootTemplates)},
                         {"replies", twinsJson(speech, speech.replyTemplates)}};
    return json;
}

Json listJson(const PhraseListNote& list) {
    Json json{{"version", list.version},
              {"file", list.file.empty() ? Json() : Json(list.file)},
              {"phrases", list.phrases},
              {"muted", Json::array()}};
    for (const auto& phrase : list.muted)
        json["muted"].push_back({{"id", phrase.id},
                                 {"family", phrase.family},
                                 {"language", phrase.language},
                                 {"pattern", phrase.source}});
    return json;
}

} // namespace

std::string inCatalogue(const VoiceComparison& comparison) {
    return Json{{"voice", voiceJson(comparison.voice, false)}}.dump(-1, ' ', false,
                                                                    Json::error_handler_t::replace);
}

std::string inCatalogue(const VoiceComparison& comparison, const DepthFigures& answers) {
    Json json{{"voice", voiceJson(comparison.voice, false)}};
    addAnswerBlocks(json, answers);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string toJson(const VoiceComparison& comparison, bool withTwins) {
    auto json = voiceJson(comparison.voice, withTwins);
    json["list"] = listJson(comparison.list);
    json["previous"] = comparison.previous ? voiceJson(*comparison.previous, false) : Json();
    json["compared_part"] = comparison.comparedPart ? voiceJson(*comparison.comparedPart, false) : Json();
    json["peer"] = comparison.peer ? voiceJson(*comparison.peer, false) : Json();
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace weft::figures
