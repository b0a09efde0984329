// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone/tone.h"

#include <string>
#include <string_view>

namespace weft::tone {

/// Tells the tone of texts of one language. Another way of telling (a trained model) is another of these.
/// Safe to use from several threads.
class Scorer {
public:
    Scorer() = default;
    Scorer(const Scorer&) = delete;
    Scorer& operator=(const Scorer&) = delete;
    virtual ~Scorer() = default;

    /// Takes any bytes: what is not UTF-8 is in no list.
    [[nodiscard]] virtual Scoring score(std::string_view text) const = 0;
};

/// "fr" of "fr-CA" or "FR_ca".
[[nodiscard]] std::string primaryLanguage(std::string_view language);

/// The scorer of a language (BCP 47); null when there is none: such posts are not measured, never neutral.
[[nodiscard]] const Scorer* findScorer(std::string_view language);

} // namespace weft::tone
