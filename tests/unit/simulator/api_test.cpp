// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "small_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::simulator::tests {

namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;

class ApiTest : public testing::Test {
protected:
    base::ManualClock m_clock{smallWorldNow()};
    Api m_api{smallWorld(), {}, m_clock};
};

TEST_F(ApiTest, GivesTheProfileWithAndWithoutVersionAndById) {
    const json me = getJson(m_api, "/v1.0/me", "fields=id,username,name");
    EXPECT_EQ(me.size(), 3u);
    EXPECT_EQ(me["username"], "acme");
    EXPECT_EQ(getJson(m_api, "/" + me["id"].get<std::string>(), "fields=id,username,name"), me);
}

TEST_F(ApiTest, AnswersOnlyWhatWasAskedFor) {
    EXPECT_EQ(getJson(m_api, "/me").size(), 1u);
    EXPECT_EQ(getJson(m_api, "/1"), json({{"id", "1"}}));
    const json post = getJson(m_api, "/1", "fields=text,username,timestamp,media_type");
    EXPECT_EQ(post, json({{"id", "1"},
                          {"text", "first thread"},
                          {"username", "Acme"},
                          {"timestamp", "2026-03-07T00:40:00+0000"},
                          {"media_type", "TEXT_POST"}}));
}

TEST_F(ApiTest, LeavesOutWhatHasNoValue) {
    const json repost = getJson(m_api, "/9", "fields=text,media_type,replied_to,topic_tag,poll_attachment");
    EXPECT_EQ(repost, json({{"id", "9"}, {"media_type", "REPOST_FACADE"}}));
    const json reply = getJson(m_api, "/8/replies", "fields=username,permalink,text,is_verified");
    EXPECT_EQ(reply["data"], json::array({{{"id", "12"}, {"text", "reply"}}})) << "a private person";
}

TEST_F(ApiTest, NamesParentAndRoot) {
    const json reply =
        getJson(m_api, "/4", "fields=is_reply,root_post,replied_to,is_reply_owned_by_me,hide_status");
    EXPECT_EQ(reply["root_post"]["id"], "1");
    EXPECT_EQ(reply["replied_to"]["id"], "3");
    EXPECT_EQ(reply["is_reply"], true);
    EXPECT_EQ(reply["is_reply_owned_by_me"], false);
    EXPECT_EQ(reply["hide_status"], "NOT_HUSHED");
}

TEST_F(ApiTest, ExpandsPollsAndCarousels) {
    const json poor = getJson(m_api, "/13", "fields=poll_attachment");
    EXPECT_FALSE(poor["poll_attachment"].contains("total_votes"));
    const json poll = getJson(m_api, "/13", "fields=poll_attachment{option_a,option_b,total_votes},text");
    EXPECT_EQ(poll["poll_attachment"].size(), 3u);
    EXPECT_EQ(getJson(m_api, "/14", "fields=children")["children"]["data"].size(), 2u);
}

TEST_F(ApiTest, ListsWhatBelongsToTheAccount) {
    EXPECT_THAT(allIds(m_api, "/me/threads", "limit=2"), ElementsAre("14", "13", "9", "8", "1"));
    EXPECT_THAT(allIds(m_api, "/me/replies", "limit=1"), ElementsAre("7", "3"));
    EXPECT_THAT(allIds(m_api, "/me/mentions", "limit=25"), ElementsAre("6"));
    EXPECT_THAT(allIds(m_api, "/1/conversation", "limit=2"), ElementsAre("5", "4", "3", "2"));
    EXPECT_THAT(allIds(m_api, "/1/conversation", "limit=3&reverse=false"), ElementsAre("2", "3", "4", "5"));
    EXPECT_THAT(allIds(m_api, "/1/replies", "limit=2"), ElementsAre("2"));
}

TEST_F(ApiTest, ShowsAPostWhenItsTimeHasCome) {
    EXPECT_EQ(getJson(m_api, "/15")["error"]["error_subcode"], 33);
    m_clock.advance(std::chrono::minutes{60});
    EXPECT_EQ(getJson(m_api, "/15")["id"], "15");
    EXPECT_THAT(allIds(m_api, "/1/replies", "limit=25"), ElementsAre("15", "2"));
}

