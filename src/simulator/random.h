// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace weft::simulator {

/// Spreads the bits of a number (splitmix64).
[[nodiscard]] constexpr std::uint64_t mixBits(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

/// The same number for the same text on every machine, unlike std::hash.
[[nodiscard]] constexpr std::uint64_t hashText(std::string_view text, std::uint64_t salt = 0) {
    std::uint64_t hash = 0xCBF29CE484222325u ^ mixBits(salt);
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return mixBits(hash);
}

/// The upper bits of a hash as a number in [0, 1).
[[nodiscard]] constexpr double unitInterval(std::uint64_t hash) {
    return static_cast<double>(hash >> 11) * 0x1.0p-53;
}

/// Random numbers that are the same with every standard library (std distributions are not).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(mixBits(seed)) {}

    [[nodiscard]] std::uint64_t next() { return mixBits(m_state += 0xD1B54A32D192ED03u); }

    /// In [0, 1).
    [[nodiscard]] double unit() { return unitInterval(next()); }

    /// In [0, count); 0 for an empty range.
    [[nodiscard]] std::size_t below(std::size_t count) {
        return count == 0 ? 0 : static_cast<std::size_t>(unit() * static_cast<double>(count));
    }

    [[nodiscard]] bool chance(double probability) { return unit() < probability; }

    /// Waiting time with the given mean.
    [[nodiscard]] double exponential(double mean);

    /// Log-normal: half of the draws lie below the median, a few far above.
    [[nodiscard]] double logNormal(double median, double sigma);

private:
    std::uint64_t m_state;
};

} // namespace weft::simulator
