// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/threads/canned_client.h"

#include <gmock/gmock.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using testing::HasSubstr;
using testing::Not;
using tests::CannedConnection;
using tests::CannedRequest;
using tests::httpAnswer;

class ClientWritesTest : public CannedClientTest {
protected:
    /// What each way to write comes to when everything is answered the same.
    std::vector<base::Error> errorsOfAll() {
        std::vector<base::Error> errors;
        const auto keep = [&](const auto& result) {
            EXPECT_FALSE(result);
            if (!result) errors.push_back(result.error());
        };
        keep(client().prepareReply("18", "Thanks!", m_stop));
        keep(client().publish("19", m_stop));
        keep(client().hideReply("20", true, m_stop));
        keep(client().decidePendingReply("20", true, m_stop));
        keep(client().deletePost("21", m_stop));
        return errors;
    }
};

TEST_F(ClientWritesTest, PreparesAndPublishesAReply) {
    serve(always(200, R"({"id": 18000000000000777})"));
    EXPECT_EQ(client().prepareReply("18", "Merci & à bientôt = 100 %\n+1", m_stop), "18000000000000777");
    EXPECT_EQ(client().publish("19", m_stop), "18000000000000777");
    const auto sent = requests();
    EXPECT_EQ(sent[0].line, "POST /v1.0/me/threads HTTP/1.1");
    EXPECT_EQ(sent[0].body,
              "media_type=TEXT&text=Merci%20%26%20%C3%A0%20bient%C3%B4t%20%3D%20100%20%25%0A%2B1"
              "&reply_to_id=18");
    EXPECT_EQ(sent[0].headers.at("content-type"), "application/x-www-form-urlencoded");
    EXPECT_EQ(sent[0].headers.at("authorization"), "Bearer THsecrettoken");
    EXPECT_EQ(sent[1].line, "POST /v1.0/me/threads_publish HTTP/1.1");
    EXPECT_EQ(sent[1].body, "creation_id=19");
}

TEST_F(ClientWritesTest, HidesApprovesAndDeletes) {
    serve(always(200, R"({"success": true, "deleted_id": "21"})"));
    EXPECT_TRUE(client().hideReply("20", true, m_stop));
    EXPECT_TRUE(client().hideReply("20", false, m_stop));
    EXPECT_TRUE(client().decidePendingReply("20", true, m_stop));
    EXPECT_TRUE(client().decidePendingReply("20", false, m_stop));
    EXPECT_TRUE(client().deletePost("21", m_stop));
    const auto sent = requests();
    EXPECT_EQ(sent[0].line + ' ' + sent[0].body, "POST /v1.0/20/manage_reply HTTP/1.1 hide=true");
    EXPECT_EQ(sent[1].body, "hide=false");
    EXPECT_EQ(sent[2].line + ' ' + sent[2].body, "POST /v1.0/20/manage_pending_reply HTTP/1.1 approve=true");
    EXPECT_EQ(sent[3].body, "approve=false");
    EXPECT_EQ(sent[4].line, "DELETE /v1.0/21 HTTP/1.1");
}

TEST_F(ClientWritesTest, ReadsTheStateOfAContainer) {
    const std::pair<const char*, ContainerProgress> words[] = {{"IN_PROGRESS", ContainerProgress::InProgress},
                                                               {"FINISHED", ContainerProgress::Finished},
                                                               {"PUBLISHED", ContainerProgress::Published},
                                                               {"EXPIRED", ContainerProgress::Expired},
                                                               {"ERROR", ContainerProgress::Error},
                                                               {"RESTING", ContainerProgress::Other}};
    for (const auto& [word, progress] : words) {
        serve(always(200, std::string(R"({"id":"19","error_message":"INVALID_BIT_RATE","status":")") + word +
                              R"("})"));
        const auto state = client().containerState("19", m_stop);
        ASSERT_TRUE(state) << state.error().text();
        EXPECT_EQ(state->progress, progress) << word;
        EXPECT_EQ(state->error, progress == ContainerProgress::Error ? "INVALID_BIT_RATE" : "");
        EXPECT_EQ(targets().front(), "/v1.0/19?fields=status%2Cerror_message");
    }
    serve(always(200, "{}"));
    EXPECT_EQ(client().containerState("19", m_stop).error().code, ErrorCode::ApiBadAnswer);
}

