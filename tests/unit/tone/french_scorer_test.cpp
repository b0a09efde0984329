// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/french_words.h"
#include "tone/reading.h"
#include "tone/resources.h"
#include "tone/scorers.h"

#include <gtest/gtest.h>

namespace weft::tone {
namespace {

double scoreOf(std::string_view text) {
    return findScorer("fr")->score(text).score;
}

Tone toneOf(std::string_view text) {
    return findScorer("fr")->score(text).tone;
}

TEST(FrenchScorer, HearsWords) {
    for (const auto* text : {"Merci beaucoup, votre équipe est géniale", "c'est magnifique", "J’adore 😍",
                             "trooop beau", "bien joué :)", "MERCIIII"})
        EXPECT_EQ(toneOf(text), Tone::Positive) << text;
    for (const auto* text : {"je suis très déçue", "c'est nul", "quelle honte", "service client inexistant",
                             "une arnaque, à fuir", "decu de la commande", "😡😡", "bof :("})
        EXPECT_EQ(toneOf(text), Tone::Negative) << text;
    for (const auto* text :
         {"Le colis arrive mardi", "Bonjour, à quelle heure ouvrez-vous ?", "bonne journée", "bien sûr", ""})
        EXPECT_EQ(toneOf(text), Tone::None) << text;
}

TEST(FrenchScorer, HearsNegations) {
    for (const auto* text :
         {"je n'aime pas", "j'aime pas", "j'aime vraiment pas ça", "ce n'est plus drôle", "rien de génial",
          "aucun plaisir", "sans saveur ni charme, sans talent", "ce n'est pas du tout satisfaisant",
          "ça ne marche jamais", "peu fiable", "ni beau ni pratique", "c’est pas ouf"})
        EXPECT_EQ(toneOf(text), Tone::Negative) << text;
    for (const auto* text :
         {"pas mal du tout", "jamais déçu", "sans problème", "aucun défaut", "il n'y a pas de problème",
          "c'est plus beau qu'avant", "pas seulement génial, pratique aussi", "sans doute le meilleur",
          "ça marche sans problème", "un peu mieux"})
        EXPECT_EQ(toneOf(text), Tone::Positive) << text;
}

TEST(FrenchScorer, NegationsEndAtMarks) {
    EXPECT_EQ(toneOf("non, pas moi. Magnifique"), Tone::Positive);
    EXPECT_EQ(toneOf("pas magnifique"), Tone::Negative);
    EXPECT_EQ(toneOf("eh bien, merci pour rien"), Tone::Negative);
    EXPECT_EQ(toneOf("merci pour le colis"), Tone::Positive);
}

TEST(FrenchScorer, RaisesLowersAndTurns) {
    EXPECT_GT(scoreOf("très utile"), scoreOf("utile"));
    EXPECT_GT(scoreOf("utile"), scoreOf("assez utile"));
    EXPECT_GT(scoreOf("utile"), scoreOf("un peu utile"));
    EXPECT_LT(scoreOf("vraiment triste"), scoreOf("triste"));
    EXPECT_GT(scoreOf("c'est UTILE"), scoreOf("c'est utile"));
    EXPECT_EQ(toneOf("la livraison est rapide mais le produit est décevant"), Tone::Negative);
    EXPECT_EQ(toneOf("le produit est décevant mais la livraison est rapide"), Tone::Positive);
}

TEST(FrenchScorer, SaysWhichWordsDecided) {
    const std::string_view text = "Ça ne vaut pas le coup, déçu par l’équipe @genial";
    const auto scoring = findScorer("fr")->score(text);
    ASSERT_FALSE(scoring.words.empty());
    const auto& last = scoring.words.back();
    EXPECT_EQ(text.substr(last.span.offset, last.span.length), "déçu");
    EXPECT_DOUBLE_EQ(last.weight, -2.2);
}

TEST(FrenchList, IsWellFormed) {
    const auto rows = readList(frenchWordsText());
    EXPECT_GE(rows.size(), 1'400U);
    for (const auto& row : rows) {
        EXPECT_LE(std::abs(row.weight), 4) << row.rest;
        const auto kind = row.rest.substr(0, row.rest.find('\t'));
        EXPECT_TRUE(kind == "word" || kind == "verb") << row.rest;
    }
    EXPECT_FALSE(findFrench("table"));
    EXPECT_TRUE(findFrench("pas mal"));
}

} // namespace
} // namespace weft::tone
