// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "simulator/community.h"
#include "small_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::simulator::tests {

namespace {

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;
using namespace std::chrono_literals;

class WritingTest : public testing::Test {
protected:
    void SetUp() override { serve({}); }

    void serve(ApiOptions options) { m_api.emplace(smallWorld(), std::move(options), m_clock); }

    ApiAnswer post(std::string_view path, const std::string& parameters = {}) {
        return call(*m_api, "POST", path, parameters);
    }

    std::string container(const std::string& parameters) {
        return json::parse(post("/me/threads", "media_type=TEXT&" + parameters).body)["id"];
    }

    std::string state(const std::string& id) {
        return getJson(*m_api, "/" + id, "fields=status,error_message")["status"];
    }

    std::string publish(const std::string& parameters) {
        return json::parse(post("/me/threads_publish", "creation_id=" + container(parameters)).body)["id"];
    }

    base::ManualClock m_clock{smallWorldNow()};
    std::optional<Api> m_api;
};

TEST_F(WritingTest, AReplyIsPreparedPublishedAndSeen) {
    const std::string prepared = container("text=Thank you&reply_to_id=2");
    EXPECT_EQ(state(prepared), "FINISHED");
    EXPECT_THAT(allIds(*m_api, "/me/replies", "limit=100"), ElementsAre("7", "3"));
    const std::string id = json::parse(post("/me/threads_publish", "creation_id=" + prepared).body)["id"];
    EXPECT_EQ(state(prepared), "PUBLISHED");
    EXPECT_THAT(allIds(*m_api, "/me/replies", "limit=100"), ElementsAre(id, "7", "3"));
    EXPECT_THAT(allIds(*m_api, "/1/conversation", "limit=100"), ElementsAre(id, "5", "4", "3", "2"));
    const json reply = getJson(*m_api, "/" + id, "fields=text,root_post,replied_to,is_reply_owned_by_me");
    EXPECT_EQ(reply["text"], "Thank you");
    EXPECT_EQ(reply["root_post"]["id"], "1");
    EXPECT_EQ(reply["replied_to"]["id"], "2");
    EXPECT_EQ(reply["is_reply_owned_by_me"], true);
}

TEST_F(WritingTest, WhatWillComeLaterStaysInOrder) {
    const std::string id = publish("text=now&reply_to_id=1");
    m_clock.advance(2h);
    EXPECT_THAT(allIds(*m_api, "/1/replies", "limit=100"), ElementsAre("15", id, "2"));
    EXPECT_THAT(allIds(*m_api, "/1/replies", "limit=1"), ElementsAre("15", id, "2"));
    EXPECT_EQ(getJson(*m_api, "/keyword_search", "q=now")["data"][0]["id"], id);
    EXPECT_EQ(getJson(*m_api, "/15", "fields=replied_to")["replied_to"]["id"], "1");
}

TEST_F(WritingTest, AContainerIsPublishedOnce) {
    const std::string prepared = container("text=once");
    EXPECT_EQ(post("/me/threads_publish", "creation_id=" + prepared).status, 200);
    EXPECT_EQ(errorCode(post("/me/threads_publish", "creation_id=" + prepared)), 24);
    EXPECT_EQ(getJson(*m_api, "/keyword_search", "q=once")["data"].size(), 1u);
    EXPECT_EQ(errorCode(post("/me/threads_publish", "creation_id=17")), 24);
    EXPECT_EQ(errorCode(post("/me/threads_publish")), 100);
}

TEST_F(WritingTest, TooEarlyIsCode24) {
    serve({.publishDelay = 30s});
    const std::string prepared = container("text=soon");
    EXPECT_EQ(state(prepared), "IN_PROGRESS");
    const json error = json::parse(post("/me/threads_publish", "creation_id=" + prepared).body)["error"];
    EXPECT_EQ(error["code"], 24);
    EXPECT_EQ(error["error_subcode"], 4'279'009);
    m_clock.advance(30s);
    EXPECT_EQ(state(prepared), "FINISHED");
    EXPECT_EQ(post("/me/threads_publish", "creation_id=" + prepared).status, 200);
    const std::string forgotten = container("text=late");
    m_clock.advance(24h);
    EXPECT_EQ(state(forgotten), "EXPIRED");
    EXPECT_EQ(errorCode(post("/me/threads_publish", "creation_id=" + forgotten)), 24);
}

TEST_F(WritingTest, OneCallMayDoBoth) {
    const json answer =
        json::parse(post("/me/threads", "media_type=TEXT&text=at once&auto_publish_text=true").body);
    EXPECT_THAT(allIds(*m_api, "/me/threads", "limit=100"), Contains(answer["id"]));
    const json ghost = json::parse(
        post("/me/threads", "media_type=TEXT&text=boo&is_ghost_post=true&auto_publish_text=true").body);
    EXPECT_THAT(allIds(*m_api, "/me/ghost_posts", "limit=100"), ElementsAre(ghost["id"]));
    EXPECT_THAT(allIds(*m_api, "/me/threads", "limit=100"), Not(Contains(ghost["id"])));
}

TEST_F(WritingTest, TextsHaveLimits) {
    const auto prepare = [&](const std::string& text) {
        return post("/me/threads", "media_type=TEXT&text=" + text);
    };
    std::string accents;
    for (int i = 0; i < 500; ++i)
        accents += "é";
    EXPECT_EQ(prepare(accents).status, 200) << "characters, not bytes";
    EXPECT_EQ(errorCode(prepare(accents + "e")), 100);
    EXPECT_EQ(errorCode(prepare("")), 100);
    EXPECT_EQ(errorCode(prepare("\xff")), 100);
    std::string links;
    for (int i = 0; i < 5; ++i)
        links += "https://example.org/" + std::to_string(i) + " ";
    EXPECT_EQ(prepare(links + "https://example.org/0").status, 200) << "five different ones";
    EXPECT_EQ(errorCode(prepare(links + "http://example.org/6")), "THREADS_API__LINK_LIMIT_EXCEEDED");
    EXPECT_EQ(errorCode(post("/me/threads", "media_type=IMAGE&text=x")), 100);
    EXPECT_EQ(errorCode(post("/me/threads", "media_type=TEXT&text=x&reply_to_id=404")), 100);
}

TEST_F(WritingTest, ForeignThreadsNeedASearchOrMentionScope) {
    EXPECT_EQ(post("/me/threads", "media_type=TEXT&text=x&reply_to_id=6").status, 200);
    serve({.tokens = {.missing = {{"threads_keyword_search"}, {"threads_manage_mentions"}}}});
    EXPECT_EQ(errorCode(post("/me/threads", "media_type=TEXT&text=x&reply_to_id=6")), 10);
    EXPECT_EQ(post("/me/threads", "media_type=TEXT&text=x&reply_to_id=2").status, 200);
}

TEST_F(WritingTest, HidesTopLevelRepliesWithAllBelow) {
    const auto status = [&](std::string_view id) {
        return getJson(*m_api, "/" + std::string(id), "fields=hide_status")["hide_status"];
    };
    EXPECT_EQ(json::parse(post("/2/manage_reply", "hide=true").body), json({{"success", true}}));
    EXPECT_EQ(status("2"), "HIDDEN");
    EXPECT_EQ(status("4"), "HIDDEN") << "two levels below";
    EXPECT_EQ(getJson(*m_api, "/1/replies", "fields=hide_status")["data"][0]["hide_status"], "HIDDEN");
    EXPECT_EQ(post("/2/manage_reply", "hide=false").status, 200);
    EXPECT_EQ(status("2"), "UNHUSHED");
    EXPECT_EQ(errorCode(post("/4/manage_reply", "hide=true")), 100) << "not top level";
    EXPECT_EQ(errorCode(post("/7/manage_reply", "hide=true")), 10) << "in somebody else's thread";
    EXPECT_EQ(errorCode(post("/1/manage_reply", "hide=true")), 10) << "no reply";
    EXPECT_EQ(errorCode(post("/2/manage_reply", "hide=maybe")), 100);
}

TEST_F(WritingTest, DeletesOwnPostsOnly) {
    EXPECT_EQ(callJson(*m_api, "DELETE", "/8"), json({{"success", true}, {"deleted_id", "8"}}));
    EXPECT_THAT(allIds(*m_api, "/me/threads", "limit=100"), ElementsAre("14", "13", "9", "1"));
    EXPECT_EQ(getJson(*m_api, "/8")["error"]["error_subcode"], 33);
    EXPECT_EQ(getJson(*m_api, "/8/conversation")["error"]["error_subcode"], 33);
    EXPECT_EQ(getJson(*m_api, "/keyword_search", "q=second")["data"], json::array());
    EXPECT_EQ(errorCode(call(*m_api, "DELETE", "/8")), 100);
    EXPECT_EQ(errorCode(call(*m_api, "DELETE", "/2")), 10);
    EXPECT_EQ(errorCode(call(*m_api, "DELETE", "/me/threads")), 100);
}

TEST_F(WritingTest, ACursorAtADeletedPostHolds) {
    const std::string after = getJson(*m_api, "/me/threads", "limit=2")["paging"]["cursors"]["after"];
    EXPECT_EQ(call(*m_api, "DELETE", "/13").status, 200);
    EXPECT_EQ(getJson(*m_api, "/me/threads", "limit=2&after=" + after)["data"][0]["id"], "9");
}

TEST_F(WritingTest, EachKindHasItsQuota) {
    ApiOptions options;
    options.budgets.most = {48'000, 2'200, 1'000, 1, 2, 1};
    serve(options);
    (void)publish("text=one");
    EXPECT_EQ(errorCode(post("/me/threads_publish", "creation_id=" + container("text=two"))), 613);
    (void)publish("text=a&reply_to_id=1");
    EXPECT_EQ(post("/me/threads", "media_type=TEXT&text=b&reply_to_id=1&auto_publish_text=true").status, 200);
    EXPECT_EQ(errorCode(post("/me/threads", "media_type=TEXT&text=c&reply_to_id=1&auto_publish_text=true")),
              613);
    EXPECT_EQ(call(*m_api, "DELETE", "/8").status, 200);
    EXPECT_EQ(errorCode(call(*m_api, "DELETE", "/9")), 613);
    const json limits =
        getJson(*m_api, "/me/threads_publishing_limit",
                "fields=quota_usage,reply_quota_usage,delete_quota_usage,reply_config")["data"][0];
    EXPECT_EQ(limits["quota_usage"], 1);
    EXPECT_EQ(limits["reply_quota_usage"], 2);
    EXPECT_EQ(limits["delete_quota_usage"], 1);
    EXPECT_EQ(limits["reply_config"], json({{"quota_total", 2}, {"quota_duration", 86'400}}));
    m_clock.advance(24h);
    (void)publish("text=next day");
}

TEST_F(WritingTest, WithoutTheScopeNothingIsWritten) {
    serve({.tokens = {.missing = {{"threads_content_publish", ScopeFailure::Code10},
                                  {"threads_delete", ScopeFailure::Code10},
                                  {"threads_manage_replies", ScopeFailure::Code10}}}});
    EXPECT_EQ(errorCode(post("/me/threads", "media_type=TEXT&text=x")), 10);
    EXPECT_EQ(errorCode(post("/2/manage_reply", "hide=true")), 10);
    EXPECT_EQ(errorCode(call(*m_api, "DELETE", "/8")), 10);
    EXPECT_EQ(get(*m_api, "/8").status, 200);
}

/// A thread that asks for approval, with one reply that waits.
World approvalWorld() {
    auto posts = smallWorldPosts();
    posts[0].asksApproval = true;
    posts.push_back(replyAt("20", "gus", 100, "1", "1"));
    posts.back().text = "let me in @acme";
    posts.back().approval = ReplyApproval::Pending;
    return {profileFor("acme"), posts};
}

TEST_F(WritingTest, PendingRepliesWaitUntilTheyAreDecided) {
    m_api.emplace(approvalWorld(), ApiOptions{}, m_clock);
    const auto pending = [&](std::string_view status) {
        return getJson(*m_api, "/1/pending_replies",
                       "fields=reply_approval_status&approval_status=" + std::string(status))["data"];
    };
    EXPECT_EQ(pending("pending"), json::array({{{"id", "20"}, {"reply_approval_status", "pending"}}}));
    EXPECT_THAT(allIds(*m_api, "/1/conversation", "limit=100"), Not(Contains("20")));
    EXPECT_THAT(allIds(*m_api, "/me/mentions", "limit=100"), Not(Contains("20")));
    EXPECT_EQ(getJson(*m_api, "/keyword_search", "q=let")["data"], json::array());

    EXPECT_EQ(post("/20/manage_pending_reply", "approve=false").status, 200);
    EXPECT_EQ(pending("pending"), json::array());
    EXPECT_EQ(pending("ignored")[0]["reply_approval_status"], "ignored");
    EXPECT_EQ(post("/20/manage_pending_reply", "approve=true").status, 200);
    EXPECT_EQ(pending("ignored"), json::array());
    EXPECT_THAT(allIds(*m_api, "/1/conversation", "limit=2"), ElementsAre("20", "5", "4", "3", "2"));
    EXPECT_THAT(allIds(*m_api, "/me/mentions", "limit=100"), ElementsAre("20", "6"));
    EXPECT_EQ(getJson(*m_api, "/keyword_search", "q=let")["data"].size(), 1u);
    EXPECT_EQ(errorCode(post("/20/manage_pending_reply", "approve=true")), 100);
    EXPECT_EQ(errorCode(get(*m_api, "/8/pending_replies")), 100) << "does not ask for approval";
    EXPECT_EQ(errorCode(get(*m_api, "/6/pending_replies")), 10);
}

TEST_F(WritingTest, ThePlatformTakesAwayWhatStandsBelow) {
    ASSERT_TRUE(m_api->hideByPlatform("2"));
    EXPECT_THAT(allIds(*m_api, "/1/conversation", "limit=100"), ElementsAre("5"));
    EXPECT_EQ(errorCode(get(*m_api, "/4")), 100);
    ASSERT_TRUE(m_api->deletePost("6"));
    EXPECT_EQ(getJson(*m_api, "/me/mentions")["data"], json::array());
    EXPECT_THAT(allIds(*m_api, "/me/replies", "limit=100"), ElementsAre("7")) << "below a deleted post";
    EXPECT_FALSE(m_api->deletePost("6"));
    EXPECT_FALSE(m_api->deletePost("15")) << "not visible yet";
}

} // namespace

} // namespace weft::simulator::tests
