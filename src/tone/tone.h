// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fold.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace weft::tone {

/// What a post sounds like. None: no clear tone.
enum class Tone { Negative, None, Positive };

inline constexpr std::array kTones{Tone::Negative, Tone::None, Tone::Positive};

/// "negative", "none", "positive": as stored and exported.
[[nodiscard]] std::string_view toneName(Tone tone);
[[nodiscard]] std::optional<Tone> toneFromName(std::string_view name);

/// A word (or emoji, or saying) that decided, and by how much: below 0 towards negative.
struct DecidingWord {
    text::Span span;
    double weight = 0;
};

/// The tone of a text and why.
struct Scoring {
    Tone tone = Tone::None;
    /// −1 to 1.
    double score = 0;
    /// In order of the text.
    std::vector<DecidingWord> words = {};
    /// What exclamation and question marks add to the words' weights.
    double emphasis = 0;
};

} // namespace weft::tone
