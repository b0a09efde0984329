// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/speech.h"

#include <algorithm>
#include <iterator>

namespace weft::voice {

namespace {

/// What is found in all posts, for the parts to choose from.
struct FoundPhrases {
    const PhraseList& hollow;
    std::vector<PhraseHit> hollowHits;
    std::vector<PhraseHit> addressHits;
};

SpeechPart measurePart(std::span<const HeardPost> posts, Places group, const FoundPhrases& found) {
    SpeechPart part;
    part.posts = std::move(group);
    for (const auto place : part.posts)
        part.words += posts[place].words;
    part.hollow = usePhrases(posts, part.posts, found.hollowHits, found.hollow);
    part.address = usePhrases(posts, part.posts, found.addressHits, addressWords());
    std::ranges::copy_if(part.posts, std::back_inserter(part.questions),
                         [&](std::size_t place) { return posts[place].question; });
    part.questionShare = base::proportionOf(
        {static_cast<std::int64_t>(part.questions.size()), static_cast<std::int64_t>(part.posts.size())});
    return part;
}

AskedQuestions askedIn(std::span<const HeardPost> posts, const Places& questions) {
    AskedQuestions found{questions, {}, {}};
    for (const auto place : questions) {
        if (posts[place].post.answered) found.answered.push_back(place);
        if (posts[place].post.followedUp) found.followedUp.push_back(place);
    }
    return found;
}

} // namespace

Speech measureSpeech(std::vector<SpokenPost> posts, const PhraseList& hollow) {
    Speech speech;
    speech.heard = hear(std::move(posts));
    const FoundPhrases found{hollow, findPhrases(speech.heard, hollow),
                             findPhrases(speech.heard, addressWords())};
    speech.all = measurePart(speech.heard, placesOfAll(speech.heard), found);
    speech.roots = measurePart(speech.heard, placesOf(speech.heard, false), found);
    speech.replies = measurePart(speech.heard, placesOf(speech.heard, true), found);
    speech.rootTemplates = findTemplates(speech.heard, speech.roots.posts);
    speech.replyTemplates = findTemplates(speech.heard, speech.replies.posts);
    speech.replyOpenings = findOpenings(speech.heard, speech.replies.posts);
    speech.rootQuestions = askedIn(speech.heard, speech.roots.questions);
    return speech;
}

} // namespace weft::voice
