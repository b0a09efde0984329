// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/threads/canned_client.h"

#include "threads/media_json.h"
#include "threads/paging.h"
#include "threads/redact.h"

#include <gmock/gmock.h>

#include <set>

namespace weft::threads {
namespace {

using base::ErrorCode;
using model::Measured;
using model::MediaType;
using model::Metric;
using testing::HasSubstr;
using testing::Not;
using tests::CannedConnection;
using tests::CannedRequest;
using tests::httpAnswer;

/// Rows of the table of quirks (threads-api.md 6) that concern what is asked and what is read.
class QuirksTest : public CannedClientTest {};

TEST_F(QuirksTest, Quirk04_AnErrorInsideAGoodAnswerIsAFailure) {
    serve(always(200, R"({"error":{"message":"m","code":190},"data":[]})"));
    EXPECT_EQ(client().mentions({}, m_stop).error().code, ErrorCode::ApiTokenInvalid);
    for (const char* body : {R"({"paging":{}})", R"({"data":null})", R"({"data":"x"})", R"({"data":{}})"}) {
        serve(always(200, body));
        EXPECT_EQ(client().mentions({}, m_stop).error().code, ErrorCode::ApiBadAnswer) << body;
    }
    serve(always(200, R"({"data":[null, 7, {"id":"1","timestamp":"2026-03-04T05:06:07+0000"}]})"));
    const auto page = client().mentions({}, m_stop);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->posts.size(), 1U);
    EXPECT_EQ(page->skipped.size(), 2U) << "what is no post is said, not dropped";
}

TEST_F(QuirksTest, Quirk05_ACursorIsUsedWithOrWithoutALink) {
    const std::string one = R"({"data":[{"id":"1","timestamp":1772600767}])";
    const std::pair<std::string, std::optional<std::string>> pagings[] = {
        {"", std::nullopt},
        {R"(,"paging":{})", std::nullopt},
        {R"(,"paging":{"cursors":{"before":"a"}})", std::nullopt},
        {R"(,"paging":{"cursors":{"before":"a","after":"b"}})", "b"},
        {R"(,"paging":{"cursors":{"after":"b"},"next":"https://graph.threads.net/x?after=c"})", "b"},
        {R"(,"paging":{"next":"https://graph.threads.net/x?after=c"})", "c"}};
    for (const auto& [paging, after] : pagings)
        EXPECT_EQ(parseMediaList(one + paging + "}", "/x")->after, after) << paging;
}

TEST_F(QuirksTest, Quirk06_LinksOfTheServerAreNeverFollowed) {
    serve(always(200, R"({"data":[{"id":"1","timestamp":1772600767}],
        "paging":{"next":"http://127.0.0.1:9/steal?access_token=THsecrettoken&after=Q"}})"));
    const auto page = client().mentions({}, m_stop);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->after, "Q");
    ASSERT_TRUE(client().mentions({.after = page->after, .since = {}, .until = {}}, m_stop));
    for (const std::string& target : targets())
        EXPECT_TRUE(target.starts_with("/v1.0/me/mentions?")) << target;
}

TEST_F(QuirksTest, Quirk07_TokensInAddressesAreRedacted) {
    const Secret token("THsecrettoken");
    for (const char* text :
         {"https://x/?access_token=THsecrettoken&a=b", "next=https%3A%2F%2Fx%3Faccess_token%3DTHsecrettoken",
          R"({"next":"https://x/?a=b&access_token=THsecrettoken"})"}) {
        EXPECT_THAT(redact(text, token), Not(HasSubstr("secrettoken")));
        EXPECT_THAT(redact(text, {}), Not(HasSubstr("secrettoken"))) << "also somebody else's";
    }
    serve(always(200, R"({"data":7,"paging":{"previous":"https://x/?access_token=THsecrettoken"}})"));
    EXPECT_THAT(client().followersBy("250", "age", m_stop).error().text(), Not(HasSubstr("THsecrettoken")));
    for (const CannedRequest& request : requests())
        EXPECT_THAT(request.target, Not(HasSubstr("THsecrettoken"))) << "it goes in a header";
}

TEST_F(QuirksTest, Quirk08_LongIdsKeepEveryDigit) {
    serve(always(200, R"({"id": 9007199254740993, "username": "x"})"));
    EXPECT_EQ(client().me(m_stop)->id, "9007199254740993");
    serve(always(200, R"({"data": {"is_valid": true, "user_id": 17841400000012345}})"));
    EXPECT_EQ(client().inspectToken(m_stop)->userId, "17841400000012345");
}

TEST_F(QuirksTest, Quirk09_TimesComeInManyForms) {
    const auto expected = base::parseInstant("2026-03-04T05:06:07Z").value();
    for (const char* time :
         {R"("2026-03-04T05:06:07+0000")", R"("2026-03-04T05:06:07Z")", R"("2026-03-04T05:06:07+00:00")",
          "1772600767", "1772600767000", "1772600767.0", R"("1772600767")", R"("1772600767000")"})
        EXPECT_EQ(parseMedia(R"({"id":"1","timestamp":)" + std::string(time) + "}")->createdAt, expected)
            << time;
}

TEST_F(QuirksTest, Quirk10_RepostsHaveNoTextAndNoNumbers) {
    const auto repost =
        parseMedia(R"({"id":"1","timestamp":1772600767,"media_type":"REPOST_FACADE","is_quote_post":false})");
    ASSERT_TRUE(repost);
    EXPECT_EQ(repost->mediaType, MediaType::Repost);
    EXPECT_EQ(repost->text, std::nullopt);
    EXPECT_EQ(repost->repostedId, std::nullopt) << "the original is not said, nor guessed";
    EXPECT_FALSE(parseMediaInsights(R"({"data":[]})")->anyKnown());
}

TEST_F(QuirksTest, Quirk11_AQuoteWithoutWhatItQuotes) {
    const auto quote = parseMedia(R"({"id":"1","timestamp":1772600767,"is_quote_post":true})");
    EXPECT_EQ(quote->isQuote, true);
    EXPECT_EQ(quote->quotedId, std::nullopt);
}

TEST_F(QuirksTest, Quirk12_WhatIsNotSaidIsAbsent) {
    const auto post = parseMedia(R"({"id":"1","timestamp":1772600767,"shortcode":"DAxyz","username":null})");
    ASSERT_TRUE(post);
    EXPECT_EQ(post->author, std::nullopt);
    EXPECT_EQ(post->permalink, std::nullopt) << "no address is built from guesses";
    EXPECT_EQ(post->text, std::nullopt);
}

TEST_F(QuirksTest, Quirk13_KindsOfPostsHaveSeveralNames) {
    const auto typeOf = [](std::string_view word) {
        return parseMedia(R"({"id":"1","timestamp":1772600767,"media_type":")" + std::string(word) + "\"}")
            ->mediaType;
    };
    EXPECT_EQ(typeOf("TEXT"), typeOf("TEXT_POST"));
    EXPECT_EQ(typeOf("CAROUSEL"), typeOf("CAROUSEL_ALBUM"));
    EXPECT_EQ(typeOf("CAROUSEL"), MediaType::Carousel);
    EXPECT_EQ(typeOf("SCENT"), MediaType::Other);
}

TEST_F(QuirksTest, Quirk14_PicturesComeAsListOrWrapped) {
    const auto picturesIn = [](std::string_view children) {
        return parseMedia(R"({"id":"1","timestamp":1772600767,"children":)" + std::string(children) + "}")
            ->pictures;
    };
    EXPECT_EQ(picturesIn(R"({"data":[{"id":"2"},{"id":"3"}]})"), 2);
    EXPECT_EQ(picturesIn(R"([{"id":"2"},"3"])"), 2);
    for (const char* none : {"[]", "{}", R"({"data":[]})", R"({"data":7})", "null", "7", R"("x")"})
        EXPECT_EQ(picturesIn(none), std::nullopt) << none;
}

TEST_F(QuirksTest, Quirk15_NumbersComeInFourShapes) {
    const auto counters = parseMediaInsights(R"({"data": [
        {"name": "views", "values": [{"value": 1}]},
        {"name": "likes", "total_value": {"value": 2}},
        {"name": "replies", "link_total_values": [{"value": 1, "link_url": "a"}, {"value": 2, "link_url": "b"}]},
        {"name": "quotes", "total_value": {"breakdowns": [{"results": [{"value": 4}]}]}}]})");
    ASSERT_TRUE(counters);
    EXPECT_EQ((*counters)[Metric::Views], Measured{1});
    EXPECT_EQ((*counters)[Metric::Likes], Measured{2});
    EXPECT_EQ((*counters)[Metric::Replies], Measured{3});
    EXPECT_EQ((*counters)[Metric::Quotes], Measured{4});
    EXPECT_EQ((*counters)[Metric::Shares], Measured{model::Unknown::NotInAnswer}) << "missing is not 0";
}

TEST_F(QuirksTest, Quirk16_ATotalIsOneNumberOfNow) {
    const auto insights =
        parseAccountInsights(R"({"data": [{"name": "likes", "total_value": {"value": 37}}]})");
    ASSERT_EQ(insights->size(), 1U);
    EXPECT_EQ(insights->front().endTime, std::nullopt) << "a total belongs to no day";
}

TEST_F(QuirksTest, Quirk17_DaysAreNamedByTheirEnd) {
    const auto insights = parseAccountInsights(R"({"data": [{"name": "views", "period": "day", "values": [
        {"value": 120, "end_time": "2026-03-07T08:00:00+0000"}, {"value": 95, "end_time": "2026-03-09T07:00:00+0000"}]}]})");
    ASSERT_EQ(insights->size(), 2U);
    EXPECT_EQ(insights->at(0).endTime, base::parseInstant("2026-03-07T08:00Z").value());
    EXPECT_EQ(insights->at(1).endTime, base::parseInstant("2026-03-09T07:00Z").value()) << "daylight saving";
}

