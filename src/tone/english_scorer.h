// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone/scorers.h"

namespace weft::tone {

/// VADER (Hutto & Gilbert 2014): a list of rated words, and rules for negation, raising and lowering words,
/// capitals, "but", "least", sayings and marks. Three things are our own: handles and links say nothing,
/// emoji come from our table, and the part that the authors' program skips among the first words of a text
/// (sayings) is not skipped.
class EnglishScorer final : public Scorer {
public:
    [[nodiscard]] Scoring score(std::string_view text) const override;
};

} // namespace weft::tone
