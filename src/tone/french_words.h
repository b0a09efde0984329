// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace weft::tone {

/// What a French word or saying says.
struct FrenchEntry {
    double weight = 0;
    /// Negations stand behind it, too: "j'aime pas".
    bool verb = false;
};

/// By its folded words with a blank between.
[[nodiscard]] std::optional<FrenchEntry> findFrench(const std::string& words);

/// How many words the longest entry has that begins with a folded word; 0 when none does.
[[nodiscard]] std::size_t longestFrenchFrom(const std::string& word);

/// What a word does to others; Plain when nothing.
enum class FrenchRole { Plain, Raises, Lowers, Negates, NegatesWithNe, Ne, But };

[[nodiscard]] FrenchRole frenchRole(std::string_view word);

} // namespace weft::tone
