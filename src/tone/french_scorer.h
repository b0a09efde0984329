// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone/scorers.h"

namespace weft::tone {

/// A list of our own with VADER's numbers: negation before and, of verbs, behind; raising and lowering words;
/// "mais"; capitals, emoji, emoticons and marks. Accents, and letters that are drawn out ("trooop"), make no
/// difference.
class FrenchScorer final : public Scorer {
public:
    [[nodiscard]] Scoring score(std::string_view text) const override;
};

} // namespace weft::tone