TEST_F(QuirksTest, Quirk19_OneUnknownFieldIsDroppedAndTheCallRepeatedOnce) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        const bool asked = request.target.find("is_verified") != std::string::npos;
        connection.send(asked ? httpAnswer(400, unknownField("is_verified")) : httpAnswer(200, kEmptyList));
    });
    ASSERT_TRUE(client().mentions({}, m_stop));
    EXPECT_EQ(client().requests(), 2);
    ASSERT_TRUE(client().mentions({}, m_stop));
    EXPECT_EQ(client().requests(), 3) << "remembered";
    ASSERT_TRUE(client().ownReplies({}, m_stop));
    EXPECT_EQ(client().requests(), 5) << "each endpoint has its own list";
    EXPECT_THAT(client().refusedFields(),
                testing::ElementsAre(RefusedField{Endpoint::Mentions, "is_verified"},
                                     RefusedField{Endpoint::OwnReplies, "is_verified"}));
}

TEST_F(QuirksTest, Quirk20_PollsAreAskedForWithTheirParts) {
    serve(always(200, kEmptyList));
    ASSERT_TRUE(client().mentions({}, m_stop));
    for (const char* part : {"option_a%2C", "option_d%2C", "option_d_votes_percentage", "total_votes",
                             "expiration_timestamp%7D"})
        EXPECT_THAT(targets().front(), HasSubstr(part));
    const auto pollIn = [](std::string_view poll) {
        return parseMedia(R"({"id":"1","timestamp":1772600767,"poll_attachment":)" + std::string(poll) + "}")
            ->poll;
    };
    const model::Poll expected{{{"Tea", 0.25}, {"Coffee", 0.75}}, 8, base::instantFromMs(1'772'600'767'000)};
    const std::string poll =
        R"({"option_a":"Tea","option_b":"Coffee","option_c":"","option_a_votes_percentage":"0.25",
        "option_b_votes_percentage":0.75,"total_votes":"8","expiration_timestamp":1772600767})";
    EXPECT_EQ(pollIn(poll), expected);
    EXPECT_EQ(pollIn(R"({"data":)" + poll + "}"), expected);
    EXPECT_EQ(pollIn(R"({"data":[)" + poll + "]}"), expected);
    EXPECT_EQ(pollIn("[" + poll + "]"), expected);
    const auto incomplete = pollIn(
        R"({"option_a":"Tea","option_a_votes_percentage":40,"total_votes":-1,"expiration_timestamp":"soon"})");
    EXPECT_EQ(incomplete, (model::Poll{{{"Tea", std::nullopt}}, std::nullopt, std::nullopt}));
    for (const char* none : {"{}", "[]", "null", R"("x")", R"({"data":[]})", R"({"option_a":7})"})
        EXPECT_EQ(pollIn(none), std::nullopt) << none;
}

