// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/scorers.h"

#include "tone/english_scorer.h"
#include "tone/french_scorer.h"
#include "tone/reading.h"

namespace weft::tone {

std::string primaryLanguage(std::string_view language) {
    return lowerCase(language.substr(0, language.find_first_of("-_")));
}

const Scorer* findScorer(std::string_view language) {
    const auto primary = primaryLanguage(language);
    if (primary == "en") {
        static const EnglishScorer english;
        return &english;
    }
    if (primary == "fr") {
        static const FrenchScorer french;
        return &french;
    }
    return nullptr;
}

} // namespace weft::tone
