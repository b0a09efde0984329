// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "small_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::simulator::tests {

namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;
using namespace std::chrono_literals;

constexpr const char* kAuthorize =
    "client_id=77&redirect_uri=https://weft.example.org/back&response_type=code&"
    "scope=threads_basic,threads_keyword_search&state=a b";

class SignInTest : public testing::Test {
protected:
    void rules(TokenRules rules) {
        m_options.tokens = std::move(rules);
        m_api.emplace(smallWorld(), m_options, m_clock);
    }

    void SetUp() override { rules({.strict = true}); }

    /// Where the browser is sent.
    std::string location(std::string_view parameters = kAuthorize) {
        const ApiAnswer answer = call(*m_api, "GET", "/oauth/authorize", parameters, "");
        EXPECT_EQ(answer.status, 302) << answer.body;
        return answer.headers.empty() ? "" : answer.headers.front().second;
    }

    std::string code() {
        const std::string address = location();
        const std::size_t at = address.find("code=") + 5;
        return address.substr(at, address.find('&', at) - at);
    }

    ApiAnswer exchange(const std::string& given, const std::string& secret = "s3cret",
                       const std::string& uri = "https://weft.example.org/back") {
        return call(*m_api, "POST", "/oauth/access_token",
                    "client_id=77&client_secret=" + secret +
                        "&grant_type=authorization_code&redirect_uri=" + uri + "&code=" + given,
                    "");
    }

    std::string shortToken() { return json::parse(exchange(code()).body)["access_token"]; }

    json longToken(const std::string& token) {
        return callJson(*m_api, "GET", "/access_token", "grant_type=th_exchange_token&client_secret=s3cret",
                        token);
    }

    ApiAnswer refresh(const std::string& token) {
        return call(*m_api, "GET", "/refresh_access_token", "grant_type=th_refresh_token", token);
    }

    int meStatus(const std::string& token) { return call(*m_api, "GET", "/me", "", token).status; }

    ApiOptions m_options;
    base::ManualClock m_clock{smallWorldNow()};
    std::optional<Api> m_api;
};

TEST_F(SignInTest, LeadsFromTheBrowserToALongLivedToken) {
    EXPECT_THAT(location(), StartsWith("https://weft.example.org/back?code="));
    EXPECT_THAT(location(), testing::EndsWith("&state=a%20b#_"));
    const json first = json::parse(exchange(code()).body);
    EXPECT_TRUE(first["user_id"].is_number_integer());
    EXPECT_EQ(std::to_string(first["user_id"].get<std::uint64_t>()), m_api->world().owner().id);
    const std::string shortLived = first["access_token"];
    EXPECT_EQ(meStatus(shortLived), 200);
    const json second = longToken(shortLived);
    EXPECT_EQ(second["token_type"], "bearer");
    EXPECT_EQ(second["expires_in"], 60 * 24 * 3600);
    EXPECT_EQ(meStatus(second["access_token"]), 200);
    m_clock.advance(61min);
    EXPECT_EQ(meStatus(shortLived), 400) << "an hour is over";
    EXPECT_EQ(errorCode(call(*m_api, "GET", "/access_token", "grant_type=th_exchange_token&client_secret=s",
                             shortLived)),
              190);
    EXPECT_EQ(meStatus(second["access_token"]), 200);
}

TEST_F(SignInTest, ACodeWorksOnceAndForAnHour) {
    const std::string once = code();
    EXPECT_EQ(exchange(once).status, 200);
    const json again = json::parse(exchange(once).body);
    EXPECT_EQ(again["error_type"], "OAuthException");
    EXPECT_EQ(again["code"], 400);
    const std::string old = code();
    m_clock.advance(60min);
    EXPECT_EQ(exchange(old).status, 400);
    EXPECT_EQ(exchange(code() + "#_").status, 400) << "the end of the address is not part of the code";
    EXPECT_EQ(exchange(code(), "wrong-secret").status, 400);
    EXPECT_EQ(exchange(code(), "s", "https://weft.example.org/other").status, 400);
}

TEST_F(SignInTest, TheWindowRefusesOtherAddresses) {
    for (const char* uri : {"http://127.0.0.1:8080/", "", "weft://back"}) {
        const ApiAnswer answer =
            call(*m_api, "GET", "/oauth/authorize",
                 "client_id=77&response_type=code&scope=threads_basic&redirect_uri=" + std::string(uri), "");
        EXPECT_EQ(answer.status, 400);
        EXPECT_EQ(json::parse(answer.body)["error_code"], 1'349'168);
    }
}

