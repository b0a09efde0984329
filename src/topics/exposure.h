// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/bins.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace weft::topics {

/// Of one quarter of an hour to the next, a background keeps this part: a half-life of seven days.
[[nodiscard]] double backgroundDecay();
/// The same for the memory of peaks: a half-life of 14 days.
[[nodiscard]] double peakDecay();

/// The lengths of time in which a burst is looked for: one hour, three hours.
inline constexpr std::array<Bin, 2> kWindows{4, 12};

/// How many bins of a stretch of time lie in one slot.
struct SlotShare {
    std::size_t slot = 0;
    double share = 0;
};

/// The bins of a window that begins behind some bin.
struct WindowAhead {
    std::int64_t posts = 0;
    /// Their parts of the window; three hours touch four slots at most.
    std::array<SlotShare, 4> slots{};
    std::size_t slotCount = 0;
};

/// What all terms have in common when they learn of a bin.
struct BinFrame {
    Bin bin = 0;
    std::size_t slot = 0;
    std::int64_t posts = 0;
    /// Decayed posts to the bin before, and to this one.
    double totalBefore = 0;
    double total = 0;
    std::array<WindowAhead, kWindows.size()> ahead{};
};

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
    /// Of the windows behind the bin, bins that are not closed yet count as empty.
    [[nodiscard]] BinFrame frame(Bin bin) const;

private:
    Bin m_first = 0;
    Bin m_last = -1;
    std::array<std::int64_t, kHeld> m_posts{};
    std::array<double, kHeld> m_totals{};
};

} // namespace weft::topics
