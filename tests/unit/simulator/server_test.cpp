// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "simulator/server.h"
#include "small_world.h"

#include <gtest/gtest.h>
#include <httplib.h>

namespace weft::simulator::tests {

namespace {

const httplib::Headers kToken{{"Authorization", "Bearer token"}};

TEST(Server, AnswersOverHttp) {
    const base::ManualClock clock(smallWorldNow());
    const auto server = Server::start(smallWorld(), {}, clock);
    ASSERT_TRUE(server) << server.error().text();
    httplib::Client client("127.0.0.1", (*server)->port());
    client.set_keep_alive(true);
    const auto me = client.Get("/v1.0/me?fields=id,username", kToken);
    ASSERT_TRUE(me);
    EXPECT_EQ(me->status, 200);
    EXPECT_EQ(nlohmann::json::parse(me->body)["username"], "acme");
    EXPECT_TRUE(me->has_header("X-App-Usage"));
    EXPECT_EQ(client.Get("/me?access_token=x")->status, 200);
    EXPECT_EQ(client.Get("/me")->status, 401);
    EXPECT_EQ(client.Post("/me/threads", kToken, "", "text/plain")->status, 400);
    EXPECT_EQ((*server)->requests(), 4);
    const auto stats = nlohmann::json::parse(client.Get("/__sim/stats")->body);
    EXPECT_EQ(stats["requests"]["/me"], 3);
    EXPECT_EQ(stats["posts"], 14);
}

TEST(Server, RefusesATakenPort) {
    const base::ManualClock clock(smallWorldNow());
    const auto first = Server::start(smallWorld(), {}, clock);
    ASSERT_TRUE(first);
    ServerOptions options;
    options.port = (*first)->port();
    const auto second = Server::start(smallWorld(), options, clock);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, base::ErrorCode::NetworkUnreachable);
}

TEST(Server, MakesEveryFaultOnTheWire) {
    const base::ManualClock clock(smallWorldNow());
    ServerOptions options;
    options.faults = {0.7, 3};
    const auto server = Server::start(smallWorld(), options, clock);
    ASSERT_TRUE(server);
    for (std::uint64_t number = 0; number < 80; ++number) {
        httplib::Client client("127.0.0.1", (*server)->port());
        const auto answer = client.Get("/me?fields=id,username", kToken);
        const Fault fault = options.faults.at(number);
        const bool noAnswer = fault == Fault::ShortBody || fault == Fault::Closed;
        ASSERT_EQ(static_cast<bool>(answer), !noAnswer)
            << "request " << number << " fault " << static_cast<int>(fault);
        if (noAnswer) continue;
        const bool whole = nlohmann::json::accept(answer->body);
        const bool damages = fault == Fault::CutJson || fault == Fault::BadGateway ||
                             fault == Fault::Portal || fault == Fault::EmptyBody;
        EXPECT_EQ(whole, !damages) << "request " << number << " fault " << static_cast<int>(fault);
    }
}

TEST(Server, StopsWithConnectionsOpen) {
    const base::ManualClock clock(smallWorldNow());
    std::unique_ptr<httplib::Client> client;
    {
        const auto server = Server::start(smallWorld(), {}, clock);
        ASSERT_TRUE(server);
        client = std::make_unique<httplib::Client>("127.0.0.1", (*server)->port());
        client->set_keep_alive(true);
        ASSERT_TRUE(client->Get("/me", kToken));
    }
    EXPECT_FALSE(client->Get("/me", kToken));
}

} // namespace

} // namespace weft::simulator::tests
