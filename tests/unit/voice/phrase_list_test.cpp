// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/phrase_list.h"
#include "voice/phrase_texts.h"
#include "voice/speech.h"

#include <gmock/gmock.h>

namespace weft::voice {
namespace {

using ::testing::ElementsAre;

TEST(PhraseList, ReadsFamiliesLanguagesAndPatterns) {
    const auto reading =
        readPhraseList("\xEF\xBB\xBF# version: 7b\r\n\r\n# a note\r\n"
                       "thanks\ten\tthank you\r\nthanks\tfr\tmerci\ta note\nbye\ten\tgood bye");
    EXPECT_TRUE(reading.problems.empty());
    EXPECT_EQ(reading.list.version, "7b");
    ASSERT_EQ(reading.list.phrases.size(), 3U);
    EXPECT_EQ(reading.list.phrases[1].family, "thanks");
    EXPECT_EQ(reading.list.phrases[1].language, "fr");
    EXPECT_EQ(reading.list.phrases[1].source, "merci");
    EXPECT_THAT(reading.list.families(), ElementsAre("thanks", "bye"));
}

TEST(PhraseList, NamesLinesThatCannotBeUsed) {
    const auto reading = readPhraseList("ok\ten\tfine\n"
                                        "no tabs at all\n"
                                        "Big Family\ten\tx\n"
                                        "ok\tenglish\tx\n"
                                        "ok\ten\t(x\n"
                                        "ok\ten\t\xFF\n"
                                        "ok\ten\tfine\n"
                                        "ok\ten\t\n"
                                        "ok\ten\talso fine\n");
    EXPECT_EQ(reading.list.phrases.size(), 2U);
    std::vector<std::string> problems;
    for (const auto& problem : reading.problems)
        problems.push_back(std::to_string(problem.line) + ": " + problem.reason);
    EXPECT_THAT(problems,
                ElementsAre("2: it needs a family, a language and a pattern, with tabs between them",
                            "3: a family is named in small letters, digits and _",
                            "4: a language is a code such as en", "5: a ( is never closed",
                            "6: this is not text in UTF-8", "7: it is in line 1 already",
                            "8: it needs a family, a language and a pattern, with tabs between them"));
}

TEST(PhraseList, IdsDependOnThePhraseAlone) {
    const auto first = readPhraseList("a\ten\tone\na\ten\ttwo\n").list;
    const auto second = readPhraseList("b\ten\tzero\na\ten\ttwo\ta note\na\tfr\ttwo\n").list;
    EXPECT_EQ(first.phrases[1].id, second.phrases[1].id);
    EXPECT_NE(first.phrases[1].id, second.phrases[2].id);
    EXPECT_TRUE(first.phrases[0].id.starts_with("a-"));
    const auto left = first.without({first.phrases[0].id, "unknown"});
    ASSERT_EQ(left.phrases.size(), 1U);
    EXPECT_EQ(left.phrases[0].source, "two");
}

TEST(PhraseList, TheProgramsOwnListsAreWhole) {
    EXPECT_EQ(hollowPhrases().phrases.size(), 39U);
    EXPECT_EQ(hollowPhrases().families().size(), 13U);
    EXPECT_EQ(hollowPhrases().version, "1");
    const std::vector<std::string> families(kAddressFamilies.begin(), kAddressFamilies.end());
    EXPECT_THAT(addressWords().families(), ::testing::UnorderedElementsAreArray(families));
    EXPECT_TRUE(readPhraseList(hollowPhrasesText()).problems.empty());
    EXPECT_TRUE(readPhraseList(addressWordsText()).problems.empty());
}

} // namespace
} // namespace weft::voice
