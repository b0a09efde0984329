// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <chrono>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace weft::metrics {

/// A post as hygiene sees it.
struct SignedPost {
    base::Instant createdAt{};
    /// Posts of the brand neither count nor go.
    bool byAudience = true;
    /// text::signatureOf() its text; empty for none.
    std::string_view signature = {};
};

/// From when on a text that comes again is copied (metrics.md A0, our own choice).
struct HygieneRules {
    std::size_t times = 5;
    /// Half-open: posts exactly so far apart are not within one stretch.
    std::chrono::milliseconds within = std::chrono::days{7};
};

/// Which posts hygiene drops before anything else is measured: the audience posts of every signature that
/// comes `times` or more often within some stretch of `within`. All posts of such a signature go, those far
/// from the stretch too: "audience posts whose signature comes five times or more within some seven days are
/// dropped" (metrics.md A0). Places in `posts`, ascending.
[[nodiscard]] std::vector<std::size_t> findCopies(std::span<const SignedPost> posts,
                                                  const HygieneRules& rules = {});

} // namespace weft::metrics
