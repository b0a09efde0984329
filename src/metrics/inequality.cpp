// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/inequality.h"

#include "metrics/person_posts.h"
#include "metrics/proportions.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace weft::metrics {

namespace {

constexpr std::int64_t kPercentile = 100;
constexpr std::int64_t kDecile = 10;
constexpr std::int64_t kTopMembers = 10;

std::int64_t oneOfEvery(std::int64_t parts, std::int64_t members) {
    return (members + parts - 1) / parts;
}

/// `upTo[i]` are the posts of the i quietest members.
std::optional<double> topShare(std::span<const std::int64_t> upTo, std::int64_t top) {
    const auto below = upTo[upTo.size() - 1 - static_cast<std::size_t>(top)];
    return ratio(upTo.back() - below, upTo.back());
}

/// Σ(2i − n − 1)·x_(i) over ascending x, i from 1.
std::int64_t weightedByRank(std::span<const std::int64_t> ascending) {
    const auto members = static_cast<std::int64_t>(ascending.size());
    std::int64_t sum = 0;
    for (std::int64_t i = 1; i <= members; ++i)
        sum += (2 * i - members - 1) * ascending[static_cast<std::size_t>(i - 1)];
    return sum;
}

double effectiveMembers(std::span<const std::int64_t> postsOfMembers) {
    double sum = 0;
    double squares = 0;
    for (const auto posts : postsOfMembers) {
        const auto count = static_cast<double>(posts);
        sum += count;
        squares += count * count;
    }
    return sum * sum / squares;
}

std::vector<double> lorenzDeciles(std::span<const std::int64_t> upTo) {
    const auto members = static_cast<std::int64_t>(upTo.size()) - 1;
    std::vector<double> shares;
    for (std::int64_t decile = 0; decile <= kDecile; ++decile) {
        const auto whole = static_cast<std::size_t>(decile * members / kDecile);
        const auto tenths = decile * members % kDecile;
        const auto next = tenths == 0 ? 0 : upTo[whole + 1] - upTo[whole];
        shares.push_back(*ratio(kDecile * upTo[whole] + tenths * next, kDecile * upTo.back()));
    }
    return shares;
}

} // namespace

std::optional<double> Inequality::otherMembersShare() const {
    if (!topTenthShare) return std::nullopt;
    return 1 - *topTenthShare;
}

std::int64_t Inequality::silentFollowers(std::int64_t followers) const {
    return std::max<std::int64_t>(0, followers - members);
}

std::int64_t countPostsOfMember(const ScopeTable& table, Person member, const Window& window) {
    return static_cast<std::int64_t>(postsOfPerson(table, member, window.range).size());
}

Inequality combineInequality(std::span<const std::int64_t> postsOfMembers) {
    std::vector<std::int64_t> ascending;
    std::ranges::copy_if(postsOfMembers, std::back_inserter(ascending), [](auto posts) { return posts > 0; });
    if (ascending.empty()) return {};
    std::ranges::sort(ascending);
    std::vector<std::int64_t> upTo{0};
    std::partial_sum(ascending.begin(), ascending.end(), std::back_inserter(upTo));

    Inequality result;
    result.members = static_cast<std::int64_t>(ascending.size());
    result.posts = upTo.back();
    result.gini = ratio(weightedByRank(ascending), result.members * result.posts);
    result.giniUnbiased = ratio(weightedByRank(ascending), (result.members - 1) * result.posts);
    result.topTenthMembers = oneOfEvery(kDecile, result.members);
    result.topPercentShare = topShare(upTo, oneOfEvery(kPercentile, result.members));
    result.topTenthShare = topShare(upTo, result.topTenthMembers);
    result.topTenMembersShare = topShare(upTo, std::min(kTopMembers, result.members));
    result.onePostMembers = std::ranges::count(ascending, 1);
    result.effectiveMembers = effectiveMembers(ascending);
    result.lorenzDeciles = lorenzDeciles(upTo);
    return result;
}

Inequality measureInequality(const ScopeTable& table, const Window& window) {
    std::vector<std::int64_t> posts;
    for (Person member = kBrand + 1; member < table.people(); ++member)
        posts.push_back(countPostsOfMember(table, member, window));
    return combineInequality(posts);
}

} // namespace weft::metrics
