// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/similarity.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <unordered_map>

namespace weft::voice {

namespace {

constexpr std::size_t kBands = 32;
constexpr std::size_t kRows = 4;
constexpr std::size_t kHashes = kBands * kRows;
/// Of the texts that share a band, so many are kept: canned replies share most bands with thousands.
constexpr std::size_t kMostInBand = 32;

using Signature = std::array<std::uint64_t, kHashes>;

std::uint64_t mixed(std::uint64_t number) {
    number = (number ^ (number >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    number = (number ^ (number >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return number ^ (number >> 31U);
}

/// An odd factor and an addend for each hash function.
struct HashFunction {
    std::uint64_t factor = 1;
    std::uint64_t addend = 0;
};

std::array<HashFunction, kHashes> makeFunctions() {
    std::array<HashFunction, kHashes> functions;
    std::uint64_t seed = 0;
    for (auto& function : functions) {
        function.factor = mixed(++seed * 0x9E37'79B9'7F4A'7C15U) | 1U;
        function.addend = mixed(++seed * 0x9E37'79B9'7F4A'7C15U);
    }
    return functions;
}

Signature signatureOf(const Shingles& shingles) {
    static const auto functions = makeFunctions();
    Signature signature;
    signature.fill(std::numeric_limits<std::uint64_t>::max());
    for (const auto shingle : shingles)
        for (std::size_t i = 0; i < kHashes; ++i) {
            // The low half of a product knows little of the high half of its factors.
            const auto hash = (shingle * functions[i].factor + functions[i].addend) >> 32U;
            signature[i] = std::min(signature[i], hash);
        }
    return signature;
}

std::uint64_t bandKey(const Signature& signature, std::size_t band) {
    std::uint64_t key = band;
    for (std::size_t row = 0; row < kRows; ++row)
        key = mixed(key ^ signature[band * kRows + row]);
    return key;
}

/// The texts of a band with the same hashes; the latest of them when they are too many.
class Bucket {
public:
    void add(std::uint32_t text) {
        if (m_texts.size() < kMostInBand)
            m_texts.push_back(text);
        else
            m_texts[m_added % kMostInBand] = text;
        ++m_added;
    }

    [[nodiscard]] const std::vector<std::uint32_t>& texts() const { return m_texts; }

private:
    std::vector<std::uint32_t> m_texts;
    std::size_t m_added = 0;
};

} // namespace

void visitLikelyPairs(std::span<const Shingles> texts, const SimilarVisit& visit) {
    std::unordered_map<std::uint64_t, Bucket> buckets;
    std::vector<std::uint32_t> candidates;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        candidates.clear();
        const auto signature = signatureOf(texts[text]);
        for (std::size_t band = 0; band < kBands; ++band) {
            auto& bucket = buckets[bandKey(signature, band)];
            candidates.insert(candidates.end(), bucket.texts().begin(), bucket.texts().end());
            bucket.add(static_cast<std::uint32_t>(text));
        }
        std::ranges::sort(candidates);
        const auto repeated = std::ranges::unique(candidates);
        candidates.erase(repeated.begin(), repeated.end());
        for (const auto earlier : candidates)
            visit(text, earlier, jaccard(texts[text], texts[earlier]));
    }
}

} // namespace weft::voice
