// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/client.h"

#include "support/canned_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using model::Measured;
using model::Metric;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using tests::CannedConnection;
using tests::CannedRequest;
using tests::CannedServer;
using tests::httpAnswer;

constexpr std::string_view kEmptyList = R"({"data":[]})";

std::string unknownField(const std::string& name) {
    return R"({"error":{"message":"Tried accessing nonexisting field ()" + name + R"~()","code":100}})~";
}

/// A client that talks to a canned server.
class ClientTest : public testing::Test {
protected:
    static CannedServer::Handler always(int status, std::string body,
                                        std::map<std::string, std::string> headers = {}) {
        return [answer = httpAnswer(status, body, headers)](
                   const CannedRequest&, CannedConnection& connection) { connection.send(answer); };
    }

    void serve(CannedServer::Handler handler, const std::string& token = "THsecrettoken") {
        m_server.emplace(std::move(handler));
        m_client.emplace(m_http,
                         ClientOptions{.apiBase = m_server->address() + "/v1.0/", .token = Secret(token)});
    }

    Client& client() { return *m_client; }

    [[nodiscard]] std::vector<std::string> targets() const {
        std::vector<std::string> all;
        for (const CannedRequest& request : m_server->requests())
            all.push_back(request.target);
        return all;
    }

    std::stop_token m_stop;

private:
    HttpClient m_http{{}};
    std::optional<CannedServer> m_server;
    std::optional<Client> m_client;
};

TEST_F(ClientTest, ReadsTheProfile) {
    serve(always(200, R"({"id": 25000000000000001, "username": "harbour_cafe", "name": "Harbour Café",
        "threads_biography": "Coffee by the sea", "is_verified": false})"));
    const auto me = client().me(m_stop);
    ASSERT_TRUE(me) << me.error().text();
    EXPECT_EQ(me->id, "25000000000000001");
    EXPECT_EQ(me->username, "harbour_cafe");
    EXPECT_EQ(me->verified, false);
    EXPECT_EQ(me->pictureUrl, std::nullopt);
    EXPECT_THAT(targets().front(), StartsWith("/v1.0/me?fields=id%2Cusername"));
    EXPECT_EQ(client().requests(), 1);
}

TEST_F(ClientTest, AProfileWithoutANameIsABadAnswer) {
    serve(always(200, R"({"id":"1"})"));
    const auto me = client().me(m_stop);
    ASSERT_FALSE(me);
    EXPECT_EQ(me.error().code, ErrorCode::ApiBadAnswer);
    EXPECT_EQ(me.error().where, "/me");
}

TEST_F(ClientTest, ListsCarryTheirParameters) {
    serve(always(200, std::string(kEmptyList)));
    PageQuery query;
    query.after = "Q=&x";
    query.since = base::instantFromMs(1'700'000'000'999);
    query.until = base::instantFromMs(1'700'000'100'000);
    query.limit = 1000;
    ASSERT_TRUE(client().ownThreads(query, m_stop));
    ASSERT_TRUE(client().ownReplies(query, m_stop));
    ASSERT_TRUE(client().mentions(query, m_stop));
    const auto asked = targets();
    EXPECT_THAT(
        asked[0],
        StartsWith("/v1.0/me/threads?since=1700000000&until=1700000100&limit=100&after=Q%3D%26x&fields="));
    EXPECT_THAT(asked[0], Not(HasSubstr("replied_to")));
    EXPECT_THAT(asked[1], StartsWith("/v1.0/me/replies?"));
    EXPECT_THAT(asked[1], HasSubstr("replied_to"));
    EXPECT_THAT(asked[2], StartsWith("/v1.0/me/mentions?"));
}

TEST_F(ClientTest, AConversationTakesOnlyTheCursor) {
    serve(always(200, std::string(kEmptyList)));
    PageQuery query;
    query.after = "c";
    query.since = base::instantFromMs(1'700'000'000'000);
    ASSERT_TRUE(client().conversation("18/..?x", query, m_stop));
    EXPECT_THAT(targets().front(), StartsWith("/v1.0/18%2F..%3Fx/conversation?after=c&fields=id"));
    EXPECT_THAT(targets().front(), Not(HasSubstr("since")));
    EXPECT_EQ(client().conversation("", query, m_stop).error().code, ErrorCode::BadArgument);
}

