// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/topic.h"

#include "topics/grouping.h"
#include "topics/topic_posts.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace weft::topics {

namespace {

constexpr std::size_t kMostCandidates = 200;

std::vector<PostSet> postsOf(const std::vector<Standing>& standings, const RecentPosts& recent) {
    std::unordered_map<TermKey, std::size_t> places;
    for (std::size_t i = 0; i < standings.size(); ++i)
        places.emplace(standings[i].term.key, i);
    std::vector<PostSet> sets(standings.size());
    for (std::size_t post = 0; post < recent.posts().size(); ++post) {
        if (recent.posts()[post].copy) continue;
        for (const auto& term : recent.posts()[post].terms)
            if (const auto place = places.find(term.key); place != places.end())
                sets[place->second].push_back(post);
    }
    return sets;
}

/// Tags before phrases before words before emoji; among phrases the longest, else the best.
std::string labelOf(const std::vector<TopicTerm>& terms) {
    constexpr auto kRank = [](text::TermKind kind) {
        switch (kind) {
        case text::TermKind::Tag:
            return 0;
        case text::TermKind::Pair:
            return 1;
        case text::TermKind::Word:
            return 2;
        case text::TermKind::Emoji:
            return 3;
        }
        return 3;
    };
    const auto key = [&](const TopicTerm& term) {
        const auto kind = term.standing.term.kind;
        const auto length = kind == text::TermKind::Pair ? term.surface.size() : std::size_t{0};
        return std::tuple(kRank(kind), -static_cast<std::int64_t>(length), -term.standing.term.best.z);
    };
    return std::ranges::min_element(terms, {}, key)->surface;
}

PhaseSigns signsOf(const Topic& topic, const Standings& standings) {
    const auto now = endOf(standings.lastBin());
    PhaseSigns signs{.people = topic.hourly};
    signs.standsOut = topic.lastStoodOutAt == now;
    signs.hours = std::chrono::duration<double, std::ratio<3600>>(now - topic.standsOutSince).count();
    signs.knownBefore = std::ranges::any_of(topic.terms, [](const TopicTerm& term) {
        return term.standing.peakBefore >= static_cast<double>(kFewestPeople);
    });
    return signs;
}

Topic makeTopic(const std::vector<Standing>& members, const Standings& standings, const RecentPosts& recent,
                const TermIndex& index) {
    Topic topic;
    topic.standsOutSince = endOf(standings.lastBin());
    for (const auto& member : members) {
        const auto* const name = index.nameOf(member.term.key);
        topic.terms.push_back({member, name == nullptr ? member.term.text : name->surface});
        topic.z = std::max(topic.z, member.term.best.z);
        topic.rank = std::max(topic.rank, standings.rank(member));
        topic.standsOutSince = std::min(topic.standsOutSince, startOf(member.firstBin));
        topic.lastStoodOutAt = std::max(topic.lastStoodOutAt, endOf(member.lastBin));
    }
    readPosts(topic, recent, index, endOf(standings.lastBin()));
    topic.label = labelOf(topic.terms);
    topic.phase = phaseOf(signsOf(topic, standings));
    return topic;
}

std::optional<HoldReason> reasonToHold(const Topic& topic) {
    if (topic.people < kFewestPeople) return HoldReason::FewPeople;
    if (topic.largestShare > kLargestShare) return HoldReason::OnePerson;
    if (topic.threads.size() < kFewestThreads) return HoldReason::FewThreads;
    return std::nullopt;
}

HeldBack heldBack(Topic topic, HoldReason reason) {
    HeldBack held{std::move(topic.label), reason, {}};
    for (const auto& term : topic.terms)
        held.terms.push_back(term.standing.term.key);
    return held;
}

} // namespace

std::string_view holdReasonName(HoldReason reason) {
    switch (reason) {
    case HoldReason::FewPeople:
        return "few_people";
    case HoldReason::OnePerson:
        return "one_person";
    case HoldReason::FewThreads:
        return "few_threads";
    }
    return "few_threads";
}

FoundTopics findTopics(const Standings& standings, const RecentPosts& recent, double show) {
    const auto candidates = standings.best(kMostCandidates);
    const TermIndex index(recent);
    FoundTopics found;
    for (const auto& group : groupTerms(postsOf(candidates, recent))) {
        std::vector<Standing> members;
        for (const auto member : group)
            members.push_back(candidates[member]);
        const bool shown = std::ranges::any_of(
            members, [show](const Standing& member) { return member.term.best.z >= show; });
        if (!shown) continue;
        auto topic = makeTopic(members, standings, recent, index);
        if (const auto reason = reasonToHold(topic))
            found.heldBack.push_back(heldBack(std::move(topic), *reason));
        else
            found.topics.push_back(std::move(topic));
    }
    std::ranges::stable_sort(found.topics, {},
                             [](const Topic& topic) { return std::pair(-topic.rank, -topic.people); });
    return found;
}

} // namespace weft::topics
