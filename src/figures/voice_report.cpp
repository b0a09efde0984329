// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/voice_report.h"

#include "base/index.h"

#include <utility>

namespace weft::figures {

namespace {

using base::at;

constexpr std::int32_t kNone = -1;

/// What became of each thread after its root.
struct ThreadTalk {
    bool answered = false;
    bool followedUp = false;
};

std::vector<ThreadTalk> talkOf(const metrics::ThreadForest& forest) {
    std::vector<ThreadTalk> talks(forest.threads().size());
    const auto& posts = forest.posts();
    for (const auto& post : posts) {
        if (post.parentKind == conversation::ParentKind::None) continue;
        auto& talk = talks[at(post.thread)];
        const bool known = post.parentKind == conversation::ParentKind::Held && post.parent != kNone;
        if (!post.byBrand) talk.answered = true;
        if (post.byBrand && known && !posts[at(post.parent)].byBrand) talk.followedUp = true;
    }
    return talks;
}

} // namespace

VoiceReport measureVoiceOf(const metrics::ThreadForest& forest, const PostTexts& texts,
                           const std::optional<base::TimeRange>& range, const voice::PhraseList& hollow) {
    VoiceReport report;
    report.range = range;
    const auto talks = talkOf(forest);
    std::vector<voice::SpokenPost> spoken;
    for (std::size_t i = 0; i < forest.posts().size(); ++i) {
        const auto& post = forest.posts()[i];
        const auto& row = forest.table().rows[i];
        if (!post.byBrand || (range && !range->contains(row.createdAt))) continue;
        const auto text = texts.find(row.id);
        if (text == texts.end()) {
            ++report.withoutText;
            continue;
        }
        voice::SpokenPost one{.id = row.id, .at = row.createdAt, .text = text->second};
        one.reply = post.parentKind != conversation::ParentKind::None;
        const auto& talk = talks[at(post.thread)];
        one.answered = !one.reply && talk.answered;
        one.followedUp = !one.reply && talk.followedUp;
        spoken.push_back(std::move(one));
    }
    report.speech = voice::measureSpeech(std::move(spoken), hollow);
    return report;
}

} // namespace weft::figures
