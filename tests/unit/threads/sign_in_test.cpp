// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/sign_in.h"

#include "support/canned_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;
using tests::CannedConnection;
using tests::CannedRequest;
using tests::CannedServer;
using tests::httpAnswer;

const std::string kAppSecret = "0123456789abcdef0123456789abcdef";
const std::string kCode = "AQBx-hBsH3_code.value~1";
const std::string kShortToken = "THQWJ/short+token";
const std::string kLongToken = "THAALong|token";
const AppCredentials kApp{"990", Secret(kAppSecret), "https://weft.example/return"};

/// A sign-in against answers that are always the same; errors must hold nothing secret.
class SignInTest : public testing::Test {
protected:
    void serve(CannedServer::Handler handler) {
        m_server.emplace(std::move(handler));
        m_signIn.emplace(m_http, SignInHosts{"https://threads.example", m_server->address()});
    }

    void answer(int status, const std::string& body) {
        serve([bytes = httpAnswer(status, body)](const CannedRequest&, CannedConnection& connection) {
            connection.send(bytes);
        });
    }

    static void expectClean(const base::Error& error) {
        for (const std::string& secret : {kAppSecret, kCode, kShortToken, kLongToken,
                                          std::string("short%2Btoken"), std::string("%7Ctoken")})
            EXPECT_THAT(error.text(), Not(HasSubstr(secret)));
    }

    /// The errors of the three calls.
    std::vector<base::Error> errorsOfAll() {
        std::vector<base::Error> errors;
        const auto keep = [&](const auto& result) {
            EXPECT_FALSE(result);
            if (result) return;
            expectClean(result.error());
            errors.push_back(result.error());
        };
        keep(signIn().exchangeCode(kApp, Secret(kCode), m_stop));
        keep(signIn().exchangeShortToken(kApp, Secret(kShortToken), m_stop));
        keep(signIn().refresh(Secret(kLongToken), m_stop));
        return errors;
    }

    SignIn& signIn() { return *m_signIn; }

    [[nodiscard]] CannedRequest request() const { return m_server->requests().back(); }

    std::stop_token m_stop;

private:
    HttpClient m_http{{}};
    std::optional<CannedServer> m_server;
    std::optional<SignIn> m_signIn;
};

TEST_F(SignInTest, Quirk08_ExchangesACodeWhateverTheUserIdIs) {
    for (const char* id : {"17841400000012345", R"("17841400000012345")", "null", "1.5e300"}) {
        answer(200, R"({"access_token": "THQWJ/short+token", "user_id": )" + std::string(id) + "}");
        const auto token = signIn().exchangeCode(kApp, Secret(kCode), m_stop);
        ASSERT_TRUE(token) << token.error().text();
        EXPECT_EQ(token->reveal(), kShortToken);
    }
    EXPECT_EQ(request().line, "POST /oauth/access_token HTTP/1.1");
    EXPECT_EQ(request().body,
              "client_id=990&client_secret=" + kAppSecret +
                  "&grant_type=authorization_code&redirect_uri=https%3A%2F%2Fweft.example%2Freturn"
                  "&code=" +
                  kCode);
    EXPECT_FALSE(request().headers.contains("authorization"));
}

TEST_F(SignInTest, ExchangesAShortToken) {
    answer(200, R"({"access_token": "THAALong|token", "token_type": "bearer", "expires_in": 5183944})");
    const auto issued = signIn().exchangeShortToken(kApp, Secret(kShortToken), m_stop);
    ASSERT_TRUE(issued) << issued.error().text();
    EXPECT_EQ(issued->token.reveal(), kLongToken);
    EXPECT_EQ(issued->life, 5'183'944s);
    EXPECT_EQ(request().line, "GET /access_token?grant_type=th_exchange_token&client_secret=" + kAppSecret +
                                  "&access_token=THQWJ%2Fshort%2Btoken HTTP/1.1");
}

TEST_F(SignInTest, RefreshesWithoutTheAppSecret) {
    answer(200, R"({"access_token": "THAANew", "token_type": "bearer", "expires_in": "5183944"})");
    const auto issued = signIn().refresh(Secret(kLongToken), m_stop);
    ASSERT_TRUE(issued) << issued.error().text();
    EXPECT_EQ(issued->token.reveal(), "THAANew");
    EXPECT_EQ(issued->life, 5'183'944s);
    EXPECT_EQ(request().line,
              "GET /refresh_access_token?grant_type=th_refresh_token&access_token=THAALong%7Ctoken HTTP/1.1");
}

