// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/threads/canned_client.h"

#include <gmock/gmock.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class ClientListsTest : public CannedClientTest {};

constexpr base::Instant kDay{std::chrono::seconds{1'772'600'000}};

TEST_F(ClientListsTest, SearchesForWords) {
    serve(always(200, R"({"data": [{"id": "18000000000000501", "text": "Best espresso?", "media_type": "TEXT",
        "timestamp": "2026-03-05T10:00:00+0000", "username": "lia", "is_reply": false, "topic_tag": "Coffee"}],
        "paging": {"cursors": {"before": "a", "after": "b"}}})"));
    SearchQuery query;
    query.words = "  café crème ";
    query.since = kDay;
    query.until = kDay + std::chrono::hours{24};
    query.limit = 500;
    const auto page = client().search(query, m_stop);
    ASSERT_TRUE(page) << page.error().text();
    ASSERT_EQ(page->posts.size(), 1U);
    EXPECT_EQ(page->posts.front().author, "lia");
    EXPECT_EQ(page->after, "b");
    EXPECT_THAT(targets().front(),
                StartsWith("/v1.0/keyword_search?q=caf%C3%A9%20cr%C3%A8me&search_type=RECENT"
                           "&since=1772600000&until=1772686400&limit=100&fields=id%2C"));
    EXPECT_THAT(targets().front(), Not(HasSubstr("search_mode")));
    EXPECT_THAT(targets().front(), Not(HasSubstr("media_type=")));
    EXPECT_THAT(targets().front(), Not(HasSubstr("owner")));
}

TEST_F(ClientListsTest, SearchesForTagsOfOneAuthorAndOneKind) {
    serve(always(200, kEmptyList));
    SearchQuery query;
    query.words = " #Coffee";
    query.mode = SearchMode::Tag;
    query.order = SearchOrder::Top;
    query.media = SearchMedia::Video;
    query.author = "@Mara.K";
    query.after = "next&";
    ASSERT_TRUE(client().search(query, m_stop));
    EXPECT_THAT(targets().front(),
                StartsWith("/v1.0/keyword_search?q=Coffee&search_type=TOP&search_mode=TAG&media_type=VIDEO"
                           "&author_username=mara.k&limit=100&after=next%26&fields="));
    query.media = SearchMedia::Image;
    ASSERT_TRUE(client().search(query, m_stop));
    EXPECT_THAT(targets().back(), HasSubstr("media_type=IMAGE"));
    query.media = SearchMedia::Text;
    ASSERT_TRUE(client().search(query, m_stop));
    EXPECT_THAT(targets().back(), HasSubstr("media_type=TEXT"));
}

TEST_F(ClientListsTest, SearchesForNothingAreNotSent) {
    serve(always(200, kEmptyList));
    SearchQuery query;
    for (const char* words : {"", "  ", "\t\n"}) {
        query.words = words;
        EXPECT_EQ(client().search(query, m_stop).error().code, ErrorCode::BadArgument);
    }
    query.mode = SearchMode::Tag;
    query.words = " # ";
    EXPECT_EQ(client().search(query, m_stop).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(client().requests(), 0);
}

TEST_F(ClientListsTest, AKeywordKeepsItsHash) {
    serve(always(200, kEmptyList));
    SearchQuery query;
    query.words = "#1 fan";
    ASSERT_TRUE(client().search(query, m_stop));
    EXPECT_THAT(targets().front(), HasSubstr("q=%231%20fan&"));
}

TEST_F(ClientListsTest, ReadsGhostPosts) {
    serve(
        always(200, R"({"data":[{"id":"1","timestamp":"2026-03-04T05:06:07+0000","ghost_post_status":"ACTIVE",
        "ghost_post_expiration_timestamp":"2026-03-05T05:06:07+0000"}]})"));
    const auto page = client().ghostPosts({}, m_stop);
    ASSERT_TRUE(page) << page.error().text();
    EXPECT_EQ(page->posts.at(0).ghostStatus, "ACTIVE");
    EXPECT_EQ(page->posts.at(0).ghostEndsAt, base::parseInstant("2026-03-05T05:06:07Z").value());
    EXPECT_THAT(targets().front(), StartsWith("/v1.0/me/ghost_posts?limit=100&fields="));
    EXPECT_THAT(targets().front(), HasSubstr("ghost_post_expiration_timestamp"));
}

