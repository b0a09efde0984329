// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/topics_weaving.h"

#include "topics/post_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <set>

namespace weft::bench {

namespace {

using namespace std::chrono_literals;
using topics::RawPost;

constexpr std::array kSizes{8, 10, 12, 15, 18, 22, 26, 29, 30, 35, 40, 45, 50, 55, 60, 60};
constexpr auto kWeek = 24h * 7;

std::set<topics::TermKey> keysOf(topics::PostReader& reader, const RawPost& post) {
    std::set<topics::TermKey> keys;
    for (const auto& term : reader.read(post).terms)
        if (term.kind == text::TermKind::Word || term.kind == text::TermKind::Tag)
            keys.insert(topics::keyOf(term.kind, term.text));
    return keys;
}

std::vector<RawPost> onSubject(const std::vector<RawPost>& posts) {
    constexpr std::size_t kWords = 3;
    topics::PostReader reader;
    std::vector<std::set<topics::TermKey>> keys;
    std::map<topics::TermKey, int> counts;
    for (const auto& post : posts) {
        keys.push_back(keysOf(reader, post));
        for (const auto key : keys.back())
            counts[key] += 1;
    }
    std::vector<std::pair<int, topics::TermKey>> frequent;
    for (const auto& [key, count] : counts)
        frequent.emplace_back(-count, key);
    std::ranges::sort(frequent);
    frequent.resize(std::min(frequent.size(), kWords));
    std::vector<RawPost> kept;
    for (std::size_t i = 0; i < posts.size(); ++i)
        if (std::ranges::any_of(frequent, [&](const auto& word) { return keys[i].contains(word.second); }))
            kept.push_back(posts[i]);
    return kept;
}

void addOrdinary(WovenStream& stream, const std::vector<RawPost>& ordinary, double postsADay,
                 std::mt19937& random) {
    const auto wanted = postsADay * kDays / static_cast<double>(ordinary.size());
    std::uniform_real_distribution<double> chance(0, 1);
    for (const auto& post : ordinary) {
        if (chance(random) > wanted) continue;
        auto moved = post;
        const auto sinceMonday = (post.at - kWovenStart) % kWeek;
        const auto weeks = static_cast<int>(random() % (kDays / 7));
        moved.at = kWovenStart + (sinceMonday + kWeek) % kWeek + weeks * kWeek;
        moved.id += "/" + std::to_string(stream.posts.size());
        stream.posts.push_back(std::move(moved));
    }
}

void addEvent(WovenStream& stream, const std::vector<RawPost>& posts, int people, std::mt19937& random) {
    const auto size = std::min(static_cast<std::size_t>(people), posts.size());
    const auto first = random() % (posts.size() - size + 1);
    const auto begin =
        kWovenStart + 24h * kFirstJudgedDay +
        std::chrono::minutes(random() % static_cast<unsigned>((kDays - kFirstJudgedDay - 1) * 24 * 60));
    const std::chrono::milliseconds length = 60min + std::chrono::minutes(random() % 120);
    const auto number = static_cast<int>(stream.events.size());
    stream.events.push_back({begin, static_cast<int>(size)});
    std::vector<double> places;
    // More in the beginning than in the end.
    for (std::size_t i = 0; i < size; ++i)
        places.push_back(std::pow(std::uniform_real_distribution<double>(0, 1)(random), 1.5));
    std::ranges::sort(places);
    for (std::size_t i = 0; i < size; ++i) {
        auto post = posts[first + i];
        post.at = begin + std::chrono::milliseconds(
                              static_cast<std::int64_t>(places[i] * static_cast<double>(length.count())));
        post.id = "event" + std::to_string(number) + "/" + std::to_string(i);
        post.threadId = post.id;
        stream.eventOf.emplace(post.id, number);
        stream.posts.push_back(std::move(post));
    }
}

} // namespace

std::vector<std::vector<RawPost>> eventsOf(std::vector<RawPost> posts) {
    std::map<std::string, std::vector<RawPost>> byEvent;
    for (auto& post : posts)
        if (!post.text.starts_with("RT @")) byEvent[post.threadId].push_back(std::move(post));
    std::vector<std::vector<RawPost>> events;
    for (const auto& [name, all] : byEvent)
        events.push_back(onSubject(all));
    return events;
}

WovenStream weave(const std::vector<RawPost>& ordinary, const std::vector<std::vector<RawPost>>& events,
                  double postsADay, unsigned seed) {
    std::mt19937 random(seed);
    WovenStream stream;
    addOrdinary(stream, ordinary, postsADay, random);
    auto sizes = kSizes;
    std::ranges::shuffle(sizes, random);
    for (std::size_t i = 0; i < events.size(); ++i)
        addEvent(stream, events[i], sizes[i % sizes.size()], random);
    std::ranges::stable_sort(stream.posts, {}, &RawPost::at);
    return stream;
}

} // namespace weft::bench
