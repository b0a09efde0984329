// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "topics/stream_post.h"

#include <chrono>
#include <cstddef>
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
    /// The last uses of some hours in one block of memory: a use lies at the first free place behind its
    /// hash.
    class LastUses {
    public:
        /// The use's moment, which the caller may change; null when it was not there, and then it is now.
        [[nodiscard]] base::Instant* findOrAdd(std::uint64_t use, base::Instant at);
        [[nodiscard]] const base::Instant* find(std::uint64_t use) const;
        void clear();

        [[nodiscard]] const std::vector<Use>& places() const { return m_places; }

    private:
        [[nodiscard]] std::size_t placeOf(std::uint64_t use) const;
        void grow();

        /// A place with the number 0 is free.
        std::vector<Use> m_places = std::vector<Use>(1024);
        std::size_t m_filled = 0;
    };

    LastUses m_current;
    LastUses m_previous;
    base::Instant m_since{};
};

} // namespace weft::topics
