// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "simulator/community.h"
#include "simulator/server.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <thread>

namespace weft {
namespace {

using nlohmann::json;
using namespace std::chrono_literals;
using tests::weftctl;

/// A small community behind a server, and a workspace of its brand.
class Collecting : public testing::Test {
protected:
    void SetUp() override {
        simulator::CommunityOptions options;
        options.brand = "acme";
        options.days = 10;
        options.posts = 200;
        options.end = m_clock.now();
        m_server = simulator::Server::start(simulator::communityWorld(options, {}), {}, m_clock).value();
        ASSERT_EQ(weftctl({"init", "--workspace", m_workspace, "--brand", "acme"}).status, 0);
    }

    [[nodiscard]] std::vector<std::string> collectArguments(const std::vector<std::string>& more) const {
        std::vector<std::string> arguments{"collect", "--workspace", m_workspace, "--api-base",
                                           m_server->apiBase()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }

    base::ManualClock m_clock{base::SystemClock{}.now()};
    std::unique_ptr<simulator::Server> m_server;
    tests::TemporaryFolder m_folder;
    std::string m_workspace = (m_folder / "w.weft").string();
};

TEST_F(Collecting, GoesOnUntilItIsAskedToEnd) {
    tests::Process process(WEFTCTL, collectArguments({"--every", "1", "--json"}), {{"WEFT_TOKEN", "token"}});
    const auto passes = [&] {
        const auto said = process.outputSoFar();
        std::size_t count = 0;
        for (auto at = said.find("\"complete\""); at != std::string::npos;
             at = said.find("\"complete\"", at + 1))
            ++count;
        return count;
    };
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (passes() < 2 && process.running() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(20ms);
    ASSERT_GE(passes(), 2U) << process.errorsSoFar();
    process.kill(SIGTERM);
    const auto ended = process.wait();
    EXPECT_EQ(ended.status, 0) << ended.errors;
    EXPECT_EQ(weftctl({"doctor", "--workspace", m_workspace, "--offline"}).status, 0);
}

TEST_F(Collecting, WatchesAreAddedPausedAndRemoved) {
    const auto added =
        weftctl({"watch", "add", "#Bakery", "--kind", "tag", "--workspace", m_workspace, "--json"});
    ASSERT_EQ(added.status, 0) << added.errors;
    EXPECT_EQ(json::parse(added.output)["searches_a_day"], 49);
    const auto number = std::to_string(json::parse(added.output)["id"].get<int>());
    const auto again =
        weftctl({"watch", "add", "bakery", "--kind", "tag", "--workspace", m_workspace, "--json"});
    EXPECT_EQ(json::parse(again.output)["id"], json::parse(added.output)["id"]) << "case does not matter";

    EXPECT_EQ(weftctl({"watch", "pause", number, "--workspace", m_workspace}).status, 0);
    const auto listed = weftctl({"watch", "list", "--workspace", m_workspace, "--json"});
    EXPECT_EQ(json::parse(listed.output)["watches"][0]["paused"], true);

    EXPECT_EQ(weftctl({"watch", "remove", number, "--workspace", m_workspace}).status, 2) << "without --yes";
    EXPECT_EQ(weftctl({"watch", "remove", number, "--yes", "--workspace", m_workspace}).status, 0);
    EXPECT_EQ(weftctl({"watch", "remove", number, "--yes", "--workspace", m_workspace}).status, 2);
}

TEST_F(Collecting, AWatchThatTheBudgetHasNoRoomForIsRefused) {
    for (int i = 0; i < 35; ++i)
        ASSERT_EQ(weftctl({"watch", "add", "word" + std::to_string(i), "--workspace", m_workspace}).status,
                  0);
    const auto refused = weftctl({"watch", "add", "onemore", "--workspace", m_workspace});
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.errors.find("1764 of 1760"), std::string::npos) << refused.errors;
}

TEST_F(Collecting, SourcesTellWhatWasSeenAndWhatItCosts) {
    ASSERT_EQ(weftctl(collectArguments({"--once"})).status, 0);
    const auto told = weftctl({"sources", "--workspace", m_workspace, "--json"});
    ASSERT_EQ(told.status, 0) << told.errors;
    const auto all = json::parse(told.output);
    bool found = false;
    for (const auto& source : all["sources"])
        if (source["source"] == "mentions") {
            found = true;
            EXPECT_EQ(source["calls_a_day"], 144);
            EXPECT_EQ(source["coverage"].get<std::string>(), std::string(60, '#'));
            EXPECT_TRUE(source["error"].is_null());
        }
    EXPECT_TRUE(found);
    for (const auto& budget : all["budgets"]) {
        if (budget["budget"] != "calls") continue;
        EXPECT_EQ(budget["used"], m_server->requests()) << "to the last call";
    }
}

} // namespace
} // namespace weft
