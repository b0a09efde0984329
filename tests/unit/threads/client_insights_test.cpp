// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/threads/canned_client.h"

#include <gmock/gmock.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using testing::HasSubstr;

class ClientInsightsTest : public CannedClientTest {};

constexpr base::Instant kSince{std::chrono::seconds{1'772'000'000}};
constexpr base::Instant kUntil{std::chrono::seconds{1'772'600'000}};

TEST_F(ClientInsightsTest, ReadsTheClicksOnEachLink) {
    serve(always(200, R"({"data": [{"name": "clicks", "period": "day", "link_total_values":
        [{"value": 11, "link_url": "https://example.org/menu"}, {"value": 2, "link_url": "https://example.org/"}]}]})"));
    const auto clicks = client().linkClicks("250", kSince, kUntil, m_stop);
    ASSERT_TRUE(clicks) << clicks.error().text();
    ASSERT_EQ(clicks->size(), 2U);
    EXPECT_EQ(clicks->front().key, "https://example.org/menu");
    EXPECT_EQ(clicks->front().value, model::Measured{11});
    EXPECT_EQ(targets().front(),
              "/v1.0/250/threads_insights?metric=clicks&since=1772000000&until=1772600000");
}

TEST_F(ClientInsightsTest, ReadsFollowersByABreakdown) {
    serve(always(200,
                 R"({"data": [{"name": "follower_demographics", "period": "day", "total_value": {"breakdowns":
        [{"dimension_keys": ["country"], "results": [{"dimension_values": ["DE"], "value": 320}]}]}}]})"));
    const auto followers = client().followersBy("250", "country", m_stop);
    ASSERT_TRUE(followers) << followers.error().text();
    ASSERT_EQ(followers->size(), 1U);
    EXPECT_EQ(followers->front().key, "country=DE");
    EXPECT_EQ(followers->front().value, model::Measured{320});
    EXPECT_EQ(targets().front(), "/v1.0/250/threads_insights?metric=follower_demographics&breakdown=country");
    for (const char* breakdown : {"city", "age", "gender"})
        EXPECT_TRUE(client().followersBy("250", breakdown, m_stop));
    EXPECT_EQ(client().followersBy("250", "shoe size", m_stop).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(client().followersBy("", "age", m_stop).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(client().requests(), 4);
}

TEST_F(ClientInsightsTest, ReadsTheLimits) {
    serve(always(200, R"({"data":[{"quota_usage":3,"config":{"quota_total":250,"quota_duration":86400},
        "reply_quota_usage":"7","reply_config":{"quota_total":1000},"delete_quota_usage":1}]})"));
    const auto limits = client().publishingLimits(m_stop);
    ASSERT_TRUE(limits) << limits.error().text();
    EXPECT_EQ(limits->posts->used, 3);
    EXPECT_EQ(limits->posts->total, 250);
    EXPECT_EQ(limits->posts->duration, std::chrono::hours{24});
    EXPECT_EQ(limits->replies->used, 7);
    EXPECT_EQ(limits->replies->duration, std::chrono::hours{24});
    EXPECT_FALSE(limits->deletes) << "nobody knows of how many";
    EXPECT_FALSE(limits->searches);
    serve(always(200, kEmptyList));
    EXPECT_EQ(client().publishingLimits(m_stop).error().code, ErrorCode::ApiBadAnswer);
}

TEST_F(ClientInsightsTest, LimitsThatAServerDoesNotKnowAreLeftOut) {
    serve([](const tests::CannedRequest& request, tests::CannedConnection& connection) {
        for (const std::string field : {"search_quota_usage", "search_config"})
            if (request.target.find(field) != std::string::npos) {
                connection.send(tests::httpAnswer(400, unknownField(field)));
                return;
            }
        connection.send(
            tests::httpAnswer(200, R"({"data":[{"quota_usage":3,"config":{"quota_total":250}}]})"));
    });
    EXPECT_TRUE(client().publishingLimits(m_stop)->posts);
    EXPECT_THAT(client().refusedFields(),
                testing::ElementsAre(RefusedField{Endpoint::PublishingLimit, "search_quota_usage"},
                                     RefusedField{Endpoint::PublishingLimit, "search_config"}));
}

TEST_F(ClientInsightsTest, InspectsTheWholeToken) {
    serve(always(200, R"({"data": {"type": "USER", "expires_at": 0, "is_valid": true, "issued_at": 1764300000,
        "scopes": ["threads_basic"], "user_id": 17841400000012345}})"));
    const auto info = client().inspectToken(m_stop);
    ASSERT_TRUE(info) << info.error().text();
    EXPECT_EQ(info->userId, "17841400000012345");
    EXPECT_EQ(info->issuedAt, base::Instant{std::chrono::seconds{1'764'300'000}});
    EXPECT_EQ(info->expiresAt, std::nullopt) << "0 stands for never";
}

} // namespace
} // namespace weft::threads
