// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "topics/flat_map.h"
#include "topics/stream_post.h"

#include <chrono>
#include <cstdint>
#include <utility>
#include <vector>

namespace weft::topics {

/// Who used a term in this time and uses it again is not counted again; the clock restarts at each use.
inline constexpr std::chrono::hours kRefractory{3};

/// Knows who used which term in the last three hours.
class UseMemory {
public:
    /// Remembers a use and says whether the author had none in the three hours before. Moments must not go
    /// back.
    [[nodiscard]] bool isFresh(std::uint64_t author, TermKey term, base::Instant at);

    /// A use: a hash of author and term, and its moment.
    using Use = std::pair<std::uint64_t, base::Instant>;
    /// What the next answers depend on at a moment, sorted.
    [[nodiscard]] std::vector<Use> uses(base::Instant at) const;
    void restore(const std::vector<Use>& uses, base::Instant at);

private:
    FlatMap<base::Instant> m_current;
    FlatMap<base::Instant> m_previous;
    base::Instant m_since{};
};

} // namespace weft::topics
