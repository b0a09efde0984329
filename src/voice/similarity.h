// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/shingles.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace weft::voice {

/// Calls with every earlier text that may be similar, in their order, and how similar it is.
using SimilarVisit = std::function<void(std::size_t text, std::size_t earlier, double similarity)>;

/// Up to so many different texts, all are compared with all.
inline constexpr std::size_t kMostCompared = 3'000;

/// All pairs of texts that share a shingle. The time grows with the square of the texts that do.
void visitAllPairs(std::span<const Shingles> texts, const SimilarVisit& visit);

/// The pairs that MinHash finds (128 hashes in 32 bands of 4: a pair with Jaccard 0.6 by a chance of 0.99),
/// with their exact similarity. Where very many texts are alike, a text is compared with the latest of them.
void visitLikelyPairs(std::span<const Shingles> texts, const SimilarVisit& visit);

} // namespace weft::voice