TEST_F(SignInTest, ThePersonMaySayNo) {
    rules({.denySignIn = true});
    EXPECT_THAT(location(), HasSubstr("?error=access_denied&error_reason=user_denied"));
    EXPECT_THAT(location(), HasSubstr("&state=a%20b"));
}

TEST_F(SignInTest, ATokenHasTheScopesItWasGiven) {
    const std::string token = longToken(shortToken())["access_token"];
    const json info = callJson(*m_api, "GET", "/debug_token", "input_token=" + token, token)["data"];
    EXPECT_EQ(info["scopes"], json::array({"threads_basic", "threads_keyword_search"}));
    EXPECT_EQ(info["expires_at"].get<std::int64_t>() - info["issued_at"].get<std::int64_t>(), 60 * 86'400);
    EXPECT_EQ(info["user_id"], m_api->world().owner().id);
    EXPECT_EQ(call(*m_api, "GET", "/keyword_search", "q=x", token).status, 200);
    EXPECT_EQ(call(*m_api, "GET", "/me/mentions", "", token).status, 500);
}

TEST_F(SignInTest, RefreshingTakesADayAndLeavesTheOldTokenAlive) {
    const std::string old = longToken(shortToken())["access_token"];
    EXPECT_EQ(refresh(old).status, 400) << "too young";
    m_clock.advance(24h);
    const json renewed = json::parse(refresh(old).body);
    EXPECT_EQ(renewed["expires_in"], 60 * 86'400);
    const std::string fresh = renewed["access_token"];
    EXPECT_NE(fresh, old);
    EXPECT_EQ(meStatus(old), 200);
    m_clock.advance(std::chrono::days{59});
    EXPECT_EQ(meStatus(old), 400) << "its own end";
    EXPECT_EQ(meStatus(fresh), 200);
    EXPECT_EQ(errorCode(refresh(old)), 190);
    EXPECT_EQ(errorCode(refresh(shortToken())), 100) << "short-lived tokens are exchanged instead";
}

TEST_F(SignInTest, StrictRulesRefuseForeignTokens) {
    EXPECT_EQ(errorCode(call(*m_api, "GET", "/me", "", "made-up")), 190);
    const std::string token = shortToken();
    EXPECT_EQ(callJson(*m_api, "GET", "/debug_token", "input_token=made-up", token)["data"]["is_valid"],
              false);
    rules({});
    EXPECT_EQ(meStatus("made-up"), 200);
    const json info = callJson(*m_api, "GET", "/debug_token", "input_token=made-up", "made-up")["data"];
    const auto age = base::toMs(smallWorldNow()) / 1000 - info["issued_at"].get<std::int64_t>();
    EXPECT_EQ(age, 30 * 86'400);
    EXPECT_EQ(refresh("made-up").status, 200);
    EXPECT_EQ(meStatus("expired-long-ago"), 400);
}

TEST_F(SignInTest, TokensMayEndAfterSomeCalls) {
    rules({.expireAfter = 3});
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(meStatus("one"), 200);
    EXPECT_EQ(meStatus("one"), 400);
    EXPECT_EQ(meStatus("two"), 200) << "each token for itself";
    EXPECT_EQ(callJson(*m_api, "GET", "/debug_token", "input_token=one", "two")["data"]["is_valid"], false);
}

TEST_F(SignInTest, AScopeMayGoAfterSomeCalls) {
    rules({.missing = {{"threads_manage_mentions", ScopeFailure::Code10, 2}}});
    EXPECT_EQ(get(*m_api, "/me/mentions").status, 200);
    EXPECT_EQ(get(*m_api, "/me/mentions").status, 200);
    EXPECT_EQ(errorCode(get(*m_api, "/me/mentions")), 10);
    EXPECT_EQ(get(*m_api, "/me/threads").status, 200);
}

TEST(Scopes, ReadTheirOptions) {
    const auto missing = parseMissingScope("threads_delete=403");
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->failure, ScopeFailure::Status403);
    const auto revoked = parseRevokedScope("threads_delete@50=10");
    ASSERT_TRUE(revoked);
    EXPECT_EQ(revoked->afterCalls, 50);
    EXPECT_EQ(revoked->failure, ScopeFailure::Code10);
    for (const char* bad : {"", "delete", "threads_delete=", "threads_delete=7"})
        EXPECT_FALSE(parseMissingScope(bad)) << bad;
    for (const char* bad : {"", "threads_delete", "threads_delete@", "threads_delete@x", "threads_delete@-1"})
        EXPECT_FALSE(parseRevokedScope(bad)) << bad;
}

} // namespace

} // namespace weft::simulator::tests
