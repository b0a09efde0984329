// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/templates.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace weft::voice {

namespace {

constexpr std::size_t kFewestCharacters = 20;
constexpr std::size_t kSmallestGroup = 3;

/// Posts of which some have the very same text, so that each text is compared once.
struct DistinctTexts {
    /// In order of first appearance.
    std::vector<Shingles> texts;
    /// The first post of each.
    Places firstPosts;
    /// One for each post that is considered, in order.
    std::vector<std::size_t> textOf;
    Places posts;
};

DistinctTexts distinctTexts(std::span<const HeardPost> posts, const Places& group) {
    DistinctTexts distinct;
    std::map<Shingles, std::size_t> known;
    for (const auto place : group) {
        const auto& line = posts[place].line.characters;
        if (line.size() < kFewestCharacters) continue;
        const auto [text, added] = known.emplace(shinglesOf(line), distinct.texts.size());
        if (added) {
            distinct.texts.push_back(text->first);
            distinct.firstPosts.push_back(place);
        }
        distinct.textOf.push_back(text->second);
        distinct.posts.push_back(place);
    }
    return distinct;
}

/// Texts that hang together; a text leads its group until it is joined to another.
class LinkedTexts {
public:
    explicit LinkedTexts(std::size_t count) : m_leader(count) {
        std::iota(m_leader.begin(), m_leader.end(), std::size_t{0});
    }

    std::size_t leaderOf(std::size_t text) {
        while (m_leader[text] != text) {
            m_leader[text] = m_leader[m_leader[text]];
            text = m_leader[text];
        }
        return text;
    }

    void join(std::size_t one, std::size_t other) { m_leader[leaderOf(one)] = leaderOf(other); }

private:
    std::vector<std::size_t> m_leader;
};

struct Nearest {
    std::size_t text = 0;
    double similarity = 0;
};

std::vector<Places> groupsOf(const DistinctTexts& distinct, LinkedTexts& linked) {
    std::map<std::size_t, Places> members;
    for (std::size_t i = 0; i < distinct.posts.size(); ++i)
        members[linked.leaderOf(distinct.textOf[i])].push_back(distinct.posts[i]);
    std::vector<Places> groups;
    for (auto& [leader, posts] : members)
        if (posts.size() >= kSmallestGroup) groups.push_back(std::move(posts));
    std::ranges::sort(groups, [](const Places& one, const Places& other) {
        return one.size() != other.size() ? one.size() > other.size() : one.front() < other.front();
    });
    return groups;
}

/// One for each post but the first.
std::vector<Twin> nearestEarlier(const DistinctTexts& distinct, const std::vector<Nearest>& nearest) {
    std::vector<Twin> all;
    for (std::size_t i = 1; i < distinct.posts.size(); ++i) {
        const auto text = distinct.textOf[i];
        const auto first = distinct.firstPosts[text];
        const bool repeats = first != distinct.posts[i];
        all.push_back({distinct.posts[i], repeats ? first : distinct.firstPosts[nearest[text].text],
                       repeats ? 1 : nearest[text].similarity});
    }
    return all;
}

void addShares(Templates& templates, const std::vector<Twin>& nearest) {
    if (templates.considered == 0) return;
    std::size_t canned = 0;
    for (const auto& group : templates.groups)
        canned += group.size();
    templates.cannedShare = static_cast<double>(canned) / static_cast<double>(templates.considered);
    if (nearest.empty()) return;
    double sum = 0;
    for (const auto& one : nearest)
        sum += one.similarity;
    const auto count = static_cast<double>(nearest.size());
    templates.meanBestSimilarity = sum / count;
    templates.templateShare = static_cast<double>(templates.twins.size()) / count;
}

} // namespace

Templates findTemplates(std::span<const HeardPost> posts, const Places& group, std::size_t mostCompared) {
    const auto distinct = distinctTexts(posts, group);
    std::vector<Nearest> nearest(distinct.texts.size());
    LinkedTexts linked(distinct.texts.size());
    const auto note = [&](std::size_t text, std::size_t earlier, double similarity) {
        if (similarity > nearest[text].similarity) nearest[text] = {earlier, similarity};
        if (similarity >= kTwins) linked.join(text, earlier);
    };
    if (distinct.texts.size() <= mostCompared)
        visitAllPairs(distinct.texts, note);
    else
        visitLikelyPairs(distinct.texts, note);
    Templates templates;
    templates.considered = static_cast<std::int64_t>(distinct.posts.size());
    templates.groups = groupsOf(distinct, linked);
    const auto best = nearestEarlier(distinct, nearest);
    std::ranges::copy_if(best, std::back_inserter(templates.twins),
                         [](const Twin& twin) { return twin.similarity >= kTwins; });
    addShares(templates, best);
    return templates;
}

} // namespace weft::voice
