// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/snapshots.h"
#include "app/voice_snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace weft::app {

/// Which posts stand behind a number of the Overview.
enum class Behind {
    /// Everything in the weave.
    Woven,
    /// Everything in the brand's conversations, also what is in no colour of the weave.
    Counted,
    /// What the brand broadcast.
    Broadcast,
    /// Replies among the audience.
    AmongAudience,
    /// What spoke to the brand: a reply to it, or its handle (metrics.md A4).
    Addressed,
};

/// Asks for the posts behind a number.
struct BehindQuestion {
    /// As in Filter: which brand.
    Filter filter;
    base::TimeRange range;
    Behind which = Behind::Woven;
};

/// Some of the posts behind a number.
struct BehindSnapshot {
    /// The newest first, kMostBehind of them at most.
    std::vector<VoicePost> posts;
    /// How many there are.
    std::int64_t all = 0;
    /// How many people wrote them, where the number counts people.
    std::optional<std::int64_t> people = std::nullopt;
};

/// Nobody reads more of them beside a screen.
inline constexpr std::size_t kMostBehind = 500;

/// Finds the posts behind a number, by the same rule that counts them.
[[nodiscard]] base::Result<BehindSnapshot> readBehind(store::Database& database, AnalysisCache& cache,
                                                      const BehindQuestion& question, base::Instant asOf);

} // namespace weft::app