TEST_F(ClientListsTest, ReadsRepliesAndThoseThatWait) {
    serve(always(
        200,
        R"({"data":[{"id":"1","timestamp":"2026-03-04T05:06:07+0000","reply_approval_status":"pending"}]})"));
    PageQuery query;
    query.after = "c";
    query.since = kDay;
    ASSERT_TRUE(client().replies("18", query, m_stop));
    EXPECT_THAT(targets()[0], StartsWith("/v1.0/18/replies?after=c&fields=id"));
    EXPECT_THAT(targets()[0], Not(HasSubstr("reply_approval_status")));
    const auto waiting = client().pendingReplies("18", Approval::Pending, {}, m_stop);
    ASSERT_TRUE(waiting);
    EXPECT_EQ(waiting->posts.at(0).approvalStatus, "pending");
    EXPECT_THAT(targets()[1], StartsWith("/v1.0/18/pending_replies?approval_status=pending&fields=id"));
    EXPECT_THAT(targets()[1], HasSubstr("reply_approval_status"));
    ASSERT_TRUE(client().pendingReplies("18", Approval::Ignored, query, m_stop));
    EXPECT_THAT(targets()[2], StartsWith("/v1.0/18/pending_replies?approval_status=ignored&after=c&fields="));
    EXPECT_EQ(client().replies("", {}, m_stop).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(client().pendingReplies("..", Approval::Pending, {}, m_stop).error().code,
              ErrorCode::BadArgument);
}

TEST_F(ClientListsTest, LooksUpProfiles) {
    serve(always(200, R"({"username": "big_roaster", "name": "Big Roaster", "biography": "We roast.",
        "profile_picture_url": "https://scontent.example.net/b.jpg", "is_verified": true, "follower_count": "48210",
        "likes_count": 9120.0, "quotes_count": -3, "reposts_count": 310, "views_count": null})"));
    const auto profile = client().lookUpProfile("@Big_Roaster", m_stop);
    ASSERT_TRUE(profile) << profile.error().text();
    EXPECT_EQ(profile->username, "big_roaster");
    EXPECT_EQ(profile->verified, true);
    EXPECT_EQ(profile->followers, model::Measured{48'210});
    EXPECT_EQ(profile->likes, model::Measured{9'120});
    EXPECT_EQ(profile->quotes, model::Measured{model::Unknown::NotInAnswer});
    EXPECT_EQ(profile->replies, model::Measured{model::Unknown::NotInAnswer});
    EXPECT_EQ(profile->views, model::Measured{model::Unknown::NotInAnswer});
    EXPECT_EQ(targets().front(), "/v1.0/profile_lookup?username=big_roaster");
    EXPECT_EQ(client().lookUpProfile("@", m_stop).error().code, ErrorCode::BadArgument);
}

TEST_F(ClientListsTest, AProfileWithoutItsNameIsTheOneAskedFor) {
    serve(always(200, R"({"follower_count": 120})"));
    EXPECT_EQ(client().lookUpProfile("lia", m_stop)->username, "lia");
    serve(always(200, "{}"));
    EXPECT_EQ(client().lookUpProfile("lia", m_stop).error().code, ErrorCode::ApiBadAnswer);
    serve(always(200, "[]"));
    EXPECT_EQ(client().lookUpProfile("lia", m_stop).error().code, ErrorCode::ApiBadAnswer);
}

TEST_F(ClientListsTest, ReadsAProfilesPosts) {
    serve(always(200, kEmptyList));
    PageQuery query;
    query.since = kDay;
    query.limit = 25;
    ASSERT_TRUE(client().profilePosts("@lia", query, m_stop));
    EXPECT_THAT(targets().front(),
                StartsWith("/v1.0/profile_posts?username=lia&since=1772600000&limit=25&fields=id"));
    EXPECT_EQ(client().profilePosts("", query, m_stop).error().code, ErrorCode::BadArgument);
}

TEST_F(ClientListsTest, AsksForPollsWithAllTheirParts) {
    serve(always(200, kEmptyList));
    SearchQuery search;
    search.words = "x";
    ASSERT_TRUE(client().ownThreads({}, m_stop));
    ASSERT_TRUE(client().ownReplies({}, m_stop));
    ASSERT_TRUE(client().mentions({}, m_stop));
    ASSERT_TRUE(client().search(search, m_stop));
    ASSERT_TRUE(client().profilePosts("lia", {}, m_stop));
    ASSERT_FALSE(client().post("1", m_stop));
    for (const std::string& target : targets()) {
        EXPECT_THAT(target, HasSubstr("poll_attachment%7Boption_a%2C"));
        EXPECT_THAT(target, HasSubstr("total_votes%2Cexpiration_timestamp%7D"));
        EXPECT_THAT(target, HasSubstr("children"));
    }
}

} // namespace
} // namespace weft::threads
