// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace weft::voice {

/// Of five characters each, as numbers, sorted, each once.
using Shingles = std::vector<std::uint64_t>;

/// Empty for a line of fewer than five characters.
[[nodiscard]] Shingles shinglesOf(std::u32string_view line);

/// How many are common to two texts, of all that either has, when their numbers are known.
[[nodiscard]] double jaccard(std::size_t common, std::size_t first, std::size_t second);
[[nodiscard]] double jaccard(const Shingles& first, const Shingles& second);

} // namespace weft::voice
