// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft::topics {

/// People who used a term in a stretch of time, among all posts of it.
struct Batch {
    std::int64_t uses = 0;
    std::int64_t posts = 0;
};

/// Consecutive batches in which a term was used at more than twice its usual rate.
struct Burst {
    std::size_t first = 0;
    /// Behind the last one.
    std::size_t end = 0;
    /// How much better the burst explains the batches than the usual rate does, in natural logarithms.
    double weight = 0;
};

/// The bursts of a whole history, in order: Kleinberg's automaton with two states in its batched form
/// (KDD 2002; s = 2, γ = 1), solved by Viterbi's algorithm.
[[nodiscard]] std::vector<Burst> findBursts(const std::vector<Batch>& history);

} // namespace weft::topics