TEST_F(QuirksTest, Quirk22_OnePostUnderTwoHostsIsOnePost) {
    PageWalk walk;
    const auto pageWith = [](std::string_view host) {
        return parseMediaList(R"({"data":[{"id":"18","timestamp":1772600767,"permalink":"https://www.)" +
                                  std::string(host) + R"(/@x/post/DA"}],"paging":{"cursors":{"after":")" +
                                  std::string(host) + R"("}}})",
                              "/x")
            .value();
    };
    EXPECT_TRUE(walk.next(pageWith("threads.net")));
    EXPECT_FALSE(walk.next(pageWith("threads.com")));
    EXPECT_EQ(walk.stopped(), PageStop::OnlyKnownPosts);
}

TEST_F(QuirksTest, Quirk28_RepliesAmongTheHitsKeepTheirRoot) {
    serve(always(200, R"({"data":[{"id":"5","timestamp":1772600767,"is_reply":true,"root_post":{"id":"1"},
        "replied_to":{"id":"3"}}]})"));
    SearchQuery query;
    query.words = "espresso";
    const auto page = client().search(query, m_stop);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->posts.at(0).isReply, true);
    EXPECT_EQ(page->posts.at(0).rootId, "1");
    EXPECT_EQ(page->posts.at(0).parentId, "3");
    EXPECT_THAT(targets().front(), HasSubstr("is_reply%2C"));
    EXPECT_THAT(targets().front(), HasSubstr("root_post"));
}

