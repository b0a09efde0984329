// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbers.h"
#include "format/text.h"
#include "models/voice_figures.h"
#include "models/voice_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

namespace weft::models {

namespace {

constexpr std::array kFamilies{
    std::pair{std::string_view{"together"}, QT_TRANSLATE_NOOP("phrases", "together")},
    std::pair{std::string_view{"uncertain_times"}, QT_TRANSLATE_NOOP("phrases", "uncertain times")},
    std::pair{std::string_view{"here_for_you"}, QT_TRANSLATE_NOOP("phrases", "here for you")},
    std::pair{std::string_view{"now_more_than_ever"}, QT_TRANSLATE_NOOP("phrases", "now more than ever")},
    std::pair{std::string_view{"community"}, QT_TRANSLATE_NOOP("phrases", "our community")},
    std::pair{std::string_view{"reinvent"}, QT_TRANSLATE_NOOP("phrases", "reinventing")},
    std::pair{std::string_view{"passion"}, QT_TRANSLATE_NOOP("phrases", "passion")},
    std::pair{std::string_view{"excellence"}, QT_TRANSLATE_NOOP("phrases", "excellence")},
    std::pair{std::string_view{"proud"}, QT_TRANSLATE_NOOP("phrases", "proud to announce")},
    std::pair{std::string_view{"canned_thanks"}, QT_TRANSLATE_NOOP("phrases", "thanks for your message")},
    std::pair{std::string_view{"canned_regret"}, QT_TRANSLATE_NOOP("phrases", "sorry to hear")},
    std::pair{std::string_view{"dm_deflect"}, QT_TRANSLATE_NOOP("phrases", "send us a DM")},
    std::pair{std::string_view{"engagement_bait"}, QT_TRANSLATE_NOOP("phrases", "asking for reactions")}};

/// Families of other lists keep the name that their list gives them.
QString familyName(const std::string& family) {
    const auto known = std::ranges::find(kFamilies, family, [](const auto& one) { return one.first; });
    if (known != kFamilies.end()) return QCoreApplication::translate("phrases", known->second);
    return format::fromUtf8(family).replace(u'_', u' ');
}

/// A phrase with the posts that hold it.
struct FoundPhrase {
    std::string id;
    std::string family;
    /// As the first post says it.
    std::string words;
    std::vector<std::string> posts;
};

std::vector<FoundPhrase> foundPhrases(const voice::Speech& speech) {
    std::map<std::size_t, FoundPhrase> byPlace;
    for (const auto& hit : speech.all.hollow.hits) {
        const auto& id = speech.heard[hit.post].post.id;
        for (const auto& match : hit.matches) {
            auto& phrase =
                byPlace.try_emplace(match.place, FoundPhrase{match.phraseId, match.family, match.words, {}})
                    .first->second;
            if (phrase.posts.empty() || phrase.posts.back() != id) phrase.posts.push_back(id);
        }
    }
    std::vector<FoundPhrase> found;
    for (auto& [place, phrase] : byPlace)
        found.push_back(std::move(phrase));
    std::ranges::stable_sort(found, std::greater<>(), [](const auto& phrase) { return phrase.posts.size(); });
    return found;
}

Row foundRow(const FoundPhrase& phrase, const voice::Speech& speech) {
    const auto posts = static_cast<std::int64_t>(phrase.posts.size());
    const auto all = static_cast<std::int64_t>(speech.heard.size());
    const auto family = static_cast<std::int64_t>(speech.all.hollow.postsOf(phrase.family).size());
    const Written share = writtenShare(base::proportionOf({posts, all}), all);
    return {.cells = {{.text = familyName(phrase.family),
                       .look = Look::Strong,
                       .detail = QCoreApplication::translate("voice", "“%1”", "words of a post")
                                     .arg(format::fromUtf8(phrase.words)),
                       .toolTip = QCoreApplication::translate("voice", "posts of this family: %1")
                                      .arg(format::count(family))},
                      {.text = format::count(posts), .alignRight = true},
                      {.text = all < kFewPosts ? partOf(posts, all) : share.text,
                       .toolTip = share.toolTip,
                       .alignRight = true,
                       .value = static_cast<double>(posts) / static_cast<double>(all)},
                      {.text = QCoreApplication::translate("voice", "mute", "leave a phrase out"),
                       .look = Look::Link,
                       .toolTip = QCoreApplication::translate(
                           "voice", "This phrase says nothing about this client: leave it out here")}},
            .id = format::fromUtf8(phrase.id)};
}

Row mutedRow(const voice::Phrase& phrase) {
    return {.cells = {{.text = QCoreApplication::translate("voice", "%1 (muted)", "a family of phrases")
                                   .arg(familyName(phrase.family)),
                       .look = Look::Quiet,
                       .detail = format::fromUtf8(phrase.source)},
                      {.text = format::dash(),
                       .toolTip = QCoreApplication::translate("voice", "muted phrases are not counted"),
                       .alignRight = true},
                      {.text = format::dash(),
                       .toolTip = QCoreApplication::translate("voice", "muted phrases are not counted"),
                       .alignRight = true},
                      {.text = QCoreApplication::translate("voice", "count again", "a muted phrase"),
                       .look = Look::Link}},
            .id = format::fromUtf8(phrase.id)};
}

} // namespace

RowsBehind phraseRows(const app::VoiceSnapshot& snapshot) {
    const auto& speech = snapshot.voice.voice.speech;
    RowsBehind result{.rows = {.titles = {QCoreApplication::translate("voice", "Phrase"),
                                          QCoreApplication::translate("voice", "Posts"),
                                          QCoreApplication::translate("voice", "Share"), QString()},
                               .rightAligned = {false, true, true, false},
                               .rows = {}}};
    for (const auto& phrase : foundPhrases(speech))
        result.add(foundRow(phrase, speech), phrase.posts);
    for (const auto& phrase : snapshot.voice.list.muted)
        result.add(mutedRow(phrase), {});
    return result;
}

} // namespace weft::models
