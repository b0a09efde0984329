// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice_lists.h"

#include "store/posts_reading.h"
#include "tone/scorers.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <ranges>
#include <unordered_map>
#include <utility>

namespace weft::app {

namespace {

constexpr std::size_t kTwinsShown = 5;
constexpr std::size_t kQuestionsShown = 20;
/// Of each tone.
constexpr std::size_t kTonedShown = 40;

using PostsById = std::unordered_map<std::string, VoicePost>;

base::Result<PostsById> readById(store::Database& database, std::span<const std::string> ids) {
    auto posts = readVoicePosts(database, ids);
    if (!posts) return base::fail(std::move(posts.error()));
    PostsById byId;
    for (auto& post : *posts) {
        const auto id = post.id;
        byId.emplace(id, std::move(post));
    }
    return byId;
}

/// The ids of both posts of the newest pairs, one pair after the other.
struct PairIds {
    std::vector<std::string> ids;
    std::vector<double> similarities;

    void add(const voice::Speech& speech, const voice::Templates& templates) {
        for (const auto& twin : templates.twins | std::views::reverse) {
            if (similarities.size() == kTwinsShown) return;
            ids.push_back(speech.heard[twin.earlier].post.id);
            ids.push_back(speech.heard[twin.post].post.id);
            similarities.push_back(twin.similarity);
        }
    }
};

base::Status fillTwins(VoiceSnapshot& snapshot, store::Database& database) {
    const auto& speech = snapshot.voice.voice.speech;
    PairIds pairs;
    pairs.add(speech, speech.replyTemplates);
    pairs.add(speech, speech.rootTemplates);
    const auto posts = readById(database, pairs.ids);
    if (!posts) return base::fail(posts.error());
    for (std::size_t i = 0; i < pairs.similarities.size(); ++i) {
        const auto earlier = posts->find(pairs.ids[2 * i]);
        const auto later = posts->find(pairs.ids[2 * i + 1]);
        if (earlier != posts->end() && later != posts->end())
            snapshot.twins.push_back({earlier->second, later->second, pairs.similarities[i]});
    }
    return {};
}

base::Status fillQuestions(VoiceSnapshot& snapshot, store::Database& database) {
    const auto& speech = snapshot.voice.voice.speech;
    const auto& questions = speech.rootQuestions;
    std::vector<std::string> ids;
    for (const auto place : questions.answered | std::views::reverse) {
        if (ids.size() == kQuestionsShown) break;
        if (std::ranges::find(questions.followedUp, place) == questions.followedUp.end())
            ids.push_back(speech.heard[place].post.id);
    }
    auto posts = readVoicePosts(database, ids);
    if (!posts) return base::fail(std::move(posts.error()));
    snapshot.leftQuestions = *std::move(posts);
    return {};
}

/// Those of a tone that are shown, in their order.
std::vector<const TonedPost*> chosenOf(const std::vector<TonedPost>& posts, tone::Tone tone) {
    std::vector<const TonedPost*> chosen;
    for (const auto& post : posts | std::views::reverse)
        if (post.tone() == tone) chosen.push_back(&post);
    // Newest first so far; a stable order keeps that where posts are equally clear.
    if (tone != tone::Tone::None)
        std::ranges::stable_sort(chosen, std::greater<>(), [](const TonedPost* post) {
            const bool first = post->question && post->tone() == tone::Tone::Negative;
            return std::pair(first, std::abs(post->score));
        });
    if (chosen.size() > kTonedShown) chosen.resize(kTonedShown);
    return chosen;
}

base::Status fillTone(VoiceSnapshot& snapshot, store::Database& database, tone::Tone tone) {
    const auto chosen = chosenOf(snapshot.tone.posts, tone);
    std::vector<std::string> ids;
    for (const auto* post : chosen)
        ids.push_back(post->id);
    const auto posts = readById(database, ids);
    if (!posts) return base::fail(posts.error());
    auto& list = snapshot.toned[tone::indexOf(tone)];
    for (const auto* toned : chosen) {
        const auto found = posts->find(toned->id);
        const auto* scorer = tone::findScorer(toned->language);
        if (found == posts->end() || scorer == nullptr) continue;
        list.push_back({found->second, *toned, scorer->score(found->second.text).words});
    }
    return {};
}

} // namespace

base::Result<std::vector<VoicePost>> readVoicePosts(store::Database& database,
                                                    std::span<const std::string> ids) {
    const auto stored = store::readPosts(database, ids);
    if (!stored) return base::fail(stored.error());
    std::vector<VoicePost> posts;
    for (const auto& one : *stored)
        posts.push_back({.id = one.post.id,
                         .author = one.post.author,
                         .to = one.parentAuthor,
                         .text = one.hidden ? std::string() : one.post.text.value_or(std::string()),
                         .createdAt = one.post.createdAt,
                         .permalink = one.post.permalink});
    return posts;
}

base::Status fillVoiceLists(VoiceSnapshot& snapshot, store::Database& database) {
    if (auto ok = fillTwins(snapshot, database); !ok) return ok;
    if (auto ok = fillQuestions(snapshot, database); !ok) return ok;
    for (const auto tone : tone::kTones)
        if (auto ok = fillTone(snapshot, database, tone); !ok) return ok;
    return {};
}

} // namespace weft::app