TEST_F(QuirksTest, Quirk29_AConversationIsAskedWithTheIdGivenAndNeverAnother) {
    serve(
        always(200, R"({"data":[{"id":"5","timestamp":1772600767,"root_post":{"id":"1"},"has_replies":true}],
        "paging":{"cursors":{"after":"b"}}})"));
    ASSERT_TRUE(client().conversation("1", {}, m_stop));
    EXPECT_EQ(client().requests(), 1) << "replies are not asked for their own conversations";
    EXPECT_TRUE(targets().front().starts_with("/v1.0/1/conversation?"));
    EXPECT_EQ(client().conversation("", {}, m_stop).error().code, ErrorCode::BadArgument);
}

TEST_F(QuirksTest, Quirk30_MarksAndPicturesThatAreNotSaidAreUnknown) {
    const auto deep = parseMedia(R"({"id":"1","timestamp":1772600767,"is_reply":true})");
    EXPECT_EQ(deep->authorVerified, std::nullopt) << "unknown, not false";
    EXPECT_EQ(deep->authorPictureUrl, std::nullopt);
}

TEST_F(QuirksTest, Quirk31_NumbersMayBeTextsOrFractions) {
    for (const char* value : {"12", "12.0", R"("12")", "1.2e1"}) {
        const auto counters = parseMediaInsights(R"({"data":[{"name":"views","values":[{"value":)" +
                                                 std::string(value) + "}]}]}");
        EXPECT_EQ((*counters)[Metric::Views], Measured{12}) << value;
    }
    serve(always(200, R"({"follower_count":"120","likes_count":7.0,"views_count":7.5})"));
    const auto profile = client().lookUpProfile("lia", m_stop);
    EXPECT_EQ(profile->followers, Measured{120});
    EXPECT_EQ(profile->likes, Measured{7});
    EXPECT_EQ(profile->views, Measured{model::Unknown::NotInAnswer}) << "half a view is no count";
}

TEST_F(QuirksTest, Quirk32_OnlyDocumentedEndpointsAreKnown) {
    std::set<std::string_view> names;
    for (const Endpoint endpoint : kEndpoints)
        names.insert(endpointName(endpoint));
    const std::set<std::string_view> documented{"me",
                                                "own-threads",
                                                "own-replies",
                                                "ghost-posts",
                                                "mentions",
                                                "post",
                                                "replies",
                                                "conversation",
                                                "pending-replies",
                                                "media-insights",
                                                "account-insights",
                                                "keyword-search",
                                                "profile-lookup",
                                                "profile-posts",
                                                "publishing-limit",
                                                "inspect-token",
                                                "create-container",
                                                "publish",
                                                "container-state",
                                                "manage-reply",
                                                "manage-pending-reply",
                                                "delete"};
    EXPECT_EQ(names, documented);
}

} // namespace
} // namespace weft::threads