TEST_F(ClientWritesTest, AnAnswerThatDoesNotSayYesIsNone) {
    for (const char* body : {R"({"success": false})", "{}", "[]", R"({"success": {}})", R"({"id": {}})"}) {
        serve(always(200, body));
        for (const base::Error& error : errorsOfAll())
            EXPECT_EQ(error.code, ErrorCode::ApiBadAnswer) << body;
        EXPECT_EQ(client().requests(), 5);
    }
}

TEST_F(ClientWritesTest, NothingIsSentTwice) {
    serve(always(500, R"({"error":{"message":"An unknown error occurred","code":1,"is_transient":true}})"));
    for (const base::Error& error : errorsOfAll())
        EXPECT_EQ(error.code, ErrorCode::ApiServerError);
    EXPECT_EQ(requests().size(), 5U);
    serve(always(400, unknownField("text")));
    for (const base::Error& error : errorsOfAll())
        EXPECT_EQ(error.code, ErrorCode::ApiUnknownField);
    EXPECT_EQ(requests().size(), 5U);
}

TEST_F(ClientWritesTest, NothingIsSentTwiceOverAConnectionThatDied) {
    // libcurl itself repeats what it sent over a kept connection that was closed under it.
    serve([](const CannedRequest& request, CannedConnection& connection) {
        if (request.line.starts_with("GET"))
            connection.send(httpAnswer(200, kEmptyList));
        else
            connection.close();
    });
    for (int round = 0; round < 3; ++round) {
        ASSERT_TRUE(client().ownThreads({}, m_stop)) << "leaves a connection behind";
        EXPECT_EQ(client().publish("19", m_stop).error().code, ErrorCode::NetworkTruncated);
        EXPECT_EQ(client().deletePost("19", m_stop).error().code, ErrorCode::NetworkTruncated);
    }
    EXPECT_EQ(requests().size(), 9U);
}

TEST_F(ClientWritesTest, AContainerThatIsNotReadyIsNotAvailable) {
    serve(always(400, R"({"error":{"message":"Media not found","code":24,"error_subcode":4279009}})"));
    EXPECT_EQ(client().publish("19", m_stop).error().code, ErrorCode::ApiNotAvailable);
}

TEST_F(ClientWritesTest, WhatNamesNothingIsNotSent) {
    serve(always(200, R"({"success":true,"id":"1"})"));
    for (const char* id : {"", ".", ".."}) {
        EXPECT_EQ(client().prepareReply(id, "x", m_stop).error().code, ErrorCode::BadArgument);
        EXPECT_EQ(client().publish(id, m_stop).error().code, ErrorCode::BadArgument);
        EXPECT_EQ(client().containerState(id, m_stop).error().code, ErrorCode::BadArgument);
        EXPECT_EQ(client().hideReply(id, true, m_stop).error().code, ErrorCode::BadArgument);
        EXPECT_EQ(client().decidePendingReply(id, true, m_stop).error().code, ErrorCode::BadArgument);
        EXPECT_EQ(client().deletePost(id, m_stop).error().code, ErrorCode::BadArgument);
    }
    EXPECT_EQ(client().prepareReply("1", "", m_stop).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(client().requests(), 0);
}

TEST_F(ClientWritesTest, ErrorsHoldNeitherTokenNorText) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        connection.send(httpAnswer(400, R"({"error":{"message":"bad )" + request.headers.at("authorization") +
                                            R"(","code":100}})"));
    });
    for (const base::Error& error : errorsOfAll()) {
        EXPECT_THAT(error.text(), Not(HasSubstr("THsecrettoken")));
        EXPECT_THAT(error.text(), Not(HasSubstr("Thanks!")));
    }
}

} // namespace
} // namespace weft::threads