TEST_F(ClientTest, ClampsTimesThatTheServerWouldRefuse) {
    serve(always(200, std::string(kEmptyList)));
    PageQuery query;
    query.since = base::instantFromMs(0);
    ASSERT_TRUE(client().ownThreads(query, m_stop));
    EXPECT_THAT(targets().front(), HasSubstr("since=1688540400"));
    query.until = base::instantFromMs(1'000);
    const auto before = client().ownThreads(query, m_stop);
    ASSERT_TRUE(before);
    EXPECT_TRUE(before->posts.empty());
    EXPECT_EQ(client().requests(), 1) << "nothing can be there, so nothing is asked";
}

TEST_F(ClientTest, ReadsOnePost) {
    serve(always(200, R"({"id":"7","timestamp":"2026-03-04T05:06:07+0000","text":"hi"})"));
    const auto post = client().post("7", m_stop);
    ASSERT_TRUE(post) << post.error().text();
    EXPECT_EQ(post->text, "hi");
    EXPECT_THAT(targets().front(), StartsWith("/v1.0/7?fields="));
}

TEST_F(ClientTest, APostThatCannotBeUsedIsABadAnswer) {
    serve(always(200, R"({"id":"7"})"));
    const auto post = client().post("7", m_stop);
    ASSERT_FALSE(post);
    EXPECT_EQ(post.error().code, ErrorCode::ApiBadAnswer);
    EXPECT_EQ(post.error().where, "/7");
    EXPECT_THAT(post.error().detail, HasSubstr("timestamp"));
}

TEST_F(ClientTest, ReadsInsights) {
    serve(always(200, R"({"data":[{"name":"views","values":[{"value":736}]}]})"));
    const auto counters = client().mediaInsights("7", m_stop);
    ASSERT_TRUE(counters);
    EXPECT_EQ((*counters)[Metric::Views], Measured{736});
    EXPECT_EQ(targets().front(),
              "/v1.0/7/insights?metric=views%2Clikes%2Creplies%2Creposts%2Cquotes%2Cshares");
}

TEST_F(ClientTest, AsksForFollowersWithoutARange) {
    serve(always(200, R"({"data":[{"name":"likes","period":"day","total_value":{"value":37}}]})"));
    const auto insights = client().accountInsights("250", base::instantFromMs(0),
                                                   base::instantFromMs(1'772'600'000'000), m_stop);
    ASSERT_TRUE(insights);
    EXPECT_EQ(insights->size(), 2U);
    const auto asked = targets();
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_THAT(asked[0], HasSubstr("since=1712991600&until=1772600000"));
    EXPECT_EQ(asked[1], "/v1.0/250/threads_insights?metric=followers_count");
}

TEST_F(ClientTest, AddsThePeriodWhenTheServerWantsIt) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        if (request.target.find("period=day") == std::string::npos)
            connection.send(
                httpAnswer(400, R"({"error":{"message":"(#100) period param is required","code":100}})"));
        else
            connection.send(httpAnswer(200, std::string(kEmptyList)));
    });
    EXPECT_TRUE(client().accountInsights("250", base::instantFromMs(1'772'000'000'000),
                                         base::instantFromMs(1'772'600'000'000), m_stop));
    EXPECT_EQ(client().requests(), 4);
}

TEST_F(ClientTest, AccountsWithoutFollowerCountKeepTheirSeries) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        if (request.target.find("followers_count") != std::string::npos)
            connection.send(httpAnswer(400, R"({"error":{"message":"not linked","code":100}})"));
        else
            connection.send(httpAnswer(200, R"({"data":[{"name":"views","values":[{"value":1}]}]})"));
    });
    const auto insights = client().accountInsights("250", base::instantFromMs(1'772'000'000'000),
                                                   base::instantFromMs(1'772'600'000'000), m_stop);
    ASSERT_TRUE(insights) << insights.error().text();
    EXPECT_EQ(insights->size(), 1U);
}

