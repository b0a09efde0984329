// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signature.h"

#include "base/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace weft::text {
namespace {

TEST(Signature, KeepsFoldedLetters) {
    EXPECT_EQ(signatureOf("Buy the WONDERFUL thing, now!"), "buythewonderfulthingnow");
    EXPECT_EQ(signatureOf("1. Buy the\nwonderful-thing 2026 \U0001F525 now"), "buythewonderfulthingnow");
    EXPECT_EQ(signatureOf("ＢＵＹ ｔｈｅ ﬁne and wonderful thing"), "buythefineandwonderfulthing");
    EXPECT_EQ(signatureOf("Die GROSSE Straße war schön"), "diegrossestrassewarschön") << "accents stay";
    EXPECT_EQ(signatureOf("e\u0301te\u0301 apre\u0300s la tre\u0300s longue nuit"),
              signatureOf("Été après la très longue nuit"));
}

TEST(Signature, DropsAddressesAndHandles) {
    const auto plain = signatureOf("look at this wonderful offer now");
    EXPECT_FALSE(plain.empty());
    EXPECT_EQ(signatureOf("@Acme.help look at this https://t.co/AbC?x=1#y wonderful offer now"), plain);
    EXPECT_EQ(signatureOf("look at this wonderful offer now HTTP://spam.example/a"), plain);
    EXPECT_EQ(signatureOf("look at this (www.spam.example/b) wonderful offer now"), plain);
    EXPECT_EQ(signatureOf("look at this wonderful offer now .@ana_1 @bob"), plain);
    EXPECT_EQ(signatureOf("look at this wonderful offer now ｈｔｔｐｓ：／／spam.example ＠ana"), plain);
    EXPECT_EQ(signatureOf("@ look at this wonderful offer now @"), plain);
}

TEST(Signature, KnowsWordsThatOnlyLookLikeThem) {
    EXPECT_EQ(signatureOf("write to bob@acme.example whenever you like"),
              "writetobobacmeexamplewheneveryoulike");
    EXPECT_EQ(signatureOf("what wwwonderful http things happened here"),
              "whatwwwonderfulhttpthingshappenedhere");
}

TEST(Signature, NeedsTwentyLetters) {
    EXPECT_EQ(signatureOf("abcdefghij klmnopqrs"), "") << "nineteen";
    EXPECT_EQ(signatureOf("abcdefghij klmnopqrst"), "abcdefghijklmnopqrst");
    EXPECT_EQ(signatureOf("ééééééééééééééééééé"), "") << "letters, not bytes";
    EXPECT_EQ(signatureOf("これは二十文字より長い文章なのでかならず署名があります"),
              "これは二十文字より長い文章なのでかならず署名があります");
    EXPECT_EQ(signatureOf("@abcdefghij.klmnopqrstuvwxyz https://abcdefghijklmnopqrst"), "");
    EXPECT_EQ(signatureOf("𝒜𝒷𝒸𝒹𝑒𝒻𝓰𝒽𝒾𝒿𝓀𝓁𝓂𝓃𝑜𝓅𝓆𝓇𝓈𝓉"), "abcdefghijklmnopqrst") << "letters of mathematics";
    EXPECT_EQ(signatureOf("𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰𐐱𐐲𐐳𐐴𐐵𐐶𐐷𐐸𐐹𐐺"), "") << "nineteen beyond 16 bits";
    EXPECT_EQ(signatureOf(""), "");
}

TEST(Signature, SeesThroughInvisibleCharacters) {
    EXPECT_EQ(signatureOf("buy\u200B the wonder\u00ADful thing now"), "buythewonderfulthingnow");
}

TEST(Signature, TakesAnyBytes) {
    std::mt19937 random(29);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (std::size_t i = random() % 120; i > 0; --i)
            bytes += static_cast<char>(random() % 256);
        const auto signature = signatureOf(bytes);
        EXPECT_EQ(base::firstInvalidUtf8(signature), std::nullopt);
    }
}

} // namespace
} // namespace weft::text
