// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/bins.h"
#include "topics/stream_post.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft::topics {

/// Counts the uses of terms that are too rare for a state of their own, so that one that gets a state later
/// does not look as if it were new: a count-min sketch that is halved every week. Never says less than was
/// counted (up to 255), seldom more.
class RareUses {
public:
    void note(TermKey term);
    [[nodiscard]] std::int64_t count(TermKey term) const;
    /// Halves the counts when a week ends with this bin.
    void close(Bin bin);

private:
    friend class StateWriter;
    friend class StateReader;

    static constexpr std::size_t kRows = 2;
    static constexpr unsigned kBits = 20;

    [[nodiscard]] static std::array<std::size_t, kRows> placesOf(TermKey term);

    std::vector<std::uint8_t> m_counts = std::vector<std::uint8_t>(kRows << kBits);
};

} // namespace weft::topics
