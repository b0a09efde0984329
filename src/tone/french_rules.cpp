// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/french_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weft::tone {

namespace {

// Folded: without accents.
constexpr auto kRaising = std::to_array<std::string_view>(
    {"tres",           "trop",         "vraiment",     "tellement",    "si",          "super",
     "hyper",          "ultra",        "mega",         "grave",        "carrement",   "franchement",
     "absolument",     "totalement",   "completement", "extremement",  "enormement",  "particulierement",
     "incroyablement", "terriblement", "profondement", "parfaitement", "entierement", "tout",
     "toute",          "fort",         "beaucoup",     "bien",         "archi",       "vachement",
     "sacrement",      "drolement",    "infiniment",   "immensement",  "reellement",  "clairement",
     "tant",           "quel",         "quelle",       "quels"});
constexpr auto kLowering = std::to_array<std::string_view>(
    {"assez", "plutot", "presque", "legerement", "moyennement", "relativement", "vaguement", "parfois",
     "moins", "quasi", "quasiment", "semi"});
constexpr auto kNegating = std::to_array<std::string_view>(
    {"pas", "jamais", "aucun", "aucune", "sans", "rien", "ni", "guere", "peu", "nullement", "zero"});
/// Without "ne" they mean something else.
constexpr auto kNegatingWithNe = std::to_array<std::string_view>({"plus", "point", "personne", "nul"});

bool holds(const auto& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

} // namespace

FrenchRole frenchRole(std::string_view word) {
    if (word == "ne" || word == "n") return FrenchRole::Ne;
    if (word == "mais") return FrenchRole::But;
    if (holds(kNegating, word)) return FrenchRole::Negates;
    if (holds(kNegatingWithNe, word)) return FrenchRole::NegatesWithNe;
    if (holds(kRaising, word)) return FrenchRole::Raises;
    return holds(kLowering, word) ? FrenchRole::Lowers : FrenchRole::Plain;
}

} // namespace weft::tone
