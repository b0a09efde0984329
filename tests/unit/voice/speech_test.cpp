// SPDX-License-Identifier: GPL-3.0-or-later
#include "canned.h"
#include "spoken.h"
#include "voice/speech.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace weft::voice {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<SpokenPost> somePosts(unsigned seed) {
    auto texts = tests::cannedTexts(seed, 60, 3);
    texts.insert(texts.end(),
                 {"We are here to help you", "Which colour do you like?", "We are here to help you",
                  "¿Qué tal?", "", "I'm sorry about the inconvenience", "oh hey"});
    auto posts = tests::spoken(texts);
    for (std::size_t i = 0; i < posts.size(); ++i)
        posts[i].reply = i % 3 != 0;
    return posts;
}

/// All numbers of a measurement, for comparing two.
std::vector<double> numbersOf(const Speech& speech) {
    std::vector<double> numbers;
    for (const auto* part : {&speech.all, &speech.roots, &speech.replies}) {
        numbers.push_back(static_cast<double>(part->words));
        numbers.push_back(part->hollow.share.value_or(base::Proportion{-1}).share);
        numbers.push_back(part->hollow.perThousandWords.value_or(-1));
        numbers.push_back(part->questionShare.value_or(base::Proportion{-1}).share);
        for (const auto family : kAddressFamilies)
            numbers.push_back(static_cast<double>(part->address.postsOf(family).size()));
    }
    for (const auto* templates : {&speech.rootTemplates, &speech.replyTemplates}) {
        numbers.push_back(templates->templateShare.value_or(-1));
        numbers.push_back(templates->meanBestSimilarity.value_or(-1));
        numbers.push_back(templates->cannedShare.value_or(-1));
    }
    numbers.push_back(speech.replyOpenings.entropyBits.value_or(-1));
    return numbers;
}

TEST(Speech, TellsRootsFromReplies) {
    auto posts = tests::spoken(
        {"We are here to help", "Which one?", "Nice zip, we fixed it", "Why? we are here to help"});
    posts[2].reply = posts[3].reply = true;
    posts[1].answered = posts[1].followedUp = posts[0].answered = true;
    const auto speech = measureSpeech(posts, hollowPhrases());
    EXPECT_EQ(speech.all.hollow.share->share, 0.5);
    EXPECT_EQ(speech.roots.hollow.share->share, 0.5);
    EXPECT_THAT(speech.replies.posts, ElementsAre(2, 3));
    EXPECT_THAT(speech.all.questions, ElementsAre(1, 3));
    EXPECT_THAT(speech.rootQuestions.asked, ElementsAre(1));
    EXPECT_THAT(speech.rootQuestions.answered, ElementsAre(1)) << "of questions only";
    EXPECT_THAT(speech.rootQuestions.followedUp, ElementsAre(1));
    EXPECT_EQ(speech.replyOpenings.posts, 2);
}

TEST(Speech, HearsWhomPostsAddress) {
    const std::vector<std::pair<std::string, std::string_view>> samples{
        {"Merci à vous", kSecondPerson},      {"t’as vu", kSecondPerson},
        {"You're welcome", kSecondPerson},    {"J’ai testé la tente", kFirstPersonSingular},
        {"I think so", kFirstPersonSingular}, {"On a corrigé le zip", kFirstPersonPlural},
        {"let us know", kFirstPersonPlural},  {"Nos ateliers", kFirstPersonPlural},
        {"ah, d’ailleurs", kConversational},  {"Oops!", kConversational}};
    for (const auto& [text, family] : samples) {
        const auto speech = measureSpeech(tests::spoken({text}), {});
        EXPECT_THAT(speech.all.address.postsOf(family), ElementsAre(0)) << text;
    }
    for (const auto* text : {"open on a Monday", "shipped to the US", "ton of fun", "Mon-Fri"})
        EXPECT_THAT(measureSpeech(tests::spoken({text}), {}).all.address.hits, IsEmpty()) << text;
}

TEST(Speech, KnowsQuestionMarksOfAllScripts) {
    const auto speech = measureSpeech(tests::spoken({"why?", "なぜ？", "لماذا؟", "no"}), {});
    EXPECT_THAT(speech.all.questions, ElementsAre(0, 1, 2));
}

TEST(Speech, DoesNotDependOnTheOrderOfPosts) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const auto posts = somePosts(seed);
        const auto before = measureSpeech(posts, hollowPhrases());
        auto shuffled = posts;
        std::ranges::shuffle(shuffled, std::mt19937(seed));
        const auto after = measureSpeech(shuffled, hollowPhrases());
        EXPECT_EQ(numbersOf(after), numbersOf(before)) << seed;
        EXPECT_EQ(after.replyTemplates.twins, before.replyTemplates.twins);
        EXPECT_EQ(after.replyTemplates.groups, before.replyTemplates.groups);
    }
}

TEST(Speech, TakesAnIdOnce) {
    const auto posts = somePosts(3);
    auto doubled = posts;
    doubled.insert(doubled.end(), posts.begin(), posts.end());
    const auto speech = measureSpeech(doubled, hollowPhrases());
    EXPECT_EQ(speech.heard.size(), posts.size());
    EXPECT_EQ(numbersOf(speech), numbersOf(measureSpeech(posts, hollowPhrases())));
}

TEST(Speech, OfSilenceIsUnknown) {
    const auto speech = measureSpeech({}, hollowPhrases());
    EXPECT_FALSE(speech.all.hollow.share);
    EXPECT_FALSE(speech.all.questionShare);
    EXPECT_FALSE(speech.replyTemplates.cannedShare);
    EXPECT_FALSE(speech.replyOpenings.topShare);
}

} // namespace
} // namespace weft::voice
