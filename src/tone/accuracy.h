// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::tone {

/// How right a language's scorer was on posts with known tones that were not used to make it.
struct Accuracy {
    std::string language;
    /// The mean over the three tones of F1, and its 95 % interval.
    double macroF1 = 0;
    double lo = 0;
    double hi = 0;
    /// How often it is right when it says negative, and when it says positive.
    double precisionNegative = 0;
    double precisionPositive = 0;
    /// The share of posts of which it says either.
    double spokenOn = 0;
    std::int64_t posts = 0;
    /// Which posts these were.
    std::string source;
};

/// Nothing for languages that were not measured.
[[nodiscard]] std::optional<Accuracy> accuracyOf(std::string_view language);

} // namespace weft::tone
