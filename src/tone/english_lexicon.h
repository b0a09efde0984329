// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace weft::tone {

// What VADER knows of English words. All are asked for in small letters, with plain apostrophes.

/// −4 to 4.
[[nodiscard]] std::optional<double> englishWeight(std::string_view word);

/// By how much it raises what follows; below 0 for words that lower it.
[[nodiscard]] std::optional<double> englishBoost(std::string_view word);

[[nodiscard]] bool isEnglishNegation(std::string_view word);

/// The weight of a saying that means something else than its words.
[[nodiscard]] std::optional<double> englishSaying(std::string_view words);

} // namespace weft::tone
