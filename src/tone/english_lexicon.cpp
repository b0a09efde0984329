// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/english_lexicon.h"

#include "tone/reading.h"
#include "tone/resources.h"
#include "tone/valence.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace weft::tone {

namespace {

constexpr auto kRaising = std::to_array<std::string_view>(
    {"absolutely", "amazingly",    "awfully",       "completely",   "considerable", "considerably",
     "decidedly",  "deeply",       "effing",        "enormous",     "enormously",   "entirely",
     "especially", "exceptional",  "exceptionally", "extreme",      "extremely",    "fabulously",
     "flippin",    "flipping",     "frackin",       "fracking",     "freakin",      "freaking",
     "frickin",    "fricking",     "friggin",       "frigging",     "fuckin",       "fucking",
     "fuggin",     "fugging",      "fully",         "greatly",      "hella",        "highly",
     "hugely",     "incredible",   "incredibly",    "intensely",    "major",        "majorly",
     "more",       "most",         "particularly",  "purely",       "quite",        "really",
     "remarkably", "so",           "substantially", "thoroughly",   "total",        "totally",
     "tremendous", "tremendously", "uber",          "unbelievably", "unusually",    "utter",
     "utterly",    "very"});
constexpr auto kLowering = std::to_array<std::string_view>(
    {"almost",   "barely", "hardly",   "kinda",      "kindof",     "kind-of",      "kind of", "just enough",
     "less",     "little", "marginal", "marginally", "occasional", "occasionally", "partly",  "scarce",
     "scarcely", "slight", "slightly", "somewhat",   "sorta",      "sortof",       "sort-of", "sort of"});
constexpr auto kNegations = std::to_array<std::string_view>(
    {"aint",  "arent", "cannot", "cant",    "couldnt", "darent",  "despite", "didnt",   "doesnt", "dont",
     "hadnt", "hasnt", "havent", "isnt",    "mightnt", "mustnt",  "neednt",  "neither", "never",  "none",
     "nope",  "nor",   "not",    "nothing", "nowhere", "oughtnt", "rarely",  "seldom",  "shant",  "shouldnt",
     "uhuh",  "uh-uh", "wasnt",  "werent",  "without", "wont",    "wouldnt"});
constexpr auto kSayings = std::to_array<std::pair<std::string_view, double>>({{"the shit", 3},
                                                                              {"the bomb", 3},
                                                                              {"bad ass", 1.5},
                                                                              {"badass", 1.5},
                                                                              {"bus stop", 0},
                                                                              {"yeah right", -2},
                                                                              {"kiss of death", -1.5},
                                                                              {"to die for", 3},
                                                                              {"beating heart", 3.1},
                                                                              {"broken heart", -2.9}});

using Weights = std::unordered_map<std::string_view, double>;

/// The list is "word, TAB, weight"; words of it begin with # and all other signs.
Weights readLexicon() {
    Weights weights;
    auto rest = vaderLexiconText();
    while (!rest.empty()) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const auto tab = line.find('\t');
        if (tab == std::string_view::npos) continue;
        if (const auto weight = readNumber(line.substr(tab + 1)))
            weights.emplace(line.substr(0, tab), *weight);
    }
    return weights;
}

bool holds(const auto& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

} // namespace

std::optional<double> englishWeight(std::string_view word) {
    static const auto weights = readLexicon();
    const auto found = weights.find(word);
    return found == weights.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> englishBoost(std::string_view word) {
    if (holds(kRaising, word)) return kRaise;
    return holds(kLowering, word) ? std::optional(-kRaise) : std::nullopt;
}

bool isEnglishNegation(std::string_view word) {
    return holds(kNegations, word) || word.find("n't") != std::string_view::npos;
}

std::optional<double> englishSaying(std::string_view words) {
    const auto* found = std::ranges::find(kSayings, words, [](const auto& saying) { return saying.first; });
    return found == kSayings.end() ? std::nullopt : std::optional(found->second);
}

} // namespace weft::tone
