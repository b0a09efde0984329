// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/threads/canned_client.h"

#include <gmock/gmock.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using tests::CannedConnection;
using tests::CannedRequest;
using tests::httpAnswer;

class RequestGateTest : public CannedClientTest {};

TEST_F(RequestGateTest, IsAskedBeforeAndToldAfterEveryRequest) {
    serve(always(200, R"({"data":[{"id":"1","timestamp":"2026-03-04T05:06:07+0000"},{"id":"2"}]})",
                 {{"X-App-Usage", R"({"call_count":28})"}}));
    ASSERT_TRUE(client().ownThreads({}, m_stop));
    EXPECT_THAT(gate().asked, ElementsAre(Endpoint::OwnThreads));
    ASSERT_EQ(gate().told.size(), 1U);
    const auto& [endpoint, outcome] = gate().told.front();
    EXPECT_EQ(endpoint, Endpoint::OwnThreads);
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.elements, 2U) << "unusable ones too";
    EXPECT_EQ(outcome.usage.percent, 28);
}

TEST_F(RequestGateTest, KnowsEveryEndpointByItsName) {
    serve(always(400, R"({"error":{"message":"m","code":100}})"));
    SearchQuery search;
    search.words = "x";
    const base::Instant now{std::chrono::seconds{1'772'600'000}};
    EXPECT_FALSE(client().me(m_stop));
    EXPECT_FALSE(client().ownThreads({}, m_stop));
    EXPECT_FALSE(client().ownReplies({}, m_stop));
    EXPECT_FALSE(client().ghostPosts({}, m_stop));
    EXPECT_FALSE(client().mentions({}, m_stop));
    EXPECT_FALSE(client().post("1", m_stop));
    EXPECT_FALSE(client().replies("1", {}, m_stop));
    EXPECT_FALSE(client().conversation("1", {}, m_stop));
    EXPECT_FALSE(client().pendingReplies("1", Approval::Pending, {}, m_stop));
    EXPECT_FALSE(client().mediaInsights("1", m_stop));
    EXPECT_FALSE(client().linkClicks("1", {}, now, m_stop));
    EXPECT_FALSE(client().search(search, m_stop));
    EXPECT_FALSE(client().lookUpProfile("x", m_stop));
    EXPECT_FALSE(client().profilePosts("x", {}, m_stop));
    EXPECT_FALSE(client().publishingLimits(m_stop));
    EXPECT_FALSE(client().inspectToken(m_stop));
    EXPECT_FALSE(client().prepareReply("1", "x", m_stop));
    EXPECT_FALSE(client().publish("1", m_stop));
    EXPECT_FALSE(client().containerState("1", m_stop));
    EXPECT_FALSE(client().hideReply("1", true, m_stop));
    EXPECT_FALSE(client().decidePendingReply("1", true, m_stop));
    EXPECT_FALSE(client().deletePost("1", m_stop));
    EXPECT_THAT(gate().asked, testing::ElementsAreArray(kEndpoints));
    ASSERT_EQ(gate().told.size(), kEndpoints.size());
    for (const auto& [endpoint, outcome] : gate().told)
        EXPECT_EQ(outcome.error->code, ErrorCode::ApiBadRequest) << endpointName(endpoint);
}

TEST_F(RequestGateTest, WhatItForbidsIsNotSentNotCountedAndNotTold) {
    serve(always(200, kEmptyList));
    gate().forbidden = base::Error{ErrorCode::ApiBudgetSpent, "mentions", "spent", std::chrono::seconds{60}};
    const auto page = client().mentions({}, m_stop);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::ApiBudgetSpent);
    EXPECT_EQ(page.error().retryAfter, std::chrono::seconds{60});
    EXPECT_EQ(client().requests(), 0);
    EXPECT_TRUE(requests().empty());
    EXPECT_TRUE(gate().told.empty());
}

TEST_F(RequestGateTest, IsToldOfAnswersThatCannotBeRead) {
    serve(always(200, R"({"data":"THsecrettoken"})"));
    EXPECT_FALSE(client().ownThreads({}, m_stop));
    ASSERT_EQ(gate().told.size(), 1U);
    EXPECT_EQ(gate().told[0].second.error->code, ErrorCode::ApiBadAnswer);
    EXPECT_EQ(gate().told[0].second.elements, std::nullopt);
}

TEST_F(RequestGateTest, IsToldOfConnectionsThatFail) {
    serve([](const CannedRequest&, CannedConnection& connection) { connection.close(); });
    EXPECT_FALSE(client().me(m_stop));
    ASSERT_EQ(gate().told.size(), 1U);
    EXPECT_EQ(gate().told[0].second.error->code, ErrorCode::NetworkTruncated);
    EXPECT_EQ(gate().told[0].second.error->where, "/me");
}

TEST_F(RequestGateTest, IsAskedForEachRepeatedRequest) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        const bool asked = request.target.find("poll_attachment") != std::string::npos;
        connection.send(asked ? httpAnswer(400, unknownField("poll_attachment"))
                              : httpAnswer(200, kEmptyList));
    });
    ASSERT_TRUE(client().mentions({}, m_stop));
    EXPECT_THAT(gate().asked, ElementsAre(Endpoint::Mentions, Endpoint::Mentions));
    ASSERT_EQ(gate().told.size(), 2U);
    EXPECT_EQ(gate().told[0].second.error->code, ErrorCode::ApiUnknownField);
    EXPECT_EQ(gate().told[1].second.elements, 0U);
}

