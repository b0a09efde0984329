// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/threads/canned_client.h"

#include "threads/sign_in.h"

#include <gmock/gmock.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using model::Measured;
using model::Metric;

/// The shapes that Meta documents for every endpoint, values of our own.
class DocumentedAnswersTest : public CannedClientTest {
protected:
    PostPage pageOf(std::string_view body) {
        serve(always(200, body));
        auto page = client().conversation("18000000000000011", {}, m_stop);
        EXPECT_TRUE(page) << page.error().text();
        if (!page) return {};
        EXPECT_TRUE(page->skipped.empty());
        return *std::move(page);
    }
};

TEST_F(DocumentedAnswersTest, Me) {
    serve(always(200, R"({"id": "25000000000000001", "username": "harbour_cafe", "name": "Harbour Café",
        "threads_profile_picture_url": "https://scontent.example.net/p.jpg", "threads_biography": "Coffee by the sea",
        "is_verified": false, "is_eligible_for_geo_gating": false,
        "recently_searched_keywords": [{"query": "espresso", "timestamp": 1735707600000}]})"));
    const auto me = client().me(m_stop);
    ASSERT_TRUE(me) << me.error().text();
    EXPECT_EQ(me->id, "25000000000000001");
    EXPECT_EQ(me->biography, "Coffee by the sea");
}

TEST_F(DocumentedAnswersTest, OwnPosts) {
    const auto page = pageOf(R"({"data": [
        {"id": "18000000000000011", "media_product_type": "THREADS", "media_type": "CAROUSEL_ALBUM",
         "media_url": "https://scontent.example.net/c.webp?oe=66", "permalink": "https://www.threads.com/@harbour_cafe/post/DAb",
         "owner": {"id": "25000000000000001"}, "username": "harbour_cafe", "text": "Two new cakes", "topic_tag": "Cake",
         "timestamp": "2026-03-04T05:06:07+0000", "shortcode": "DAb", "is_quote_post": false, "has_replies": true,
         "reply_audience": "EVERYONE", "alt_text": "Two cakes", "is_spoiler_media": true,
         "text_entities": {"data": [{"entity_type": "SPOILER", "offset": 0, "length": 3}]},
         "allowlisted_country_codes": ["FR", "DE"], "location_id": "100",
         "location": {"id": 100, "name": "Harbour", "address": "1 Quay", "city": "Brest", "country": "France",
                      "latitude": 48.39, "longitude": -4.49, "postal_code": "29200"},
         "children": {"data": [{"id": "18000000000000012"}, {"id": "18000000000000013"}]}},
        {"id": "18000000000000014", "media_type": "TEXT_POST", "timestamp": "2026-03-03T21:00:00+0000", "text": "Which?",
         "poll_attachment": {"option_a": "Lemon", "option_b": "Plum", "option_a_votes_percentage": 0.6,
                             "option_b_votes_percentage": 0.4, "total_votes": 10,
                             "expiration_timestamp": "2026-03-04T21:00:00+0000"},
         "text_attachment": {"plaintext": "The whole recipe", "link_attachment_url": "https://example.org/",
                             "text_with_styling_info": [{"offset": 0, "length": 3, "styling_info": ["bold"]}]},
         "gif_url": "https://media.example.net/a.gif"},
        {"id": "18000000000000010", "media_type": "REPOST_FACADE", "username": "harbour_cafe",
         "timestamp": "2026-03-03T20:00:00+0000", "shortcode": "DAa", "is_quote_post": false, "has_replies": false,
         "reposted_post": {"id": "18000000000000009"}}],
        "paging": {"cursors": {"before": "QVFIUjE", "after": "QVFIUjI"}}})");
    ASSERT_EQ(page.posts.size(), 3U);
    EXPECT_EQ(page.after, "QVFIUjI");
    const model::Post& cakes = page.posts[0];
    EXPECT_EQ(cakes.pictures, 2);
    EXPECT_EQ(cakes.locationName, "Harbour");
    EXPECT_EQ(cakes.replyAudience, "EVERYONE");
    EXPECT_EQ(cakes.spoiler, true);
    const model::Post& poll = page.posts[1];
    ASSERT_TRUE(poll.poll);
    EXPECT_EQ(poll.poll->options, (std::vector<model::PollOption>{{"Lemon", 0.6}, {"Plum", 0.4}}));
    EXPECT_EQ(poll.poll->votes, 10);
    EXPECT_EQ(poll.poll->endsAt, base::parseInstant("2026-03-04T21:00:00Z").value());
    EXPECT_EQ(poll.attachedText, "The whole recipe");
    EXPECT_EQ(page.posts[2].repostedId, "18000000000000009");
}

