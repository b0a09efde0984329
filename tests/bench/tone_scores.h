// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone/tone.h"

#include <cstdint>
#include <span>

namespace weft::tests {

/// A post whose tone people told, and what a scorer heard.
struct JudgedPost {
    tone::Tone truth = tone::Tone::None;
    tone::Tone heard = tone::Tone::None;
};

/// How right a scorer is.
struct ToneScores {
    /// The mean of the three tones' F1, with its 95 % interval of a bootstrap over posts.
    double macroF1 = 0;
    double lo = 0;
    double hi = 0;
    double precisionNegative = 0;
    double precisionPositive = 0;
    /// The share of posts heard as negative or positive.
    double spokenOn = 0;
    std::int64_t posts = 0;
};

/// Of at least one post. A tone that is neither there nor heard has F1 0, and precision without anything
/// heard is 0.
[[nodiscard]] ToneScores scoreTones(std::span<const JudgedPost> posts, std::uint64_t seed = 1);

} // namespace weft::tests