TEST_F(ClientTest, InspectsTheToken) {
    serve(always(
        200,
        R"({"data": {"type": "USER", "application": "Our Listener", "expires_at": 1769500000, "is_valid": true,
        "scopes": ["threads_basic", 7, "threads_keyword_search"], "user_id": "1234567890123456"}})"));
    const auto info = client().inspectToken(m_stop);
    ASSERT_TRUE(info);
    EXPECT_TRUE(info->valid);
    EXPECT_THAT(info->scopes, testing::ElementsAre("threads_basic", "threads_keyword_search"));
    EXPECT_EQ(info->expiresAt, base::Instant{std::chrono::seconds{1'769'500'000}});
}

TEST_F(ClientTest, AnAnswerThatDoesNotJudgeTheTokenIsABadAnswer) {
    for (const auto* body : {R"({"data": null})", R"({"data": {"0": "not a list"}})", R"({"data": []})",
                             R"({"data": {"is_valid": "?", "scopes": ["threads_basic"]}})"}) {
        serve(always(200, body));
        const auto info = client().inspectToken(m_stop);
        ASSERT_FALSE(info) << body;
        EXPECT_EQ(info.error().code, ErrorCode::ApiBadAnswer) << body;
    }
}

TEST_F(ClientTest, LeavesOutAFieldTheServerDoesNotKnowAndRemembers) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        for (const std::string field : {"alt_text", "topic_tag"})
            if (request.target.find(field) != std::string::npos) {
                connection.send(httpAnswer(400, unknownField(field)));
                return;
            }
        connection.send(httpAnswer(200, std::string(kEmptyList)));
    });
    EXPECT_TRUE(client().ownThreads({}, m_stop));
    EXPECT_EQ(client().requests(), 3);
    EXPECT_TRUE(client().ownThreads({}, m_stop));
    EXPECT_EQ(client().requests(), 4);
}

TEST_F(ClientTest, AFieldItCannotDoWithoutIsAnError) {
    serve(always(400, unknownField("timestamp")));
    EXPECT_EQ(client().ownThreads({}, m_stop).error().code, ErrorCode::ApiUnknownField);
    EXPECT_EQ(client().requests(), 1);
}

TEST_F(ClientTest, KeepsWhatTheUsageHeadersSaid) {
    serve(always(200, std::string(kEmptyList), {{"X-App-Usage", R"({"call_count":28,"total_time":97})"}}));
    EXPECT_EQ(client().usage().percent, std::nullopt);
    ASSERT_TRUE(client().ownThreads({}, m_stop));
    EXPECT_EQ(client().usage().percent, 97);
}

TEST_F(ClientTest, RateLimitsSayHowLong) {
    serve(always(429, R"({"error":{"message":"limit","code":4}})", {{"Retry-After", "60"}}));
    const auto page = client().ownThreads({}, m_stop);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::ApiRateLimited);
    EXPECT_EQ(page.error().retryAfter, std::chrono::seconds{60});
    EXPECT_EQ(page.error().where, "/me/threads");
}

TEST_F(ClientTest, AWebPageIsNoAnswer) {
    serve(always(200, "<html><body>Sign in to the hotel</body></html>", {{"Content-Type", "text/html"}}));
    EXPECT_EQ(client().me(m_stop).error().code, ErrorCode::NetworkPortal);
    EXPECT_EQ(client().ownThreads({}, m_stop).error().code, ErrorCode::NetworkPortal);
    EXPECT_EQ(client().post("1", m_stop).error().code, ErrorCode::NetworkPortal);
    EXPECT_EQ(client().mediaInsights("1", m_stop).error().code, ErrorCode::NetworkPortal);
    EXPECT_EQ(client().publish("1", m_stop).error().code, ErrorCode::NetworkPortal);
}

TEST_F(ClientTest, WithoutATokenNothingIsSent) {
    serve(always(200, std::string(kEmptyList)), "");
    EXPECT_EQ(client().me(m_stop).error().code, ErrorCode::ApiNoToken);
    EXPECT_EQ(client().requests(), 0);
    EXPECT_TRUE(targets().empty());
}

TEST_F(ClientTest, NoErrorEverHoldsTheToken) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        const std::string bearer = request.headers.at("authorization");
        const std::string body =
            request.target.starts_with("/v1.0/me/threads")
                ? R"({"data":[{"id":")" + bearer + R"("},{"id":"1","timestamp":")" + bearer + R"("}]})"
                : R"({"error":{"message":"bad )" + bearer + " at " + request.target + R"(","code":190}})";
        connection.send(httpAnswer(200, body));
    });
    const auto expectClean = [](const base::Error& error) {
        EXPECT_THAT(error.text(), Not(HasSubstr("THsecrettoken")));
    };
    expectClean(client().me(m_stop).error());
    expectClean(client().inspectToken(m_stop).error());
    expectClean(client().mediaInsights("1", m_stop).error());
    expectClean(client().conversation("1", {}, m_stop).error());
    const auto page = client().ownThreads({}, m_stop);
    ASSERT_TRUE(page);
    ASSERT_EQ(page->skipped.size(), 2U);
    for (const SkippedElement& skipped : page->skipped)
        EXPECT_THAT(skipped.where + skipped.reason, Not(HasSubstr("THsecrettoken")));
}

} // namespace
} // namespace weft::threads
