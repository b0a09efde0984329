// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tone_report.h"

#include "store/posts_reading.h"
#include "store/tone_corrections.h"
#include "store/wordings.h"
#include "text/cut_text.h"
#include "text/language.h"
#include "tone/scorers.h"

#include <unordered_map>
#include <utility>

namespace weft::app {

namespace {

using Said = std::unordered_map<std::string, tone::Tone>;
using Confusions = std::map<std::string, tone::Confusion>;

base::Result<Said> readSaid(store::Database& database) {
    const auto corrections = store::listToneCorrections(database);
    if (!corrections) return base::fail(corrections.error());
    Said said;
    for (const auto& correction : *corrections)
        if (const auto known = tone::toneFromName(correction.tone)) said.emplace(correction.postId, *known);
    return said;
}

/// How right each language's list was on the posts that a person judged; "" for all of them.
base::Result<Confusions> readConfusions(store::Database& database, const Said& said,
                                        const LanguageOf& languageOf) {
    std::vector<std::string> ids;
    for (const auto& [id, tone] : said)
        ids.push_back(id);
    const auto posts = store::readPosts(database, ids);
    if (!posts) return base::fail(posts.error());
    Confusions confusions;
    for (const auto& stored : *posts) {
        if (!stored.post.text || stored.hidden) continue;
        const auto language = languageOf(*stored.post.text, stored.post.language.value_or(""));
        const auto* scorer = tone::findScorer(language);
        if (scorer == nullptr) continue;
        const auto scored = scorer->score(*stored.post.text).tone;
        for (const auto& group : {tone::primaryLanguage(language), std::string()})
            confusions[group].add(said.at(stored.post.id), scored);
    }
    return confusions;
}

/// Takes in the wordings of the audience's posts in scope.
class Hearing {
public:
    Hearing(const metrics::ScopeTable& table, const base::TimeRange& range, const Said& said,
            const LanguageOf& languageOf)
        : m_table(table), m_said(said), m_languageOf(languageOf) {
        for (std::size_t i = 0; i < table.rows().size(); ++i) {
            const auto& row = table.rows()[i];
            if (!row.byBrand() && range.contains(row.createdAt))
                m_rowOf.emplace(table.idOf(static_cast<std::int32_t>(i)), static_cast<std::int32_t>(i));
        }
    }

    void take(const store::Wording& wording, ToneReport& report) const {
        const auto found = m_rowOf.find(wording.id);
        if (found == m_rowOf.end()) return;
        if (wording.hidden) {
            report.untoned.hidden += 1;
            return;
        }
        if (wording.text.empty()) {
            report.untoned.withoutText += 1;
            return;
        }
        const auto language = m_languageOf(wording.text, wording.language);
        if (language.empty()) {
            report.untoned.languageUnknown += 1;
            return;
        }
        const auto primary = tone::primaryLanguage(language);
        const auto* scorer = tone::findScorer(language);
        if (scorer == nullptr) {
            report.untoned.withoutList[primary] += 1;
            return;
        }
        const auto& row = m_table.row(found->second);
        const auto scoring = scorer->score(wording.text);
        const auto said = m_said.find(std::string(wording.id));
        report.posts.push_back({.id = std::string(wording.id),
                                .createdAt = row.createdAt,
                                .thread = row.thread,
                                .language = primary,
                                .scored = scoring.tone,
                                .score = scoring.score,
                                .said = said == m_said.end() ? std::nullopt : std::optional(said->second),
                                .question = wording.question});
    }

private:
    const metrics::ScopeTable& m_table;
    const Said& m_said;
    const LanguageOf& m_languageOf;
    std::unordered_map<std::string_view, std::int32_t> m_rowOf;
};

/// Of the posts of a language, or of all.
ToneShares sharesOf(const std::vector<TonedPost>& posts, const std::string& language) {
    ToneShares result;
    result.language = language;
    std::map<std::int32_t, tone::ToneCounts> threads;
    for (const auto& post : posts) {
        if (!language.empty() && post.language != language) continue;
        result.heard[tone::indexOf(post.scored)] += 1;
        threads[post.thread][tone::indexOf(post.scored)] += 1;
    }
    if (result.posts() < kFewestToned) return result;
    for (std::size_t i = 0; i < tone::kTones.size(); ++i) {
        std::vector<metrics::CountedShare> clusters;
        for (const auto& [thread, counts] : threads)
            clusters.push_back({counts[i], tone::totalOf(counts)});
        result.shares[i] = metrics::clusteredProportion(clusters);
    }
    return result;
}

ToneShares judged(const ToneReport& report, const std::string& language, const Confusions& confusions) {
    auto shares = sharesOf(report.posts, language);
    if (!language.empty()) shares.accuracy = tone::accuracyOf(language);
    const auto confusion = confusions.find(language);
    if (confusion == confusions.end()) return shares;
    shares.corrections = confusion->second.total();
    if (shares.posts() >= kFewestToned)
        shares.correction = tone::correctShares(confusion->second, shares.heard);
    return shares;
}

} // namespace

std::string writtenLanguage(std::string_view text, std::string_view language) {
    if (!language.empty()) return std::string(language);
    const auto prose = text::cutText(text).prose;
    if (text::countLetters(prose) < text::kLettersOfShortText) return {};
    auto detected = text::detectLanguage(prose);
    return detected.reliable ? std::move(detected.code) : std::string();
}

base::Result<ToneReport> measureTone(store::Database& database, const metrics::ScopeTable& table,
                                     const base::TimeRange& range, const LanguageOf& languageOf) {
    const auto said = readSaid(database);
    if (!said) return base::fail(said.error());
    const auto confusions = readConfusions(database, *said, languageOf);
    if (!confusions) return base::fail(confusions.error());
    ToneReport report;
    const Hearing hearing(table, range, *said, languageOf);
    auto read = store::forEachWording(database, range,
                                      [&](const store::Wording& wording) { hearing.take(wording, report); });
    if (!read) return base::fail(std::move(read.error()));
    report.all = judged(report, {}, *confusions);
    std::map<std::string, bool> languages;
    for (const auto& post : report.posts)
        languages.emplace(post.language, true);
    for (const auto& [language, there] : languages)
        report.languages.push_back(judged(report, language, *confusions));
    return report;
}

} // namespace weft::app
