// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/permissions.h"
#include "app/sign_in_flow.h"
#include "simulator/server.h"
#include "support/canned_server.h"
#include "support/memory_secret_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace weft::app {
namespace {

using base::ErrorCode;
using std::chrono::days;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* kRedirect = "https://example.org/back";

class SignInFlowTest : public ::testing::Test {
protected:
    void serve(simulator::ApiOptions api = {}) {
        simulator::SimProfile owner;
        owner.id = "17841400000012345";
        owner.username = "acme";
        simulator::ServerOptions options;
        options.api = std::move(api);
        m_server = simulator::Server::start(simulator::World(owner, {}), options, m_clock).value();
    }

    [[nodiscard]] std::string origin() const {
        return "http://127.0.0.1:" + std::to_string(m_server->port());
    }

    SignInFlow flow() { return {m_keeper, {origin(), origin()}, m_server->apiBase(), m_clock}; }

    static threads::AppCredentials app() { return {"123456", base::Secret("app-secret"), kRedirect}; }

    /// Where the browser would end.
    static std::string agree(const std::string& address) {
        threads::HttpClient http({});
        threads::HttpRequest request;
        request.url = address;
        const auto answer = http.send(request, {});
        EXPECT_TRUE(answer) << answer.error().text();
        const auto location = answer->headers.find("location");
        EXPECT_NE(location, answer->headers.end()) << answer->body;
        return location == answer->headers.end() ? std::string{} : location->second;
    }

    base::ManualClock m_clock{base::parseInstant("2026-03-10T12:00:00Z").value()};
    std::unique_ptr<simulator::Server> m_server;
    tests::MemorySecretStore m_store;
    TokenKeeper m_keeper{m_store, m_clock};
};

TEST_F(SignInFlowTest, APastedTokenIsCheckedAndKeptWithItsLife) {
    serve();
    const auto token = flow().acceptToken(base::Secret("  THQpasted\r\n"), {});
    ASSERT_TRUE(token) << token.error().text();
    EXPECT_EQ(token->username, "acme");
    EXPECT_EQ(token->userId, "17841400000012345");
    EXPECT_EQ(token->issuedAt, m_clock.now() - days{30});
    EXPECT_EQ(token->expiresAt, m_clock.now() + days{30});
    EXPECT_EQ(m_keeper.find("17841400000012345").value()->token.reveal(), "THQpasted");
}

TEST_F(SignInFlowTest, ABadTokenIsNotKept) {
    serve();
    for (const std::string bad : {"", "  ", "two words", "expired-token", "\x01"}) {
        const auto token = flow().acceptToken(base::Secret(bad), {});
        EXPECT_FALSE(token) << bad;
        EXPECT_THAT(token.error().text(), Not(HasSubstr("two words")));
        EXPECT_THAT(token.error().text(), Not(HasSubstr("expired-token")));
    }
    EXPECT_TRUE(m_store.entries().empty());
}

/// Quirk 8 beside it: the exchange gives the user id as a number above 2^53, and it is kept to its last
/// digit.
TEST_F(SignInFlowTest, Quirk08_TheWholeWayThroughTheBrowserKeepsTheExactUserId) {
    serve();
    auto signIn = flow();
    const auto begun = signIn.beginBrowser(app());
    const auto token = signIn.finishBrowser(app(), agree(begun.address), begun.state, {});
    ASSERT_TRUE(token) << token.error().text();
    EXPECT_EQ(token->userId, "17841400000012345");
    EXPECT_EQ(token->issuedAt, m_clock.now());
    EXPECT_EQ(token->expiresAt, m_clock.now() + days{60});
    const auto kept = m_keeper.find("17841400000012345").value();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->token.reveal(), token->token.reveal());
}

TEST_F(SignInFlowTest, ACodeWorksOnceAndForItsOwnQuestionOnly) {
    serve();
    auto signIn = flow();
    const auto begun = signIn.beginBrowser(app());
    const auto pasted = agree(begun.address);
    EXPECT_EQ(signIn.finishBrowser(app(), pasted, "another-state", {}).error().code,
              ErrorCode::SignInRefused);
    ASSERT_TRUE(signIn.finishBrowser(app(), pasted, begun.state, {}));
    const auto again = signIn.finishBrowser(app(), pasted, begun.state, {});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::SignInRefused);
}