TEST_F(DocumentedAnswersTest, RepliesAndConversation) {
    const auto page = pageOf(R"({"data": [
        {"id": "18000000000000101", "text": "Lovely!", "username": "mara.k", "timestamp": "2026-03-04T06:00:00+0000",
         "media_product_type": "THREADS", "media_type": "TEXT_POST", "permalink": "https://www.threads.com/@mara.k/post/DAxyz",
         "shortcode": "DAxyz", "has_replies": true, "is_reply": true, "is_reply_owned_by_me": false,
         "root_post": {"id": "18000000000000011"}, "replied_to": {"id": "18000000000000011"}, "hide_status": "NOT_HUSHED",
         "is_verified": false, "profile_picture_url": "https://scontent.example.net/m.jpg"},
        {"id": "18000000000000102", "timestamp": "2026-03-04T06:05:00+0000", "media_type": "TEXT_POST", "is_reply": true,
         "root_post": {"id": "18000000000000011"}, "replied_to": {"id": "18000000000000101"}, "hide_status": "COVERED"}],
        "paging": {"cursors": {"before": "QVFIUjM", "after": "QVFIUjQ"}}})");
    ASSERT_EQ(page.posts.size(), 2U);
    EXPECT_EQ(page.posts[0].parentId, "18000000000000011");
    EXPECT_EQ(page.posts[1].hideStatus, "COVERED");
}

TEST_F(DocumentedAnswersTest, MentionsWithoutPaging) {
    EXPECT_EQ(pageOf(R"({"data": []})").elements(), 0U);
    const auto page =
        pageOf(R"({"data": [{"id": "18000000000000301", "username": "lia", "text": "Hello @harbour_cafe",
        "media_type": "IMAGE", "timestamp": "2026-03-04T06:00:00+0000", "has_replies": false, "is_reply": false,
        "is_quote_post": true, "quoted_post": {"id": "18000000000000011"}}]})");
    EXPECT_EQ(page.posts.at(0).quotedId, "18000000000000011");
    EXPECT_EQ(page.after, std::nullopt);
}

TEST_F(DocumentedAnswersTest, Search) {
    const auto page = pageOf(
        R"({"data": [{"id": "18000000000000501", "text": "Best espresso in town?", "media_type": "TEXT",
        "permalink": "https://www.threads.com/@lia/post/DAq", "timestamp": "2026-03-05T10:00:00+0000", "username": "lia",
        "has_replies": true, "is_quote_post": false, "is_reply": false, "topic_tag": "Coffee"}],
        "paging": {"cursors": {"before": "QVFIUjU", "after": "QVFIUjY"}}})");
    EXPECT_EQ(page.posts.at(0).mediaType, model::MediaType::Text);
}

TEST_F(DocumentedAnswersTest, PendingReplies) {
    const auto page =
        pageOf(R"({"data": [{"id": "18000000000000601", "text": "Is it open?", "username": "noor",
        "timestamp": "2026-03-05T10:00:00+0000", "media_type": "TEXT_POST", "reply_approval_status": "ignored"}]})");
    EXPECT_EQ(page.posts.at(0).approvalStatus, "ignored");
}

TEST_F(DocumentedAnswersTest, ProfileLookup) {
    serve(always(
        200,
        R"({"username": "big_roaster", "name": "Big Roaster", "profile_picture_url": "https://scontent.example.net/b.jpg",
        "biography": "We roast.", "is_verified": true, "follower_count": 48210, "likes_count": 9120, "quotes_count": 75,
        "replies_count": 640, "reposts_count": 310, "views_count": 1820345})"));
    const auto profile = client().lookUpProfile("big_roaster", m_stop);
    ASSERT_TRUE(profile) << profile.error().text();
    EXPECT_EQ(profile->views, Measured{1'820'345});
    EXPECT_EQ(profile->replies, Measured{640});
}

TEST_F(DocumentedAnswersTest, MediaInsights) {
    serve(always(200, R"({"data": [
        {"name": "views", "period": "lifetime", "values": [{"value": 736}], "title": "Views", "description": "…", "id": "18/insights/views/lifetime"},
        {"name": "replies", "period": "lifetime", "values": [{"value": 4}], "title": "Replies", "description": "…", "id": "18/insights/thread_replies/lifetime"}]})"));
    const auto counters = client().mediaInsights("18", m_stop);
    ASSERT_TRUE(counters) << counters.error().text();
    EXPECT_EQ((*counters)[Metric::Views], Measured{736});
    EXPECT_EQ((*counters)[Metric::Replies], Measured{4});
    EXPECT_EQ((*counters)[Metric::Likes], Measured{model::Unknown::NotInAnswer});
}

TEST_F(DocumentedAnswersTest, AccountInsights) {
    serve(always(200, R"({"data": [
        {"name": "views", "period": "day", "values": [{"value": 120, "end_time": "2026-03-04T08:00:00+0000"},
                                                      {"value": 95, "end_time": "2026-03-05T08:00:00+0000"}]},
        {"name": "likes", "period": "day", "total_value": {"value": 37}},
        {"name": "clicks", "period": "day", "link_total_values": [{"value": 11, "link_url": "https://example.org/menu"}]},
        {"name": "follower_demographics", "period": "day", "total_value": {"breakdowns": [{"dimension_keys": ["country"],
            "results": [{"dimension_values": ["DE"], "value": 320}]}]}}],
        "paging": {"previous": "https://graph.threads.net/v1.0/250/threads_insights?access_token=THAAx",
                   "next": "https://graph.threads.net/v1.0/250/threads_insights?access_token=THAAx"}})"));
    const auto insights = client().followersBy("250", "country", m_stop);
    ASSERT_TRUE(insights) << insights.error().text();
    EXPECT_EQ(insights->size(), 5U);
}

