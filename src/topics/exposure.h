// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/bins.h"

#include <array>
#include <cstdint>

namespace weft::topics {

/// Of one quarter of an hour to the next, a background keeps this part: a half-life of seven days.
[[nodiscard]] double backgroundDecay();
/// The same for the memory of peaks: a half-life of 14 days.
[[nodiscard]] double peakDecay();

/// How many posts that are no copies came in each of the last bins, and their decayed sum.
class Exposure {
public:
    static constexpr std::size_t kHeld = 256;

    /// Closes a bin; bins come one after the other.
    void close(Bin bin, std::int64_t posts);

    /// The first bin that was closed.
    [[nodiscard]] Bin first() const { return m_first; }

    [[nodiscard]] bool isEmpty() const { return m_first > m_last; }

    [[nodiscard]] Bin last() const { return m_last; }

    /// Posts of a bin, 0 before the stream began. Only the last kHeld bins are held.
    [[nodiscard]] std::int64_t posts(Bin bin) const;
    /// Posts of all bins to this one, older ones decayed.
    [[nodiscard]] double total(Bin bin) const;
    /// Posts of the bins from `begin` on.
    [[nodiscard]] std::int64_t sum(Bin begin, Bin count) const;

private:
    friend class StateWriter;
    friend class StateReader;

    Bin m_first = 0;
    Bin m_last = -1;
    std::array<std::int64_t, kHeld> m_posts{};
    std::array<double, kHeld> m_totals{};
};

} // namespace weft::topics
