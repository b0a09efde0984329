// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace weft::topics {

/// Spreads the bits of a number (the finish of MurmurHash3).
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t value) {
    value ^= value >> 33U;
    value *= 0xFF51AFD7ED558CCDULL;
    value ^= value >> 33U;
    value *= 0xC4CEB9FE1A85EC53ULL;
    return value ^ (value >> 33U);
}

/// The same on every machine, because states that hold it are stored (FNV-1a, then mixed).
[[nodiscard]] constexpr std::uint64_t hashOf(std::string_view text, std::uint64_t seed = 0) {
    std::uint64_t hash = 0xCBF29CE484222325ULL ^ seed;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001B3ULL;
    }
    return mixed(hash);
}

} // namespace weft::topics