TEST_F(DocumentedAnswersTest, PublishingLimit) {
    serve(always(200, R"({"data":[{"quota_usage":3,"config":{"quota_total":250,"quota_duration":86400},
        "reply_quota_usage":1,"reply_config":{"quota_total":1000,"quota_duration":86400},
        "delete_quota_usage":0,"delete_config":{"quota_total":100,"quota_duration":86400},
        "location_search_quota_usage":0,"location_search_config":{"quota_total":500,"quota_duration":86400}}]})"));
    const auto limits = client().publishingLimits(m_stop);
    ASSERT_TRUE(limits) << limits.error().text();
    EXPECT_EQ(limits->deletes->total, 100);
    EXPECT_EQ(limits->replies->used, 1);
}

TEST_F(DocumentedAnswersTest, TokenInspection) {
    serve(always(
        200, R"({"data": {"type": "USER", "application": "Our Listener", "data_access_expires_at": 1772000000,
        "expires_at": 1769500000, "is_valid": true, "issued_at": 1764300000,
        "scopes": ["threads_basic", "threads_keyword_search"], "user_id": "1234567890123456"}})"));
    const auto info = client().inspectToken(m_stop);
    ASSERT_TRUE(info) << info.error().text();
    EXPECT_TRUE(info->valid);
    EXPECT_EQ(info->scopes.size(), 2U);
}

TEST_F(DocumentedAnswersTest, Writes) {
    serve(always(200, R"({"id": "18000000000000777"})"));
    EXPECT_TRUE(client().prepareReply("18", "Thank you", m_stop));
    EXPECT_TRUE(client().publish("19", m_stop));
    serve(always(200, R"({"success": true})"));
    EXPECT_TRUE(client().hideReply("18", true, m_stop));
    EXPECT_TRUE(client().decidePendingReply("18", true, m_stop));
    serve(always(200, R"({"success": true, "deleted_id": "18000000000000777"})"));
    EXPECT_TRUE(client().deletePost("18000000000000777", m_stop));
    serve(always(200, R"({"status": "ERROR", "error_message": "FAILED_DOWNLOADING_VIDEO", "id": "19"})"));
    EXPECT_EQ(client().containerState("19", m_stop)->error, "FAILED_DOWNLOADING_VIDEO");
}

TEST_F(DocumentedAnswersTest, UnknownWordsAreOther) {
    const auto page =
        pageOf(R"({"data": [{"id": "1", "timestamp": "2026-03-04T05:06:07+0000", "media_type": "HOLOGRAM",
        "hide_status": "WHISPERED", "reply_audience": "NEIGHBOURS", "ghost_post_status": "HAUNTING",
        "reply_approval_status": "pondering", "media_product_type": "THREADS_2"}]})");
    EXPECT_EQ(page.posts.at(0).mediaType, model::MediaType::Other);
    EXPECT_EQ(page.posts.at(0).hideStatus, "WHISPERED");
    EXPECT_EQ(page.posts.at(0).ghostStatus, "HAUNTING");
    serve(always(200, R"({"status": "SIMMERING"})"));
    EXPECT_EQ(client().containerState("19", m_stop)->progress, ContainerProgress::Other);
}

TEST_F(DocumentedAnswersTest, Errors) {
    const std::pair<const char*, ErrorCode> errors[] = {
        {R"({"error": {"message": "Unsupported get request. Object with ID '18' does not exist", "type": "THApiException",
            "code": 100, "error_subcode": 33, "is_transient": false, "error_user_title": "…", "fbtrace_id": "AbC"}})",
         ErrorCode::ApiNotAvailable},
        {R"({"error_type": "OAuthException", "code": 400, "error_message": "Invalid code"})",
         ErrorCode::ApiBadRequest},
        {R"({"error_message": "Blocked redirect", "error_code": 1349168})", ErrorCode::ApiBadRequest},
        {R"({"error": {"message": "Too many links", "code": "THREADS_API__LINK_LIMIT_EXCEEDED"}})",
         ErrorCode::ApiBadRequest},
        {R"({"error": {"message": "Session has expired", "type": "OAuthException", "code": 190, "error_subcode": 463}})",
         ErrorCode::ApiTokenInvalid},
        {R"({"error": {"message": "Application request limit reached", "code": 4}})",
         ErrorCode::ApiRateLimited}};
    for (const auto& [body, code] : errors) {
        serve(always(400, body));
        EXPECT_EQ(client().publish("19", m_stop).error().code, code) << body;
        EXPECT_EQ(client().mentions({}, m_stop).error().code, code) << body;
    }
}

} // namespace
} // namespace weft::threads