TEST_F(ApiTest, RefusesAsTheApiDoes) {
    const auto code = [&](std::string_view path, std::string_view parameters = {}) {
        const ApiAnswer answer = get(m_api, path, parameters);
        EXPECT_EQ(answer.status, 400) << path;
        return json::parse(answer.body)["error"]["code"].get<int>();
    };
    EXPECT_EQ(code("/me/threads", "fields=id,likes"), 100);
    EXPECT_THAT(get(m_api, "/me/threads", "fields=id,likes").body, HasSubstr("nonexisting field (likes)"));
    EXPECT_EQ(code("/me/threads", "fields=poll_attachment{option_a"), 100);
    EXPECT_EQ(code("/me/nothing"), 100);
    EXPECT_EQ(code("/1/replies/2"), 100);
    EXPECT_EQ(code("/unknown"), 100);
    EXPECT_EQ(code("/6/insights", "metric=likes"), 10);
    EXPECT_EQ(code("/6/conversation"), 10);
    EXPECT_EQ(code("/1/insights"), 100);
    EXPECT_EQ(code("/1/insights", "metric=clicks"), 1);
    EXPECT_EQ(code("/1/insights", "metric=saves"), 100);
    EXPECT_EQ(code("/me/threads_insights", "metric=followers_count&since=1773000000"), 100);
    EXPECT_EQ(code("/me/threads_insights", "metric=follower_demographics"), 100);
}

TEST_F(ApiTest, WantsAToken) {
    ApiRequest request;
    request.path = "/me";
    EXPECT_EQ(m_api.answer(request).status, 401);
    request.token = "expired-yesterday";
    const json error = json::parse(m_api.answer(request).body)["error"];
    EXPECT_EQ(error["code"], 190);
    EXPECT_EQ(error["error_subcode"], 463);
    EXPECT_EQ(getJson(m_api, "/debug_token", "input_token=x")["data"]["is_valid"], true);
}

TEST_F(ApiTest, CountsRepliesFromTheTree) {
    const auto replies = [&](std::string_view path) {
        return getJson(m_api, path, "metric=replies")["data"][0]["values"][0]["value"].get<int>();
    };
    EXPECT_EQ(replies("/1/insights"), 4) << "of a root all depths";
    EXPECT_EQ(replies("/3/insights"), 1) << "of a reply the direct ones";
    EXPECT_EQ(getJson(m_api, "/9/insights", "metric=views,likes")["data"], json::array());
}

TEST_F(ApiTest, CountersNeverFall) {
    int last = 0;
    for (int hour = 0; hour < 48; ++hour) {
        const int views = getJson(m_api, "/14/insights", "metric=views")["data"][0]["values"][0]["value"];
        EXPECT_GE(views, last);
        last = views;
        m_clock.advance(std::chrono::hours{1});
    }
    EXPECT_GT(last, 0);
}

TEST_F(ApiTest, AccountInsightsComeInFourShapes) {
    const json week =
        getJson(m_api, "/me/threads_insights", "metric=views,likes,clicks&since=1772539200&until=1773144000");
    EXPECT_EQ(week["data"][0]["values"].size(), 7u);
    EXPECT_EQ(week["data"][0]["values"][0]["end_time"], "2026-03-04T08:00:00+0000");
    EXPECT_TRUE(week["data"][1]["total_value"]["value"].is_number());
    EXPECT_FALSE(week["data"][2]["link_total_values"].empty());
    EXPECT_TRUE(week["paging"].contains("next"));
    const json people = getJson(m_api, "/me/threads_insights", "metric=follower_demographics&breakdown=age");
    EXPECT_EQ(people["data"][0]["total_value"]["breakdowns"][0]["dimension_keys"], json::array({"age"}));
}

TEST_F(ApiTest, TellsTheBudget) {
    const ApiAnswer answer = get(m_api, "/me");
    ASSERT_EQ(answer.headers.size(), 2u);
    EXPECT_EQ(answer.headers[0].first, "X-App-Usage");
    EXPECT_TRUE(json::parse(answer.headers[0].second).contains("call_count"));
    EXPECT_EQ(getJson(m_api, "/me/threads_publishing_limit", "fields=quota_usage")["data"][0],
              json({{"quota_usage", 0}}));
}

} // namespace

} // namespace weft::simulator::tests
