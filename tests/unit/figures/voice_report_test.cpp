// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/voice_report.h"
#include "support/post_table_builder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace weft::figures {
namespace {

using ::testing::ElementsAre;

/// Two questions by the brand: one is answered and followed up, one is answered by the brand only.
class SpokenThreads : public ::testing::Test {
protected:
    [[nodiscard]] VoiceReport measure(const std::string& handle,
                                      const std::optional<base::TimeRange>& range = {}) const {
        const auto forest = metrics::ThreadForest::build(m_builder.table(), {handle});
        return measureVoiceOf(forest, m_texts, range, voice::hollowPhrases());
    }

    static std::vector<std::string> idsOf(const VoiceReport& report, const voice::Places& places) {
        std::vector<std::string> ids;
        for (const auto place : places)
            ids.push_back(report.speech.heard[place].post.id);
        return ids;
    }

    tests::PostTableBuilder m_builder = tests::PostTableBuilder()
                                            .post("q1", "Acme", "09:00")
                                            .post("a1", "ana", "09:10", "q1", "q1")
                                            .post("b1", "bob", "09:20", "a1", "q1")
                                            .post("f1", "acme", "09:30", "b1", "q1")
                                            .post("q2", "acme", "10:00")
                                            .post("s2", "acme", "10:10", "q2", "q2")
                                            .post("o2", "acme", "10:15", "lost", "q2")
                                            .post("a2", "ana", "10:20", "q2", "q2")
                                            .post("gone", "acme", "11:00");
    PostTexts m_texts{{"q1", "Which one?"}, {"a1", "this one?"},      {"b1", "that one"},
                      {"f1", "Thanks!"},    {"q2", "And here?"},      {"s2", "we are here for you"},
                      {"o2", "Hm?"},        {"a2", "plus que jamais"}};
};

TEST_F(SpokenThreads, FollowedUpIsAReplyToAnAnswer) {
    const auto report = measure("acme");
    EXPECT_THAT(idsOf(report, report.speech.rootQuestions.asked), ElementsAre("q1", "q2"));
    EXPECT_THAT(idsOf(report, report.speech.rootQuestions.answered), ElementsAre("q1", "q2"));
    EXPECT_THAT(idsOf(report, report.speech.rootQuestions.followedUp), ElementsAre("q1"))
        << "neither continuing oneself nor replying to nobody knows whom";
    EXPECT_THAT(idsOf(report, report.speech.replies.posts), ElementsAre("f1", "s2", "o2"));
    EXPECT_EQ(report.withoutText, 1) << "what is not held says nothing";
    EXPECT_EQ(report.speech.heard.size(), 5U);
}

TEST_F(SpokenThreads, PeriodsAndPeersAreChosen) {
    const auto at = [](const char* time) { return base::parseInstant(time).value(); };
    const auto late =
        measure("acme", base::TimeRange{at("2026-03-02T10:00:00Z"), at("2026-03-02T10:15:00Z")});
    EXPECT_THAT(idsOf(late, late.speech.all.posts), ElementsAre("q2", "s2"));
    const auto peer = measure("ANA");
    EXPECT_THAT(idsOf(peer, peer.speech.all.posts), ElementsAre("a1", "a2"));
    EXPECT_EQ(peer.speech.all.hollow.share->share, 0.5);
    EXPECT_TRUE(measure("nobody").speech.heard.empty());
}

TEST_F(SpokenThreads, JsonSaysWhatStandsWhereAndUnknownIsNull) {
    const auto json = nlohmann::json::parse(toJson({measure("acme"), measure("nobody"), {}}, true));
    EXPECT_EQ(json["hits"][0]["matches"][0]["highlight"], nlohmann::json::array({0, 19}));
    EXPECT_EQ(json["replies"]["formulaic_posts"], 1);
    EXPECT_EQ(json["roots"]["formulaic_posts"], 0);
    EXPECT_TRUE(json["since"].is_null());
    EXPECT_TRUE(json["peer"].is_null());
    EXPECT_TRUE(json["twins"]["replies"].empty());
    EXPECT_TRUE(json["previous"]["formulaic_share"].is_null());
    EXPECT_TRUE(json["previous"]["reply_openings"]["entropy_bits"].is_null());
    EXPECT_EQ(json["root_question_ids"]["followed_up"], nlohmann::json::array({"q1"}));
}

TEST_F(SpokenThreads, HighlightsAreCountedInCharacters) {
    m_texts["q1"] = "Été 🔥 à vos côtés";
    const auto json = nlohmann::json::parse(toJson({measure("acme"), {}, {}}, false));
    EXPECT_EQ(json["hits"][0]["matches"][0]["highlight"], nlohmann::json::array({6, 11}));
    EXPECT_EQ(json["hits"][0]["phrases"]["here_for_you"], "à vos côtés");
}

} // namespace
} // namespace weft::figures
