// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone/tone.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace weft::tone {

// The numbers of VADER (Hutto & Gilbert 2014), measured there with people.

/// What a word that raises another one adds.
inline constexpr double kRaise = 0.293;
/// What capitals add among small letters.
inline constexpr double kCapitals = 0.733;
/// What a negation makes of a word.
inline constexpr double kNegated = -0.74;
/// From this score on a tone is clear; VADER's own choice.
inline constexpr double kClear = 0.05;

/// `amount` more of what a weight says: further from 0, or nearer when it is negative.
[[nodiscard]] double strengthened(double weight, double amount);

/// How much less a word does from further away: 1, 2 or 3 words before.
[[nodiscard]] double nearness(std::size_t distance);

/// A word's weight and where it stands among the words.
struct Weighed {
    DecidingWord word;
    std::size_t index = 0;
};

/// The word at `contrast` turns the sentence: what stands before counts half, what follows half again more.
void turnAt(std::vector<Weighed>& words, std::size_t contrast);

/// The weights summed up with the text's exclamation and question marks.
[[nodiscard]] Scoring sumUp(const std::vector<Weighed>& words, std::string_view text);

} // namespace weft::tone