TEST_F(SignInFlowTest, AWrongAppSecretIsRefusedAndNotQuoted) {
    serve();
    auto signIn = flow();
    const auto begun = signIn.beginBrowser(app());
    auto wrong = app();
    wrong.secret = base::Secret("wrong-and-distinct");
    const auto token = signIn.finishBrowser(wrong, agree(begun.address), begun.state, {});
    ASSERT_FALSE(token);
    EXPECT_THAT(token.error().text(), Not(HasSubstr("wrong-and-distinct")));
    EXPECT_TRUE(m_store.entries().empty());
}

TEST_F(SignInFlowTest, ANoInTheBrowserIsSaid) {
    simulator::ApiOptions api;
    api.tokens.denySignIn = true;
    serve(api);
    auto signIn = flow();
    const auto begun = signIn.beginBrowser(app());
    EXPECT_EQ(signIn.finishBrowser(app(), agree(begun.address), begun.state, {}).error().code,
              ErrorCode::SignInRefused);
}

TEST_F(SignInFlowTest, ATokenThatCannotBeKeptIsAnError) {
    serve();
    m_store.failAfter(0);
    EXPECT_EQ(flow().acceptToken(base::Secret("THQ"), {}).error().code, ErrorCode::SecretStoreFailed);
}

TEST_F(SignInFlowTest, EveryQuestionHasAStateOfItsOwn) {
    serve();
    std::set<std::string> states;
    for (int i = 0; i < 50; ++i)
        states.insert(flow().beginBrowser(app()).state);
    EXPECT_EQ(states.size(), 50U);
    EXPECT_EQ(states.begin()->size(), 32U);
}

TEST_F(SignInFlowTest, Quirk27_TheBrowserIsSentToThreadsComWhichKeepsTheQuery) {
    SignInFlow signIn(m_keeper, {}, std::string(threads::kDefaultApiBase), m_clock);
    const auto begun = signIn.beginBrowser(app());
    EXPECT_THAT(begun.address, StartsWith("https://threads.com/oauth/authorize?"));
    EXPECT_THAT(begun.address, HasSubstr(begun.state));
    EXPECT_THAT(begun.address, Not(HasSubstr("app-secret")));
}

/// The token of somebody who is no tester of the app may not be inspected; a refresh then tells its life.
TEST_F(SignInFlowTest, Quirk26_ATokenThatMayNotBeInspectedIsRefreshedToLearnItsLife) {
    bool young = false;
    tests::CannedServer server([&](const tests::CannedRequest& request, tests::CannedConnection& connection) {
        if (request.target.starts_with("/v1.0/me"))
            connection.send(tests::httpAnswer(200, R"({"id":"42","username":"acme"})"));
        else if (request.target.starts_with("/refresh_access_token") && !young)
            connection.send(tests::httpAnswer(200, R"({"access_token":"fresh","expires_in":5184000})"));
        else
            connection.send(tests::httpAnswer(400, R"({"error":{"message":"no","code":10}})"));
    });
    SignInFlow signIn(m_keeper, {server.address(), server.address()}, server.address() + "/v1.0", m_clock);
    const auto token = signIn.acceptToken(base::Secret("THQ"), {});
    ASSERT_TRUE(token) << token.error().text();
    EXPECT_EQ(token->token.reveal(), "fresh");
    EXPECT_EQ(token->expiresAt, m_clock.now() + days{60});

    young = true;
    const auto unknown = signIn.acceptToken(base::Secret("THQ"), {});
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->token.reveal(), "THQ");
    EXPECT_FALSE(unknown->expiresAt);
}

TEST(Permissions, EveryWantedScopeHasASentenceOfWhatItsLackCosts) {
    std::set<std::string_view> known;
    for (const auto& permission : permissions()) {
        EXPECT_TRUE(known.insert(permission.scope).second) << permission.scope;
        EXPECT_FALSE(permission.name.empty());
        EXPECT_FALSE(permission.cost.empty());
        EXPECT_FALSE(permission.cost.ends_with("."));
        EXPECT_EQ(permission.needed, permission.scope == "threads_basic");
    }
    EXPECT_EQ(permissions().front().scope, "threads_basic");
    const auto wanted = threads::wantedScopes();
    EXPECT_EQ(known, std::set<std::string_view>(wanted.begin(), wanted.end()));
}

} // namespace
} // namespace weft::app
