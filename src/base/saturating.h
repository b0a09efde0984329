// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace weft::base {

/// The sum of two numbers, or the largest or smallest number there is where it lies beyond.
[[nodiscard]] constexpr std::int64_t saturatingSum(std::int64_t one, std::int64_t other) {
    std::int64_t sum = 0;
    if (!__builtin_add_overflow(one, other, &sum)) return sum;
    using Limits = std::numeric_limits<std::int64_t>;
    return other > 0 ? Limits::max() : Limits::min();
}

} // namespace weft::base
