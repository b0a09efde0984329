// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/similarity.h"
#include "voice/spoken_post.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::voice {

/// From here on two texts are taken for two fillings of one template (metrics.md D).
inline constexpr double kTwins = 0.6;

/// A post and the most similar of the earlier ones; the earliest of these when several are.
struct Twin {
    std::size_t post = 0;
    std::size_t earlier = 0;
    double similarity = 0;

    friend bool operator==(const Twin&, const Twin&) = default;
};

/// How much of what is said was said before.
struct Templates {
    /// Posts with twenty characters or more.
    std::int64_t considered = 0;
    /// Posts with a twin, of all but the first. Nothing with fewer than two posts.
    std::optional<double> templateShare = {};
    /// The mean, from the second post on, of the similarity to the nearest earlier post. Where there are too
    /// many texts to compare all, far ones count as 0.
    std::optional<double> meanBestSimilarity = {};
    /// Groups of three or more that hang together by twins (single link), the largest first.
    std::vector<Places> groups = {};
    /// Posts in such groups. Nothing without posts.
    std::optional<double> cannedShare = {};
    /// In order of time.
    std::vector<Twin> twins = {};
};

/// `mostCompared`: with more different texts than this MinHash looks for twins.
[[nodiscard]] Templates findTemplates(std::span<const HeardPost> posts, const Places& group,
                                      std::size_t mostCompared = kMostCompared);

} // namespace weft::voice