TEST_F(SignInTest, ATokenWithoutItsLifeIsKept) {
    for (const char* life : {"", R"(,"expires_in":0)", R"(,"expires_in":-5)", R"(,"expires_in":"soon")"}) {
        answer(200, R"({"access_token":"THAANew")" + std::string(life) + "}");
        EXPECT_EQ(signIn().refresh(Secret(kLongToken), m_stop)->life, std::chrono::hours{60 * 24}) << life;
    }
    answer(200, R"({"access_token":"THAANew","expires_in":9223372036854775807})");
    EXPECT_LT(signIn().refresh(Secret(kLongToken), m_stop)->life, std::chrono::hours{20 * 366 * 24});
}

TEST_F(SignInTest, AnswersWithoutATokenAreBad) {
    for (const std::string body : {"{}", "[]", "7", R"({"access_token":""})", R"({"access_token":7})",
                                   R"({"access_token":"TH\r\nX-Evil: 1"})", R"({"access_token":"TH é"})"}) {
        answer(200, body);
        for (const base::Error& error : errorsOfAll())
            EXPECT_EQ(error.code, ErrorCode::ApiBadAnswer) << body;
    }
    answer(200, R"({"access_token":"THAALong|tok)");
    for (const base::Error& error : errorsOfAll())
        EXPECT_EQ(error.code, ErrorCode::ApiNotJson);
}

TEST_F(SignInTest, ARefusedExchangeMeansToBeginAgain) {
    answer(400, R"({"error_type":"OAuthException","code":400,"error_message":"Invalid authorization code"})");
    const auto flat = errorsOfAll();
    EXPECT_EQ(flat[0].code, ErrorCode::SignInRefused);
    EXPECT_THAT(flat[0].detail, HasSubstr("Invalid authorization code"));
    EXPECT_EQ(flat[0].where, "/oauth/access_token");
    EXPECT_EQ(flat[1].code, ErrorCode::SignInRefused);
    EXPECT_EQ(flat[2].code, ErrorCode::ApiBadRequest);
    answer(400, R"({"error":{"message":"Session has expired","type":"OAuthException","code":190}})");
    const auto expired = errorsOfAll();
    EXPECT_EQ(expired[1].code, ErrorCode::SignInRefused);
    EXPECT_EQ(expired[2].code, ErrorCode::ApiTokenInvalid);
}

TEST_F(SignInTest, WhatIsNoRefusalKeepsItsName) {
    answer(503, "<html>");
    for (const base::Error& error : errorsOfAll())
        EXPECT_EQ(error.code, ErrorCode::ApiServerError);
    answer(200, "<html>Welcome to the hotel");
    for (const base::Error& error : errorsOfAll())
        EXPECT_EQ(error.code, ErrorCode::NetworkPortal);
    serve([](const CannedRequest&, CannedConnection& connection) { connection.close(); });
    for (const base::Error& error : errorsOfAll())
        EXPECT_EQ(error.code, ErrorCode::NetworkTruncated);
}

TEST_F(SignInTest, Quirk07_NothingSecretReachesAnError) {
    serve([](const CannedRequest& request, CannedConnection& connection) {
        std::string echo = request.target + ' ' + request.body;
        connection.send(httpAnswer(400, R"({"error":{"message":")" + echo + R"(","code":100,"type":")" +
                                            echo + R"("}})"));
    });
    EXPECT_EQ(errorsOfAll().size(), 3U);
    serve([](const CannedRequest& request, CannedConnection& connection) {
        connection.send(httpAnswer(302, "", {{"Location", "https://elsewhere.example" + request.target}}));
    });
    EXPECT_EQ(errorsOfAll().size(), 3U);
    HttpClient http({});
    SignIn nowhere(http, {"https://x", "http://127.0.0.1:" + std::to_string(tests::closedPort())});
    const auto failed = nowhere.exchangeShortToken(kApp, Secret(kShortToken), m_stop);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::NetworkUnreachable);
    EXPECT_EQ(failed.error().where, "/access_token");
    expectClean(failed.error());
    SignIn broken(http, {"https://x", "gopher://weft.example"});
    expectClean(broken.exchangeShortToken(kApp, Secret(kShortToken), m_stop).error());
}

} // namespace
} // namespace weft::threads
