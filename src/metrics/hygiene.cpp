// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/hygiene.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace weft::metrics {

namespace {

/// Whether some stretch holds `rules.times` of the moments.
bool comesOften(std::vector<base::Instant> moments, const HygieneRules& rules) {
    if (rules.times == 0 || moments.size() < rules.times) return false;
    std::ranges::sort(moments);
    for (std::size_t last = rules.times - 1; last < moments.size(); ++last)
        if (moments[last] - moments[last + 1 - rules.times] < rules.within) return true;
    return false;
}

} // namespace

std::vector<std::size_t> findCopies(std::span<const SignedPost> posts, const HygieneRules& rules) {
    std::unordered_map<std::string_view, std::vector<std::size_t>> placesOf;
    for (std::size_t i = 0; i < posts.size(); ++i)
        if (posts[i].byAudience && !posts[i].signature.empty()) placesOf[posts[i].signature].push_back(i);

    std::vector<std::size_t> copies;
    for (const auto& [signature, places] : placesOf) {
        std::vector<base::Instant> moments;
        for (const auto place : places)
            moments.push_back(posts[place].createdAt);
        if (comesOften(std::move(moments), rules)) copies.insert(copies.end(), places.begin(), places.end());
    }
    std::ranges::sort(copies);
    return copies;
}

} // namespace weft::metrics
