// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "topics/flat_map.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace weft::topics {

/// How long a text is remembered.
inline constexpr std::chrono::hours kCopyMemory{24};

/// Knows which texts came in the last 24 hours, and recognises copies of them: the same signature, or one
/// that shares more than 80 % of its runs of five bytes (Jaccard, found by MinHash, then compared exactly).
class SignatureMemory {
public:
    SignatureMemory() = default;
    SignatureMemory(SignatureMemory&&) noexcept = default;
    SignatureMemory& operator=(SignatureMemory&&) noexcept = default;
    SignatureMemory(const SignatureMemory&) = delete;
    SignatureMemory& operator=(const SignatureMemory&) = delete;
    ~SignatureMemory() = default;

    /// Remembers a text at a moment and says whether it is a copy. Empty signatures are nobody's copy.
    /// Moments must not go back.
    [[nodiscard]] bool isCopy(std::string_view signature, base::Instant at);

private:
    static constexpr std::size_t kBands = 16;
    static constexpr std::size_t kParts = 64;

    /// A text in short (MinHash with one permutation): eight bits of the smallest hash of each part, 0 for a
    /// part without any, and hashes of four parts each, which texts that are alike share; 0 for empty ones.
    struct Sketch {
        std::array<std::uint8_t, kParts> parts{};
        std::array<std::uint64_t, kBands> bands{};
    };

    struct Entry {
        std::string signature;
        base::Instant lastAt{};
        std::array<std::uint8_t, kParts> parts{};
        /// The entry before this one in each of its bands, from 1 on; 0 for none.
        std::array<std::uint32_t, kBands> before{};
    };

    /// What was first seen in some 24 hours.
    struct Generation {
        std::deque<Entry> entries;
        std::unordered_map<std::string_view, std::size_t> bySignature;
        /// The newest entry of each band, from 1 on.
        FlatMap<std::uint32_t> byBand;

        [[nodiscard]] Entry* find(std::string_view signature);
        [[nodiscard]] bool hasLike(std::string_view signature, const Sketch& sketch,
                                   base::Instant since) const;
        void add(std::string_view signature, const Sketch& sketch, base::Instant at);
    };

    [[nodiscard]] static Sketch sketchOf(std::string_view signature);
    void forgetOld(base::Instant at);

    Generation m_current;
    Generation m_previous;
    base::Instant m_since{};
};

} // namespace weft::topics
