// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "simulator/server.h"
#include "small_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <httplib.h>

namespace weft::simulator::tests {

namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

const std::string kToken = "THAAnobodyMayReadThisToken";

class RequestLogTest : public testing::Test {
protected:
    void serve(const ServerOptions& options) {
        m_server = Server::start(smallWorld(), options, m_clock).value();
        m_http = std::make_unique<httplib::Client>("127.0.0.1", m_server->port());
        m_http->set_default_headers({{"Authorization", "Bearer " + kToken}});
    }

    base::ManualClock m_clock{smallWorldNow()};
    std::unique_ptr<Server> m_server;
    std::unique_ptr<httplib::Client> m_http;
};

TEST_F(RequestLogTest, TellsWhatCameAndWhatItCost) {
    ServerOptions options;
    options.api.budgets.most[static_cast<std::size_t>(BudgetKind::Searches)] = 0;
    serve(options);
    ASSERT_TRUE(m_http->Get("/v1.0/me/threads?fields=id&limit=2"));
    ASSERT_TRUE(m_http->Get("/keyword_search?q=thread"));
    ASSERT_TRUE(m_http->Post("/me/threads", httplib::Params{{"media_type", "TEXT"}, {"text", "h&llo = é"}}));
    const auto log = m_server->log();
    ASSERT_EQ(log.size(), 3u);
    EXPECT_EQ(log[0].endpoint, "/me/threads");
    EXPECT_EQ(log[0].path, "/v1.0/me/threads");
    EXPECT_EQ(log[0].parameters.size(), 2u);
    EXPECT_EQ(log[0].status, 200);
    EXPECT_EQ(log[0].time, smallWorldNow());
    EXPECT_EQ(log[0].budget, BudgetKind::Calls);
    EXPECT_EQ(log[1].budget, BudgetKind::Searches);
    EXPECT_TRUE(log[1].overran);
    EXPECT_EQ(log[1].status, 400);
    EXPECT_EQ(log[2].endpoint, "POST /me/threads");
    EXPECT_THAT(log[2].parameters,
                testing::Contains(std::pair<std::string, std::string>("text", "h&llo = é")));
    EXPECT_EQ(m_server->budget(BudgetKind::Searches).overruns, 1);
    EXPECT_EQ(m_server->budget(BudgetKind::Calls).used, 3);

    const json stats = json::parse(m_http->Get("/__sim/stats")->body);
    EXPECT_EQ(stats["budgets"]["searches"], json({{"used", 0}, {"most", 0}, {"overruns", 1}}));
    EXPECT_EQ(stats["budgets"]["calls"]["used"], 3);
    EXPECT_GT(stats["handling_ms"], 0.0);
    EXPECT_EQ(stats["requests"]["POST /me/threads"], 1);
    EXPECT_EQ(m_server->requests(), 3) << "the doors of the simulator are not counted";
}

TEST_F(RequestLogTest, NeverHoldsATokenOrASecret) {
    serve({});
    ASSERT_TRUE(m_http->Get("/me?access_token=" + kToken));
    ASSERT_TRUE(m_http->Get("/debug_token?input_token=" + kToken));
    ASSERT_TRUE(m_http->Get("/" + kToken));
    ASSERT_TRUE(m_http->Get("/keyword_search?q=about+" + kToken + "+here"));
    ASSERT_TRUE(m_http->Get("/access_token?grant_type=th_exchange_token&client_secret=TopSecret"));
    const auto window = m_http->Get("/oauth/authorize?client_id=7&redirect_uri=https://weft.example.org/"
                                    "&response_type=code&scope=threads_basic");
    ASSERT_TRUE(window);
    EXPECT_EQ(window->status, 302);
    const std::string address = window->get_header_value("Location");
    const std::size_t at = address.find("code=") + 5;
    const std::string code = address.substr(at, address.find('#') - at);
    const auto exchanged =
        m_http->Post("/oauth/access_token", httplib::Params{{"client_id", "7"},
                                                            {"client_secret", "TopSecret"},
                                                            {"grant_type", "authorization_code"},
                                                            {"redirect_uri", "https://weft.example.org/"},
                                                            {"code", code}});
    ASSERT_TRUE(exchanged);
    ASSERT_EQ(exchanged->status, 200) << exchanged->body;
    const std::string issued = json::parse(exchanged->body)["access_token"];
    ASSERT_TRUE(m_http->Get("/me?access_token=" + issued));
    const std::string log = m_http->Get("/__sim/log")->body;
    EXPECT_EQ(std::ranges::count(log, '\n'), 8);
    for (const std::string& secret : {kToken, std::string("TopSecret"), code, issued})
        EXPECT_THAT(log, Not(HasSubstr(secret)));
    std::istringstream lines(log);
    for (std::string line; std::getline(lines, line);)
        EXPECT_TRUE(json::accept(line)) << line;
}

TEST_F(RequestLogTest, SameSeedAndSameRequestsGiveTheSameLog) {
    std::vector<std::vector<Fault>> runs;
    for (int run = 0; run < 2; ++run) {
        ServerOptions options;
        options.faults = {0.5,
                          21,
                          {Fault::Portal, Fault::CutJson, Fault::CursorLoop, Fault::WrongTypes,
                           Fault::EmptyBody, Fault::BadGateway}};
        serve(options);
        for (int i = 0; i < 60; ++i)
            ASSERT_TRUE(m_http->Get("/me/threads?limit=2"));
        std::vector<Fault> faults;
        for (const RequestRecord& record : m_server->log())
            faults.push_back(record.fault);
        runs.push_back(faults);
    }
    EXPECT_EQ(runs[0], runs[1]);
    EXPECT_THAT(runs[0], testing::Contains(Fault::Portal));
    EXPECT_THAT(runs[0], Not(testing::Contains(Fault::CursorLoop))) << "these are first pages";
}

TEST_F(RequestLogTest, AnAnswerMayBeLostAfterTheWriteTookPlace) {
    ServerOptions options;
    options.faults = {1.0, 1, {Fault::Closed}};
    serve(options);
    EXPECT_FALSE(m_http->Post(
        "/me/threads",
        httplib::Params{{"media_type", "TEXT"}, {"text", "hello"}, {"auto_publish_text", "true"}}));
    EXPECT_EQ(m_server->visiblePosts(), smallWorldPosts().size());
    EXPECT_EQ(m_server->log().at(0).status, 0);
    options.faults.kinds = {Fault::Portal};
    serve(options);
    EXPECT_TRUE(m_http->Post(
        "/me/threads",
        httplib::Params{{"media_type", "TEXT"}, {"text", "hello"}, {"auto_publish_text", "true"}}));
    EXPECT_EQ(m_server->visiblePosts(), smallWorldPosts().size() - 1) << "one post has yet to come";
    EXPECT_EQ(m_server->budget(BudgetKind::Calls).used, 1);
}

TEST_F(RequestLogTest, SlowAnswersAreWhole) {
    for (const Fault fault : {Fault::Drip, Fault::Delay}) {
        ServerOptions options;
        options.faults = {1.0, 1, {fault}};
        serve(options);
        const auto answer = m_http->Get("/me?fields=id,username,name,threads_biography");
        ASSERT_TRUE(answer);
        EXPECT_EQ(json::parse(answer->body)["username"], "acme");
    }
}

TEST_F(RequestLogTest, TestsCanTakePostsAway) {
    serve({});
    ASSERT_TRUE(m_server->deletePost("6"));
    ASSERT_TRUE(m_server->hideByPlatform("2"));
    EXPECT_EQ(m_http->Get("/6")->status, 400);
    EXPECT_EQ(m_http->Get("/4")->status, 400);
    EXPECT_FALSE(m_server->deletePost("6"));
}

TEST(Budgets, ReadTheirOption) {
    const auto limits = parseBudgets("searches=5,calls=100");
    ASSERT_TRUE(limits);
    EXPECT_EQ(limits->most, (std::array<std::int64_t, 6>{100, 5, 1'000, 250, 1'000, 100}));
    EXPECT_TRUE(parseBudgets(""));
    for (const char* bad : {"calls", "calls=", "calls=-1", "calls=x", "likes=3", "calls=1;posts=2"})
        EXPECT_FALSE(parseBudgets(bad)) << bad;
}

TEST(Budgets, RollOverADay) {
    Budgets budgets(BudgetLimits{{48'000, 2, 1'000, 250, 1'000, 100}});
    const base::Instant start = smallWorldNow();
    budgets.use(BudgetKind::Searches, start);
    budgets.use(BudgetKind::Searches, start + std::chrono::hours{1});
    EXPECT_TRUE(budgets.isSpent(BudgetKind::Searches, start + std::chrono::hours{23}));
    EXPECT_EQ(budgets.untilFree(BudgetKind::Searches, start + std::chrono::hours{23}).count(), 60);
    EXPECT_FALSE(budgets.isSpent(BudgetKind::Searches, start + std::chrono::hours{24}));
    EXPECT_EQ(budgets.used(BudgetKind::Searches, start + std::chrono::hours{25}), 0);
}

} // namespace

} // namespace weft::simulator::tests
