// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/grouping.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <tuple>

namespace weft::topics {

namespace {

constexpr std::size_t kFewestShared = 3;
constexpr double kLeastOverlap = 0.6;
constexpr double kLeastLikeness = 0.2;

/// Two terms that are often said together.
struct Tie {
    double overlap = 0;
    std::size_t shared = 0;
    std::size_t left = 0;
    std::size_t right = 0;
};

std::size_t countShared(const PostSet& left, const PostSet& right) {
    std::size_t shared = 0;
    for (auto i = left.begin(), k = right.begin(); i != left.end() && k != right.end();) {
        shared += *i == *k ? 1 : 0;
        const auto smaller = std::min(*i, *k);
        i += *i == smaller ? 1 : 0;
        k += k != right.end() && *k == smaller ? 1 : 0;
    }
    return shared;
}

bool areLike(const PostSet& left, const PostSet& right) {
    const auto shared = countShared(left, right);
    return static_cast<double>(shared) >=
           kLeastLikeness * static_cast<double>(left.size() + right.size() - shared);
}

std::vector<Tie> tiesOf(std::span<const PostSet> posts) {
    std::vector<Tie> ties;
    for (std::size_t left = 0; left < posts.size(); ++left)
        for (std::size_t right = left + 1; right < posts.size(); ++right) {
            const auto shared = countShared(posts[left], posts[right]);
            if (shared < kFewestShared) continue;
            const auto smaller = std::min(posts[left].size(), posts[right].size());
            const double overlap = static_cast<double>(shared) / static_cast<double>(smaller);
            if (overlap >= kLeastOverlap) ties.push_back({overlap, shared, left, right});
        }
    std::ranges::sort(ties, [](const Tie& one, const Tie& other) {
        return std::tie(other.overlap, other.shared, one.left, one.right) <
               std::tie(one.overlap, one.shared, other.left, other.right);
    });
    return ties;
}

} // namespace

std::vector<std::vector<std::size_t>> groupTerms(std::span<const PostSet> posts) {
    std::vector<std::vector<std::size_t>> groups(posts.size());
    std::vector<std::size_t> groupOf(posts.size());
    std::iota(groupOf.begin(), groupOf.end(), std::size_t{0});
    for (std::size_t term = 0; term < posts.size(); ++term)
        groups[term] = {term};
    for (const auto& tie : tiesOf(posts)) {
        const auto into = std::min(groupOf[tie.left], groupOf[tie.right]);
        const auto from = std::max(groupOf[tie.left], groupOf[tie.right]);
        if (into == from) continue;
        const bool joins = std::ranges::all_of(groups[into], [&](std::size_t one) {
            return std::ranges::all_of(groups[from],
                                       [&](std::size_t other) { return areLike(posts[one], posts[other]); });
        });
        if (!joins) continue;
        for (const auto member : groups[from])
            groupOf[member] = into;
        groups[into].insert(groups[into].end(), groups[from].begin(), groups[from].end());
        groups[from].clear();
    }
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    for (auto& group : groups)
        std::ranges::sort(group);
    return groups;
}

} // namespace weft::topics
