// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken.h"
#include "voice/phrase_use.h"

#include <gmock/gmock.h>

namespace weft::voice {
namespace {

using ::testing::ElementsAre;

struct Used {
    std::vector<HeardPost> posts;
    PhraseUse use;
};

Used use(const std::vector<std::string>& texts, const std::string& list) {
    const auto phrases = readPhraseList(list).list;
    Used used{hear(tests::spoken(texts)), {}};
    used.use = usePhrases(used.posts, placesOfAll(used.posts), findPhrases(used.posts, phrases), phrases);
    return used;
}

constexpr const char* kList = "thanks\ten\tthank you\nhere\ten\there for you\nhere\ten\tat your side\n";

TEST(PhraseUse, CountsPostsAndFamilies) {
    const auto used =
        use({"Thank you! We are here for you, at your side.", "nothing", "Thank you, thank you", ""}, kList)
            .use;
    EXPECT_EQ(used.share->share, 0.5);
    EXPECT_EQ(used.share->interval, base::wilsonInterval(0.5, 4));
    EXPECT_DOUBLE_EQ(*used.perThousandWords, 1000.0 * 3 / 15);
    ASSERT_EQ(used.families.size(), 2U);
    EXPECT_EQ(used.families[0].family, "thanks");
    EXPECT_THAT(used.families[0].posts, ElementsAre(0, 2));
    EXPECT_THAT(used.postsOf("here"), ElementsAre(0));
    EXPECT_TRUE(used.postsOf("nowhere").empty());
    ASSERT_EQ(used.hits.size(), 2U);
    EXPECT_EQ(used.hits[1].matches.size(), 2U) << "every place is there to be highlighted";
}

TEST(PhraseUse, SaysWhereAPhraseStands) {
    const auto used = use({"Oh… HERE,  for you ‼ and Thank You"}, kList);
    const auto& text = used.posts[0].post.text;
    std::vector<std::string> stretches;
    for (const auto& match : used.use.hits[0].matches)
        stretches.push_back(text.substr(match.span.offset, match.span.length));
    EXPECT_THAT(stretches, ElementsAre("HERE,  for you", "Thank You"));
    EXPECT_EQ(used.use.hits[0].matches[0].words, "here for you");
}

TEST(PhraseUse, OfNothingIsUnknown) {
    const auto none = use({}, kList).use;
    EXPECT_FALSE(none.share);
    EXPECT_FALSE(none.perThousandWords);
    const auto wordless = use({"\U0001F525"}, kList).use;
    EXPECT_EQ(wordless.share->share, 0);
    EXPECT_FALSE(wordless.perThousandWords);
    const auto unlisted = use({"thank you"}, "").use;
    EXPECT_EQ(unlisted.share->share, 0);
}

TEST(PhraseUse, FindsTheContractsPhrases) {
    const std::vector<std::pair<std::string, std::string>> samples{
        {"Face à ces temps incertains", "uncertain_times"},
        {"In these unprecedented times", "uncertain_times"},
        {"On est tous ensemble !", "together"},
        {"Nous sommes là pour vous", "here_for_you"},
        {"Plus que jamais.", "now_more_than_ever"},
        {"the new normal", "reinvent"},
        {"Nous sommes fiers de vous annoncer", "proud"},
        {"Désolés pour la gêne", "canned_regret"},
        {"Contactez-nous en MP", "dm_deflect"},
        {"Tag 3 friends", "engagement_bait"},
        {"Vous êtes au top", "community"},
        {"it's in our DNA", "passion"},
        {"a world-class team", "excellence"},
        {"Thank you for reaching out", "canned_thanks"}};
    for (const auto& [text, family] : samples) {
        const auto hits = findPhrases(hear(tests::spoken({text})), hollowPhrases());
        ASSERT_EQ(hits.size(), 1U) << text;
        EXPECT_EQ(hits[0].matches[0].family, family) << text;
    }
    const auto plain = hear(tests::spoken({"Quel sentier avez-vous préféré ce week-end ?",
                                           "The zip froze under the hail, we are fixing it",
                                           "https://acme.com/now-more-than-ever"}));
    EXPECT_TRUE(findPhrases(plain, hollowPhrases()).empty());
}

} // namespace
} // namespace weft::voice
