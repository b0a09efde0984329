// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "base/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace weft::text {
namespace {

TEST(Fold, MakesSpellingsOfOneWordEqual) {
    EXPECT_EQ(fold("CAFÉ"), "cafe");
    EXPECT_EQ(fold("cafe\u0301"), "cafe") << "accent as a character of its own";
    EXPECT_EQ(fold("ﬁn"), "fin");
    EXPECT_EQ(fold("İstanbul"), "istanbul");
    EXPECT_EQ(fold("ılık"), "ilik");
    EXPECT_EQ(fold("Straße"), "strasse");
    EXPECT_EQ(fold("Œuvre Cœur"), "oeuvre coeur");
    EXPECT_EQ(fold("Ærø ǽ"), "aero ae");
    EXPECT_EQ(fold("ＷＥＦＴ１"), "weft1") << "full width";
    EXPECT_EQ(fold("Łódź Ørsted"), "lodz orsted");
    EXPECT_EQ(fold("l’équipe"), "l'equipe");
    EXPECT_EQ(fold("ΣΊΣΥΦΟΣ"), fold("σίσυφος"));
    EXPECT_EQ(fold("Ёлка"), "елка");
    EXPECT_EQ(fold("مُحَمَّد"), "محمد") << "Arabic points";
    EXPECT_EQ(fold("أحمد"), "احمد");
    EXPECT_EQ(fold("שָׁלוֹם"), "שלום");
}

TEST(Fold, KeepsMarksThatMakeAnotherWord) {
    EXPECT_EQ(fold("мой"), "мой");
    EXPECT_EQ(fold("ที่นี่"), "ที่นี่");
    EXPECT_EQ(fold("हिन्दी"), "हिन्दी");
    EXPECT_EQ(fold("が"), "が");
    EXPECT_EQ(fold("🧵✨"), "🧵✨");
}

TEST(Fold, HasNothingLeftToDoASecondTime) {
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 6; ++i) {
            std::uint32_t c = random() % 0x11000;
            if (c >= 0xD800 && c < 0xE000) c = 0x41;
            const auto low = [&](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
            if (c < 0x80)
                text += static_cast<char>(c);
            else if (c < 0x800)
                text += {static_cast<char>(0xC0 | (c >> 6)), low(0)};
            else if (c < 0x10000)
                text += {static_cast<char>(0xE0 | (c >> 12)), low(6), low(0)};
            else
                text += {static_cast<char>(0xF0 | (c >> 18)), low(12), low(6), low(0)};
        }
        const auto once = fold(text);
        EXPECT_EQ(fold(once), once) << text;
        EXPECT_FALSE(base::firstInvalidUtf8(once));
    }
}

TEST(Fold, SurvivesWhatIsNotUtf8) {
    for (const auto* text : {"\xFF\xFE", "caf\xC3", "\xED\xA0\x80", "\x80"}) {
        EXPECT_FALSE(base::firstInvalidUtf8(fold(text)));
        EXPECT_TRUE(findTerms(text, {"x"}).empty());
        EXPECT_FALSE(base::firstInvalidUtf8(searchText(text)));
    }
    EXPECT_EQ(fold(std::string_view("A\0B", 3)), std::string_view("a\0b", 3));
    EXPECT_EQ(fold(""), "");
}

TEST(QuestionMark, OfAnyScript) {
    EXPECT_TRUE(hasQuestionMark("why?"));
    EXPECT_TRUE(hasQuestionMark("なぜ？"));
    EXPECT_TRUE(hasQuestionMark("لماذا؟"));
    EXPECT_FALSE(hasQuestionMark("why"));
    EXPECT_FALSE(hasQuestionMark(""));
}

} // namespace
} // namespace weft::text
