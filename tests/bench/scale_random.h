// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace weft::bench {

/// A small fast generator (splitmix64): the same numbers for the same seed on every machine.
class ScaleRandom {
public:
    explicit ScaleRandom(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }

    /// From 0, below 1.
    double share() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

    bool chance(double probability) { return share() < probability; }

    /// From 0, below `end`.
    std::uint64_t below(std::uint64_t end) { return next() % end; }

private:
    std::uint64_t m_state;
};

} // namespace weft::bench
