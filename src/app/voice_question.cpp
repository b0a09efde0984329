// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice_question.h"

#include "store/posts_reading.h"

#include <unordered_set>

namespace weft::app {

namespace {

using Ids = std::unordered_set<std::string_view>;

/// Adds the posts that a forest counts as its brand's.
void addPostsOf(const metrics::ThreadForest& forest, Ids& ids) {
    for (std::size_t i = 0; i < forest.posts().size(); ++i)
        if (forest.posts()[i].byBrand) ids.insert(forest.table().rows[i].id);
}

base::Result<figures::PostTexts> readTexts(store::Database& database, base::Instant asOf, const Ids& ids) {
    figures::PostTexts texts;
    auto read = store::forEachText(database, asOf, [&](std::string_view id, std::string_view text) {
        if (ids.contains(id)) texts.emplace(id, text);
    });
    if (!read) return base::fail(std::move(read.error()));
    return texts;
}

} // namespace

base::Result<figures::VoiceComparison> measureBrandVoice(store::Database& database, const Analysis& analysis,
                                                         const VoiceQuestion& question,
                                                         const LoadedPhrases& phrases) {
    Ids ids;
    addPostsOf(analysis.forest, ids);
    std::optional<metrics::ThreadForest> peer;
    if (!question.peer.empty()) {
        peer = metrics::ThreadForest::build(analysis.table, {question.peer});
        addPostsOf(*peer, ids);
    }
    const auto texts = readTexts(database, question.asOf, ids);
    if (!texts) return base::fail(texts.error());
    const auto list = phrases.inForce();
    const auto ofBrand = [&](const std::optional<base::TimeRange>& range) {
        auto report = figures::measureVoiceOf(analysis.forest, *texts, range, list);
        report.handles = analysis.brandHandles;
        return report;
    };
    figures::VoiceComparison comparison{.voice = ofBrand(question.range), .list = phrases.note()};
    if (question.comparedRange) comparison.previous = ofBrand(question.comparedRange);
    if (question.comparedPart) comparison.comparedPart = ofBrand(question.comparedPart);
    if (peer) {
        comparison.peer = figures::measureVoiceOf(*peer, *texts, question.range, list);
        comparison.peer->handles = {question.peer};
    }
    return comparison;
}

} // namespace weft::app
