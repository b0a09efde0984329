// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/held_post_merging.h"

#include "model/handle.h"
#include "store/post_change.h"
#include "store/post_merging.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace weft::store {

namespace {

/// Everything that two versions can differ in, in an order of its own: which of two is the greater has no
/// meaning but that it is the same everywhere.
auto words(const model::Post& post) {
    return std::tie(post.createdAt, post.text, post.author, post.parentId, post.rootId, post.quotedId,
                    post.repostedId, post.mediaType, post.permalink, post.topicTag, post.language,
                    post.altText, post.linkUrl, post.hideStatus, post.isReply, post.isQuote, post.hasReplies,
                    post.attachedText, post.locationName, post.replyAudience, post.ghostStatus,
                    post.ghostEndsAt, post.approvalStatus, post.spoiler, post.pictures);
}

auto pollWords(const std::optional<model::Poll>& poll) {
    std::vector<std::pair<std::string, std::optional<double>>> options;
    if (poll)
        for (const auto& option : poll->options)
            options.emplace_back(option.text, option.share);
    return std::make_tuple(poll.has_value(), options, poll ? poll->votes : std::nullopt,
                           poll ? poll->endsAt : std::nullopt);
}

/// What of a post stays in the merged one: what a tombstone loses must not decide anything either, or merging
/// again would decide otherwise.
enum class Shape { Whole, Tombstone, Anonymous };

model::Post shaped(const model::Post& post, Shape shape) {
    if (shape == Shape::Anonymous) return anonymous(post);
    return shape == Shape::Tombstone ? emptied(post) : post;
}

/// Whether a version was read later. That of imports, whose order nobody knows, is older than all others.
bool isNewer(const HeldPost& a, const HeldPost& b, Shape shape) {
    if (a.sighting.lastSeenAt != b.sighting.lastSeenAt) return a.sighting.lastSeenAt > b.sighting.lastSeenAt;
    const auto one = shaped(a.record.post, shape);
    const auto other = shaped(b.record.post, shape);
    if (words(one) != words(other)) return words(one) > words(other);
    return pollWords(one.poll) > pollWords(other.poll);
}

template<typename Value, typename Choose>
std::optional<Value> either(const std::optional<Value>& a, const std::optional<Value>& b, Choose choose) {
    if (!a || !b) return a ? a : b;
    return choose(*a, *b);
}

constexpr auto kEarlier = [](const auto& a, const auto& b) { return std::min(a, b); };
constexpr auto kFirst = [](const auto& a, const auto& /*b*/) { return a; };
constexpr auto kLater = [](const auto& a, const auto& b) { return std::max(a, b); };

/// Since when the post is gone; nothing when the API gave it after the other file found it gone.
std::optional<base::Instant> goneSince(const HeldPost& a, const HeldPost& b) {
    const auto& one = a.record.goneAt;
    const auto& other = b.record.goneAt;
    if (one && other) return std::min(*one, *other);
    if (!one && !other) return std::nullopt;
    const auto& alive = one ? b : a;
    const auto gone = one ? *one : *other;
    return alive.sighting.lastSeenAt && *alive.sighting.lastSeenAt > gone ? std::nullopt
                                                                          : std::optional(gone);
}

PostRecord mergedRecords(const HeldPost& a, const HeldPost& b) {
    PostRecord next;
    next.forgotten = a.record.forgotten || b.record.forgotten;
    next.goneAt = goneSince(a, b);
    if (next.forgotten && !next.goneAt)
        next.goneAt = either(a.record.goneAt, b.record.goneAt, kEarlier)
                          .value_or(std::min(a.sighting.firstSeenAt, b.sighting.firstSeenAt));
    const auto shape = next.forgotten ? Shape::Anonymous : next.goneAt ? Shape::Tombstone : Shape::Whole;
    const bool firstIsNewer = isNewer(a, b, shape);
    const auto& newer = (firstIsNewer ? a : b).record.post;
    const auto& older = (firstIsNewer ? b : a).record.post;
    next.post = merged(older, newer);
    next.post.authorVerified = either(newer.authorVerified, older.authorVerified, kFirst);
    next.post.authorPictureUrl = either(newer.authorPictureUrl, older.authorPictureUrl, kFirst);
    next.post = shaped(next.post, shape);
    next.hasQuestion = next.goneAt ? a.record.hasQuestion || b.record.hasQuestion : asks(next.post.text);
    return next;
}

/// Whom the text of a tombstone named, as far as either file knows.
std::vector<std::string> mergedMentions(const HeldPost& a, const HeldPost& b) {
    std::set<std::string> all;
    for (const auto* post : {&a, &b}) {
        all.insert(post->mentions.begin(), post->mentions.end());
        if (!post->record.goneAt && post->record.post.text)
            for (auto& handle : model::mentionedHandles(*post->record.post.text))
                all.insert(std::move(handle));
    }
    return {all.begin(), all.end()};
}

HeldSighting mergedSightings(const HeldSighting& a, const HeldSighting& b) {
    const auto first = std::min(std::tie(a.firstSeenAt, a.source), std::tie(b.firstSeenAt, b.source));
    return {std::get<0>(first), either(a.lastSeenAt, b.lastSeenAt, kLater), std::get<1>(first)};
}

model::Measured greater(const model::Measured& a, const model::Measured& b) {
    if (a.known() != b.known()) return a.known() ? a : b;
    if (a.known()) return std::max(*a.value(), *b.value());
    return std::max(a.reason(), b.reason());
}

std::vector<Snapshot> mergedCounters(const HeldPost& a, const HeldPost& b) {
    std::map<base::Instant, model::Counters> all;
    for (const auto* post : {&a, &b})
        for (const auto& snapshot : post->counters) {
            const auto [place, isNew] = all.emplace(snapshot.takenAt, snapshot.counters);
            if (isNew) continue;
            for (const auto metric : model::kMetrics)
                place->second[metric] = greater(place->second[metric], snapshot.counters[metric]);
        }
    std::vector<Snapshot> merged;
    for (const auto& [takenAt, counters] : all)
        merged.push_back({takenAt, counters});
    return merged;
}

std::vector<HeldHit> mergedHits(const HeldPost& a, const HeldPost& b) {
    std::map<std::tuple<std::string, std::string, std::string>, HeldHit> all;
    for (const auto* post : {&a, &b})
        for (const auto& hit : post->hits) {
            const auto [place, isNew] = all.emplace(std::tuple(hit.account, hit.kind, hit.termFolded), hit);
            auto& held = place->second;
            if (isNew) continue;
            held.firstSeenAt = std::min(held.firstSeenAt, hit.firstSeenAt);
            held.topRank = either(held.topRank, hit.topRank, kEarlier);
            held.topSeenAt = either(held.topSeenAt, hit.topSeenAt, kLater);
        }
    std::vector<HeldHit> merged;
    for (const auto& [key, hit] : all)
        merged.push_back(hit);
    return merged;
}

/// One below the other, the earlier first; one that the other holds already says nothing new.
HeldNote bothNotes(const HeldNote& a, const HeldNote& b) {
    if (a.text.find(b.text) != std::string::npos) return {a.text, std::max(a.writtenAt, b.writtenAt)};
    if (b.text.find(a.text) != std::string::npos) return {b.text, std::max(a.writtenAt, b.writtenAt)};
    const bool firstIsEarlier = std::tie(a.writtenAt, a.text) < std::tie(b.writtenAt, b.text);
    const auto& above = firstIsEarlier ? a : b;
    const auto& below = firstIsEarlier ? b : a;
    auto text = above.text;
    text += "\n\n";
    text += below.text;
    return {std::move(text), below.writtenAt};
}

} // namespace

HeldPost mergedPosts(const HeldPost& a, const HeldPost& b) {
    HeldPost next;
    next.record = mergedRecords(a, b);
    if (next.record.goneAt) next.mentions = mergedMentions(a, b);
    next.sighting = mergedSightings(a.sighting, b.sighting);
    next.counters = mergedCounters(a, b);
    next.countersReadAt = either(a.countersReadAt, b.countersReadAt, kLater);
    next.hits = mergedHits(a, b);
    if (next.record.forgotten) return next;
    next.note = either(a.note, b.note, bothNotes);
    next.favouriteSince = either(a.favouriteSince, b.favouriteSince, kEarlier);
    next.tone = either(a.tone, b.tone, [](const HeldTone& one, const HeldTone& other) {
        return std::tie(one.correctedAt, one.tone) < std::tie(other.correctedAt, other.tone) ? other : one;
    });
    return next;
}

} // namespace weft::store
