// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"
#include "text/terms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::text {
namespace {

using ::testing::Contains;
using ::testing::IsSupersetOf;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

std::vector<std::string> termsOf(std::string_view text, std::string_view language,
                                 std::string_view topicTag = {}) {
    TermReader reader;
    std::vector<std::string> names;
    for (const auto& term : reader.read(text, cutText(text), language, topicTag))
        names.push_back(std::string(termKindName(term.kind)) + ':' + term.text);
    return names;
}

TEST(Terms, AreStemsPairsTagsAndEmoji) {
    EXPECT_THAT(
        termsOf("Panne d’électricité à Lyon #Panne ☕", "fr"),
        UnorderedElementsAre("w:pann", "w:électr", "w:lyon", "p:pann électr", "tag:panne", "emoji:☕"));
}

TEST(Terms, PairsNeedNothingButOneSpaceBetween) {
    EXPECT_THAT(termsOf("solar panels", "en"), Contains("p:solar panel"));
    for (const auto* apart : {"solar, panels", "solar  panels", "solar @ana panels", "solar and panels",
                              "solar https://example.org panels", "solar #now panels"})
        EXPECT_THAT(termsOf(apart, "en"), Not(Contains("p:solar panel"))) << apart;
}

TEST(Terms, AddressesHandlesAndNumbersAreNone) {
    EXPECT_THAT(termsOf("https://example.org/coffee @coffee.house 2025 www.coffee.org", "en"),
                UnorderedElementsAre());
    EXPECT_THAT(termsOf("mail coffee@example.org", "en"), UnorderedElementsAre("w:mail"));
}

TEST(Terms, TheTagOfThePostCountsOnceWithThatOfTheText) {
    EXPECT_THAT(termsOf("#Tea", "en", "TEA"), UnorderedElementsAre("tag:tea"));
    EXPECT_THAT(termsOf("", "en", "#Coffee Time"), UnorderedElementsAre("tag:coffee time"));
    EXPECT_THAT(termsOf("issue #12 and C#", "en"), Not(Contains("tag:12")));
}

TEST(Terms, StopWordsSayNothingInTheirLanguageOnly) {
    EXPECT_THAT(termsOf("avec nous", "fr"), UnorderedElementsAre());
    EXPECT_THAT(termsOf("avec nous", "en"), Contains("w:avec"));
    EXPECT_THAT(termsOf("I don’t know", "en"), Not(Contains("w:don’t")));
}

TEST(Terms, ElisionsOfFrenchAndItalianAreTakenOff) {
    EXPECT_THAT(termsOf("l'hiver", "fr"), UnorderedElementsAre("w:hiv"));
    EXPECT_THAT(termsOf("jusqu’à l’hôpital", "fr"), UnorderedElementsAre("w:hôpital"));
    EXPECT_THAT(termsOf("dell'amico", "it"), UnorderedElementsAre("w:amic"));
    EXPECT_THAT(termsOf("aujourd'hui", "fr"), UnorderedElementsAre());
}

TEST(Terms, KeepTheSpellingThatPeopleUsed) {
    TermReader reader;
    const std::string text = "Panne d’électricité";
    for (const auto& term : reader.read(text, cutText(text), "fr"))
        EXPECT_EQ(term.surface, term.kind == TermKind::Pair ? "panne d’électricité"
                                : term.text == "pann"       ? "panne"
                                                            : "électricité");
}

TEST(Terms, WritingsWithoutSpacesAreCutByDictionary) {
    EXPECT_THAT(termsOf("東京で大きな地震がありました", "ja"), IsSupersetOf({"w:東京", "w:地震"}));
    EXPECT_THAT(termsOf("北京今天发生了地震", "zh"), IsSupersetOf({"w:北京", "w:地震"}));
    EXPECT_THAT(termsOf("แผ่นดินไหวที่กรุงเทพ", "th"), Contains("w:กรุงเทพ"));
}

TEST(Terms, KoreanWordsLoseTheirParticles) {
    EXPECT_THAT(termsOf("서울에서 지진이 났어요", "ko"), IsSupersetOf({"w:서울", "w:지진"}));
    EXPECT_THAT(termsOf("나이", "ko"), Contains("w:나이"));
}

TEST(Terms, ArabicAndHebrewGiveTheirWords) {
    EXPECT_EQ(termsOf("الزلازل", "ar"), termsOf("زلازل", "ar"));
    EXPECT_THAT(termsOf("רעידת אדמה בירושלים", "he"), IsSupersetOf({"w:רעידת", "w:אדמה", "p:רעידת אדמה"}));
}

TEST(Terms, EmojiLoseTheirSkinAndKeepTheirFamily) {
    EXPECT_THAT(termsOf("👍🏽👍🏻", "en"), UnorderedElementsAre("emoji:👍"));
    EXPECT_THAT(termsOf("🇫🇷", "fr"), UnorderedElementsAre("emoji:🇫🇷"));
    EXPECT_THAT(termsOf("❤️", "en"), UnorderedElementsAre("emoji:❤"));
    EXPECT_THAT(termsOf("❤ © 1️⃣", "en"), UnorderedElementsAre());
    EXPECT_THAT(termsOf("👩‍👧", "en"), UnorderedElementsAre("emoji:👩‍👧"));
}

TEST(Terms, BrokenBytesDoNotHurt) {
    EXPECT_THAT(termsOf("\xF0\x9F\xE2 coffee \xC3", "en"), Contains("w:coffe"));
    EXPECT_THAT(termsOf("", "en"), UnorderedElementsAre());
}

TEST(Language, IsRecognisedInOrdinarySentences) {
    EXPECT_EQ(detectLanguage("le train de ce matin est encore en retard, quelle histoire").code, "fr");
    EXPECT_EQ(detectLanguage("the train is late again this morning, what a story").code, "en");
    EXPECT_EQ(detectLanguage("der zug hat heute morgen schon wieder verspätung").code, "de");
    EXPECT_EQ(detectLanguage("el tren llega tarde otra vez esta mañana").code, "es");
    EXPECT_EQ(detectLanguage("今朝も電車が遅れています").code, "ja");
    EXPECT_EQ(detectLanguage("오늘 아침에도 기차가 늦었어요").code, "ko");
    EXPECT_EQ(detectLanguage("הרכבת מאחרת שוב הבוקר").code, "he");
    EXPECT_EQ(detectLanguage("القطار متأخر مرة أخرى هذا الصباح").code, "ar");
    EXPECT_EQ(detectLanguage("").code, "");
}

TEST(Language, NamesLoseTheirRegionAndTheirAge) {
    EXPECT_EQ(baseLanguage("pt-BR"), "pt");
    EXPECT_EQ(baseLanguage("PT_br"), "pt");
    EXPECT_EQ(baseLanguage("iw"), "he");
    EXPECT_EQ(countLetters("l’été 2025 ☕ 東京"), 6);
}

} // namespace
} // namespace weft::text
