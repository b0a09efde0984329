// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/detector.h"

#include <map>
#include <vector>

namespace weft::topics {

/// A term that stands out again after a longer pause does so anew.
inline constexpr Bin kLongestPause = 3 * kBinsPerHour;

/// A term that stood out some time in the last 24 hours.
struct Standing {
    /// As it was when it last stood out.
    TermScore term;
    Bin lastBin = 0;
    /// Since when it stands out, pauses of up to three hours included.
    Bin firstBin = 0;
    /// The highest people count that it had before this episode, decayed.
    double peakBefore = 0;
};

/// Follows which terms stand out from bin to bin.
class Standings {
public:
    void note(const BinResult& result);

    /// The last bin that was noted; -1 for none.
    [[nodiscard]] Bin lastBin() const { return m_lastBin; }

    /// The z of a standing today: halved for every three hours since it last stood out.
    [[nodiscard]] double rank(const Standing& standing) const;
    /// The highest ranks first, at most so many.
    [[nodiscard]] std::vector<Standing> best(std::size_t most) const;

private:
    friend class StateWriter;
    friend class StateReader;

    Bin m_lastBin = -1;
    std::map<TermKey, Standing> m_standings;
};

} // namespace weft::topics