TEST_F(RequestGateTest, RefusedFieldsBelongToTheirEndpoint) {
    serve(always(200, kEmptyList), {{Endpoint::Mentions, "poll_attachment"}, {Endpoint::Me, "id"}});
    ASSERT_TRUE(client().mentions({}, m_stop));
    ASSERT_TRUE(client().ownThreads({}, m_stop));
    EXPECT_THAT(targets()[0], Not(HasSubstr("poll_attachment")));
    EXPECT_THAT(targets()[1], HasSubstr("poll_attachment"));
    EXPECT_FALSE(client().me(m_stop));
    EXPECT_THAT(targets()[2], HasSubstr("fields=id%2C")) << "nothing can be read without it";
}

TEST_F(RequestGateTest, APartOfAPollCanBeRefused) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        const bool asked = request.target.find("total_votes") != std::string::npos;
        connection.send(asked ? httpAnswer(400, unknownField("total_votes")) : httpAnswer(200, kEmptyList));
    });
    ASSERT_TRUE(client().ownThreads({}, m_stop));
    EXPECT_THAT(targets()[1], HasSubstr("poll_attachment%7Boption_a%2C"));
    EXPECT_THAT(targets()[1], HasSubstr("%2Cexpiration_timestamp%7D"));
    EXPECT_THAT(client().refusedFields(), ElementsAre(RefusedField{Endpoint::OwnThreads, "total_votes"}));
}

TEST_F(RequestGateTest, AServerThatRefusesEverythingIsNotAskedForEver) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        const auto at = request.target.find("fields=id%2C") + 12;
        const auto field = request.target.substr(at, request.target.find('%', at) - at);
        connection.send(httpAnswer(400, unknownField(field)));
    });
    EXPECT_EQ(client().mentions({}, m_stop).error().code, ErrorCode::ApiUnknownField);
    EXPECT_LE(client().requests(), 20);
}

TEST_F(RequestGateTest, MeasuresWhereTheTimeGoes) {
    serve(always(200, kEmptyList));
    EXPECT_EQ(client().times().network.count(), 0);
    ASSERT_TRUE(client().ownThreads({}, m_stop));
    EXPECT_GT(client().times().network.count(), 0);
    EXPECT_GT(client().times().parsing.count(), 0);
}

TEST(Endpoints, HaveOneNameEach) {
    for (const Endpoint endpoint : kEndpoints) {
        EXPECT_EQ(endpointFromName(endpointName(endpoint)), endpoint);
        EXPECT_TRUE(scopeOf(endpoint).starts_with("threads_")) << endpointName(endpoint);
    }
    EXPECT_EQ(endpointFromName("trending"), std::nullopt);
    EXPECT_EQ(endpointFromName(""), std::nullopt);
}

} // namespace
} // namespace weft::threads
