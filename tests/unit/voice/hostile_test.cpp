// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken.h"
#include "voice/speech.h"

#include <gtest/gtest.h>

#include <chrono>

namespace weft::voice {
namespace {

/// Far above what it takes, far below what a square of the posts would take.
constexpr std::chrono::seconds kSoon{20};

Speech measuredSoon(const std::vector<std::string>& texts) {
    const auto begin = std::chrono::steady_clock::now();
    auto speech = measureSpeech(tests::spoken(texts, true), hollowPhrases());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, kSoon);
    return speech;
}

TEST(HostilePosts, TwentyThousandOfTheSame) {
    const auto speech =
        measuredSoon(std::vector<std::string>(20'000, "Thank you for your message, we come back"));
    EXPECT_EQ(speech.replyTemplates.twins.size(), 19'999U);
    EXPECT_EQ(speech.replyTemplates.cannedShare, 1);
    ASSERT_EQ(speech.replyTemplates.groups.size(), 1U);
    EXPECT_EQ(speech.replies.hollow.share->share, 1);
}

TEST(HostilePosts, TwentyThousandNearlyTheSame) {
    std::vector<std::string> texts;
    for (int i = 0; i < 20'000; ++i)
        texts.push_back("Thank you for your message, we come back to you soon about order " +
                        std::to_string(i));
    const auto speech = measuredSoon(texts);
    EXPECT_EQ(speech.replyTemplates.templateShare, 1);
    EXPECT_EQ(speech.replyTemplates.groups.size(), 1U);
}

TEST(HostilePosts, VeryLongOnes) {
    std::string words;
    while (words.size() < 100'000)
        words += "nous sommes là pour vous ";
    const auto speech =
        measuredSoon({words, words + "!", std::string(100'000, 'a'), std::string(100'000, '\'')});
    ASSERT_EQ(speech.all.hollow.hits.size(), 2U);
    EXPECT_EQ(speech.all.hollow.hits[0].matches.size(), words.size() / 26);
    EXPECT_EQ(speech.replyTemplates.considered, 3);
}

TEST(HostilePosts, OfAllScriptsAndNone) {
    const auto speech =
        measuredSoon({"", "\xFF\xFE\x80", "\xC3", std::string("\0\0", 2), "\u202Eنحن هنا من أجلك ؟\u202C",
                      "困難な時代に、私たちはあなたと共にあります。あなたのために",
                      "困難な時代に、私たちはあなたと共にあります。あなたのために!",
                      "\U0001F468\u200D\U0001F469\u200D\U0001F467"});
    EXPECT_EQ(speech.heard.size(), 8U);
    EXPECT_EQ(speech.all.questions.size(), 1U);
    EXPECT_EQ(speech.replyTemplates.twins.size(), 1U) << "copies are found without spaces, too";
}

} // namespace
} // namespace weft::voice
