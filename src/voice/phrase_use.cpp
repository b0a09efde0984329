// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/phrase_use.h"

#include <algorithm>
#include <tuple>

namespace weft::voice {

namespace {

constexpr double kThousand = 1'000;

text::Span spanOf(const text::WordLine& line, const Stretch& stretch) {
    const auto& first = line.sources[stretch.begin];
    const auto& last = line.sources[stretch.end - 1];
    return {first.offset, last.offset + last.length - first.offset};
}

std::vector<PhraseMatch> matchesIn(const text::WordLine& line, const PhraseList& list) {
    std::vector<std::pair<Stretch, std::size_t>> found;
    for (std::size_t i = 0; i < list.phrases.size(); ++i) {
        const auto& pattern = list.phrases[i].pattern;
        auto stretch = pattern.find(line.characters, 0);
        for (; stretch; stretch = pattern.find(line.characters, stretch->end))
            found.emplace_back(*stretch, i);
    }
    std::ranges::stable_sort(found, {}, [&](const auto& one) {
        return std::tuple(one.first.begin, line.characters.size() - one.first.end);
    });
    std::vector<PhraseMatch> matches;
    for (const auto& [stretch, place] : found) {
        const auto& phrase = list.phrases[place];
        const auto words =
            std::u32string_view(line.characters).substr(stretch.begin, stretch.end - stretch.begin);
        matches.push_back({phrase.id, place, phrase.family, text::toUtf8(words), spanOf(line, stretch)});
    }
    return matches;
}

bool holds(const PhraseHit& hit, const std::string& family) {
    return std::ranges::find(hit.matches, family, &PhraseMatch::family) != hit.matches.end();
}

} // namespace

Places PhraseUse::postsOf(std::string_view family) const {
    const auto found = std::ranges::find(families, family, &FamilyUse::family);
    return found == families.end() ? Places{} : found->posts;
}

std::vector<PhraseHit> findPhrases(std::span<const HeardPost> posts, const PhraseList& list) {
    std::vector<PhraseHit> hits;
    for (std::size_t i = 0; i < posts.size(); ++i)
        if (auto matches = matchesIn(posts[i].line, list); !matches.empty())
            hits.push_back({i, std::move(matches)});
    return hits;
}

PhraseUse usePhrases(std::span<const HeardPost> posts, const Places& group, std::span<const PhraseHit> hits,
                     const PhraseList& list) {
    PhraseUse use;
    std::int64_t words = 0;
    for (const auto place : group)
        words += posts[place].words;
    std::ranges::copy_if(hits, std::back_inserter(use.hits),
                         [&](const PhraseHit& hit) { return std::ranges::binary_search(group, hit.post); });
    std::size_t found = 0;
    for (const auto& family : list.families()) {
        FamilyUse one{family, {}};
        for (const auto& hit : use.hits)
            if (holds(hit, family)) one.posts.push_back(hit.post);
        found += one.posts.size();
        if (!one.posts.empty()) use.families.push_back(std::move(one));
    }
    std::ranges::stable_sort(use.families, std::greater(),
                             [](const FamilyUse& family) { return family.posts.size(); });
    use.share = base::proportionOf(
        {static_cast<std::int64_t>(use.hits.size()), static_cast<std::int64_t>(group.size())});
    if (words > 0) use.perThousandWords = kThousand * static_cast<double>(found) / static_cast<double>(words);
    return use;
}

} // namespace weft::voice
