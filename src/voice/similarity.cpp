// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/similarity.h"

#include <cstdint>
#include <unordered_map>

namespace weft::voice {

void visitAllPairs(std::span<const Shingles> texts, const SimilarVisit& visit) {
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> textsWith;
    std::vector<std::uint32_t> common(texts.size());
    for (std::size_t text = 0; text < texts.size(); ++text) {
        for (const auto shingle : texts[text]) {
            auto& earlier = textsWith[shingle];
            for (const auto other : earlier)
                ++common[other];
            earlier.push_back(static_cast<std::uint32_t>(text));
        }
        for (std::size_t other = 0; other < text; ++other) {
            if (common[other] == 0) continue;
            visit(text, other, jaccard(common[other], texts[text].size(), texts[other].size()));
            common[other] = 0;
        }
    }
}

} // namespace weft::voice
