// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "simulator/faults.h"
#include "small_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::simulator::tests {

namespace {

using nlohmann::json;
using namespace std::chrono_literals;

/// What a simulator must do to be convincing, one test each.
class Section8 : public testing::Test {
protected:
    Api api(ApiOptions options = {}) { return {smallWorld(), std::move(options), m_clock}; }

    base::ManualClock m_clock{smallWorldNow()};
};

TEST_F(Section8, TokensExpireWithCode190And463) {
    ApiOptions options;
    options.tokens.life = 2h;
    Api server = api(options);
    EXPECT_EQ(get(server, "/me").status, 200);
    m_clock.advance(3h);
    const json error = getJson(server, "/me")["error"];
    EXPECT_EQ(error["code"], 190);
    EXPECT_EQ(error["error_subcode"], 463);
    EXPECT_EQ(error["type"], "OAuthException");
}

TEST_F(Section8, SearchesAreCountedUnlessTheyFindNothing) {
    ApiOptions options;
    options.budgets.most[static_cast<std::size_t>(BudgetKind::Searches)] = 2;
    Api server = api(options);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(getJson(server, "/keyword_search", "q=nowhere")["data"], json::array());
    EXPECT_EQ(errorCode(get(server, "/keyword_search", "q=thread")), 0);
    EXPECT_EQ(errorCode(get(server, "/keyword_search", "q=thread")), 0) << "repeats count too";
    EXPECT_EQ(errorCode(get(server, "/keyword_search", "q=thread")), 613);
    EXPECT_EQ(server.budgets().overruns(BudgetKind::Searches), 1);
    m_clock.advance(24h);
    EXPECT_EQ(errorCode(get(server, "/keyword_search", "q=thread")), 0);
}

TEST_F(Section8, TheDefaultSearchBudgetIs2200) {
    Api server = api();
    EXPECT_EQ(server.budgets().most(BudgetKind::Searches), 2'200);
    for (int i = 0; i < 2'200; ++i)
        ASSERT_EQ(get(server, "/keyword_search", "q=thread&fields=id").status, 200);
    EXPECT_EQ(errorCode(get(server, "/keyword_search", "q=thread")), 613);
}

TEST_F(Section8, ASensitiveWordFindsNothing) {
    ApiOptions options;
    options.sensitiveWords = {"Thread"};
    Api server = api(options);
    EXPECT_EQ(get(server, "/keyword_search", "q=first thread").body, R"({"data":[]})");
    EXPECT_FALSE(getJson(server, "/keyword_search", "q=hello")["data"].empty());
}

TEST_F(Section8, AnUnapprovedAppSeesOwnPostsOnly) {
    ApiOptions options;
    options.unapproved = true;
    Api server = api(options);
    const json hits =
        getJson(server, "/keyword_search", "q=reply&fields=username&search_type=RECENT")["data"];
    ASSERT_FALSE(hits.empty());
    for (const json& hit : hits)
        EXPECT_EQ(hit["username"], "acme");
    EXPECT_EQ(getJson(server, "/keyword_search", "q=hello")["data"], json::array());
    EXPECT_EQ(getJson(server, "/me/mentions")["data"], json::array());
    EXPECT_EQ(errorCode(get(server, "/profile_lookup", "username=dan")), 10);
}

TEST_F(Section8, WhatIsGoneIsCode100And33) {
    Api server = api();
    ASSERT_TRUE(server.deletePost("2"));
    for (const char* path : {"/2", "/404404", "/2/replies", "/11"}) {
        const json error = getJson(server, path)["error"];
        EXPECT_EQ(error["code"], 100) << path;
        EXPECT_EQ(error["error_subcode"], 33) << path;
    }
}

TEST_F(Section8, AnUnknownFieldFailsTheCall) {
    ApiOptions options;
    options.refusedFields = {"topic_tag"};
    Api server = api(options);
    EXPECT_EQ(errorCode(get(server, "/me/threads", "fields=id,like_count")), 100);
    const json error = getJson(server, "/me/threads", "fields=id,topic_tag,text")["error"];
    EXPECT_EQ(error["code"], 100);
    EXPECT_THAT(error["message"].get<std::string>(), testing::HasSubstr("nonexisting field (topic_tag)"));
    EXPECT_EQ(errorCode(get(server, "/me", "fields=id,username")), 0);
}

TEST_F(Section8, AMissingScopeIsHttp500OrWhatItWasToldToBe) {
    ApiOptions options;
    options.tokens.missing = {{"threads_manage_mentions", ScopeFailure::Status500},
                              {"threads_manage_insights", ScopeFailure::Code10},
                              {"threads_keyword_search", ScopeFailure::Code200},
                              {"threads_profile_discovery", ScopeFailure::Status403}};
    Api server = api(options);
    EXPECT_EQ(get(server, "/me/mentions").status, 500);
    EXPECT_EQ(errorCode(get(server, "/1/insights", "metric=likes")), 10);
    EXPECT_EQ(errorCode(get(server, "/keyword_search", "q=x")), 200);
    EXPECT_EQ(get(server, "/profile_lookup", "username=dan").status, 403);
    EXPECT_EQ(get(server, "/me/threads").status, 200);
    const json scopes = getJson(server, "/debug_token", "input_token=token")["data"]["scopes"];
    EXPECT_EQ(std::ranges::count(scopes, "threads_manage_mentions"), 0);
    EXPECT_EQ(std::ranges::count(scopes, "threads_basic"), 1);
}

TEST_F(Section8, TransientErrorsSayIt) {
    const json error = json::parse(spoiled(Fault::Transient, {}).body)["error"];
    EXPECT_EQ(error["is_transient"], true);
    EXPECT_EQ(error["code"], 2);
}

TEST_F(Section8, ABadGatewayIsAPageOfHtml) {
    const ApiAnswer answer = spoiled(Fault::BadGateway, {});
    EXPECT_EQ(answer.status, 502);
    EXPECT_THAT(answer.body, testing::StartsWith("<html>"));
}

TEST_F(Section8, PagingComesWithAndWithoutNext) {
    Api without = api();
    EXPECT_FALSE(getJson(without, "/me/threads", "limit=2")["paging"].contains("next"));
    ApiOptions options;
    options.nextLinks = true;
    Api with = api(options);
    EXPECT_THAT(getJson(with, "/me/threads", "limit=2")["paging"]["next"].get<std::string>(),
                testing::HasSubstr("access_token=token"));
}

TEST_F(Section8, AnEmptyListHasNoPaging) {
    Api server = api();
    EXPECT_EQ(get(server, "/6/replies").status, 400);
    EXPECT_EQ(get(server, "/13/replies").body, R"({"data":[]})");
}

TEST_F(Section8, TheLastPageMayRepeatItsCursor) {
    ApiOptions options;
    options.lastPage = LastPage::RepeatsCursor;
    Api server = api(options);
    const std::string after = getJson(server, "/me/threads", "limit=3")["paging"]["cursors"]["after"];
    EXPECT_EQ(getJson(server, "/me/threads", "limit=3&after=" + after)["paging"]["cursors"]["after"], after);
}

TEST_F(Section8, ARepostHasNeitherTextNorInsights) {
    Api server = api();
    const json post = getJson(server, "/9", "fields=media_type,text,reposted_post");
    EXPECT_EQ(post, json({{"id", "9"}, {"media_type", "REPOST_FACADE"}}));
    EXPECT_EQ(getJson(server, "/9/insights", "metric=views")["data"], json::array());
}

TEST_F(Section8, NamesAndAddressesMayBeMissing) {
    Api server = api();
    const json reply = getJson(server, "/8/replies", "fields=username,permalink,text")["data"][0];
    EXPECT_FALSE(reply.contains("username"));
    EXPECT_FALSE(reply.contains("permalink"));
    EXPECT_TRUE(reply.contains("text"));
}

TEST_F(Section8, PollsCarouselsAndGifs) {
    auto posts = smallWorldPosts();
    posts.push_back(postAt("16", "acme", 10, "moving"));
    posts.back().gif = true;
    posts.back().topicTag = "Repair";
    Api server(World(profileFor("acme"), posts), {}, m_clock);
    const json poll = getJson(server, "/13",
                              "fields=poll_attachment{option_a,option_b,option_a_votes_percentage,"
                              "total_votes,expiration_timestamp}")["poll_attachment"];
    EXPECT_EQ(poll.size(), 5u);
    const json children = getJson(server, "/14", "fields=children")["children"]["data"];
    EXPECT_EQ(children, json::array({{{"id", "141"}}, {{"id", "142"}}}));
    const json gif = getJson(server, "/16", "fields=gif_url,media_type,topic_tag");
    EXPECT_EQ(gif["media_type"], "TEXT_POST");
    EXPECT_EQ(gif["topic_tag"], "Repair");
    EXPECT_TRUE(gif.contains("gif_url"));
}

TEST_F(Section8, PicturesOfACarouselAreFetchedById) {
    Api server = api();
    const json picture = getJson(server, "/142", "fields=media_type,media_url,username,is_reply,children");
    EXPECT_EQ(picture["username"], "acme");
    EXPECT_TRUE(picture.contains("media_url"));
    EXPECT_FALSE(picture.contains("children"));
    EXPECT_EQ(errorCode(get(server, "/143")), 100);
    const json expanded = getJson(server, "/14", "fields=children{id,media_url}")["children"]["data"];
    EXPECT_EQ(expanded[1]["media_url"], picture["media_url"]);
}

TEST_F(Section8, AGhostPostLeavesAfterADay) {
    auto posts = smallWorldPosts();
    posts.push_back(postAt("16", "acme", 60, "boo"));
    posts.back().ghost = true;
    Api server(World(profileFor("acme"), posts), {}, m_clock);
    const char* const fields = "fields=ghost_post_status,ghost_post_expiration_timestamp,text";
    const json list = getJson(server, "/me/ghost_posts", fields)["data"];
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0]["ghost_post_status"], "ACTIVE");
    EXPECT_EQ(list[0]["ghost_post_expiration_timestamp"], "2026-03-11T11:00:00+0000");
    EXPECT_THAT(allIds(server, "/me/threads", "limit=100"), testing::Not(testing::Contains("16")));
    m_clock.advance(23h);
    EXPECT_EQ(getJson(server, "/me/ghost_posts", fields)["data"], json::array());
    EXPECT_EQ(getJson(server, "/16", fields)["ghost_post_status"], "ARCHIVED");
    EXPECT_FALSE(getJson(server, "/1", fields).contains("ghost_post_status"));
}

TEST_F(Section8, InsightsComeInFourShapes) {
    Api server = api();
    const json values = getJson(server, "/me/threads_insights",
                                "metric=views,likes,clicks&since=1772539200&until=1773144000")["data"];
    EXPECT_TRUE(values[0]["values"][0].contains("end_time"));
    EXPECT_TRUE(values[1]["total_value"].contains("value"));
    EXPECT_TRUE(values[2]["link_total_values"][0].contains("link_url"));
    const json people =
        getJson(server, "/me/threads_insights", "metric=follower_demographics&breakdown=country");
    EXPECT_FALSE(people["data"][0]["total_value"]["breakdowns"][0]["results"].empty());
    EXPECT_EQ(errorCode(get(server, "/me/threads_insights", "metric=likes&breakdown=country")), 100);
}

TEST_F(Section8, UsageHeadersGoUpToAHundred) {
    ApiOptions options;
    options.budgets.most[static_cast<std::size_t>(BudgetKind::Calls)] = 10;
    Api server = api(options);
    const auto usage = [](const ApiAnswer& answer) {
        return json::parse(answer.headers.at(0).second)["call_count"];
    };
    EXPECT_EQ(usage(get(server, "/me")), 10);
    for (int i = 0; i < 8; ++i)
        (void)get(server, "/me");
    const ApiAnswer last = get(server, "/me");
    EXPECT_EQ(last.status, 200);
    EXPECT_EQ(usage(last), 100);
    const ApiAnswer refused = get(server, "/me");
    EXPECT_EQ(errorCode(refused), 4);
    EXPECT_EQ(refused.status, 400);
    const json business = json::parse(refused.headers.at(1).second);
    EXPECT_EQ(business.begin().value()[0]["estimated_time_to_regain_access"], 24 * 60);
    EXPECT_EQ(server.budgets().overruns(BudgetKind::Calls), 1);
    m_clock.advance(24h);
    EXPECT_EQ(get(server, "/me").status, 200);
}

} // namespace

} // namespace weft::simulator::tests
