// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/community.h"
#include "simulator/server.h"
#include "store/workspace_file.h"
#include "support/process.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <random>
#include <thread>

namespace weft {
namespace {

using namespace std::chrono_literals;

constexpr int kKills = 20;

std::unique_ptr<simulator::Server> serve(const base::Clock& clock) {
    simulator::CommunityOptions community;
    community.brand = "atelier_nordet";
    community.days = 30;
    community.posts = 2'000;
    community.seed = 5;
    community.end = clock.now();
    return simulator::Server::start(simulator::communityWorld(community, {}), {}, clock).value();
}

class Collection {
public:
    Collection(const simulator::Server& server, std::filesystem::path workspace)
        : m_arguments{"collect",          "--once",     "--workspace",
                      workspace.string(), "--api-base", server.apiBase()} {}

    [[nodiscard]] tests::Process start() const {
        return tests::Process(WEFTCTL, m_arguments, {{"WEFT_TOKEN", "secret"}});
    }

private:
    std::vector<std::string> m_arguments;
};

std::string digestOf(const std::filesystem::path& workspace) {
    auto database = store::openWorkspace(workspace).value();
    EXPECT_TRUE(store::checkHealth(database).value().problems.empty());
    return store::contentDigest(database).value();
}

/// Kills the program as soon as the server has seen a number of requests; false when it had ended before.
bool killAfter(const simulator::Server& server, tests::Process& process, std::int64_t requests) {
    while (server.requests() < requests && process.running())
        std::this_thread::sleep_for(200us);
    const bool alive = process.running();
    process.kill(SIGKILL);
    std::ignore = process.wait();
    return alive;
}

TEST(Kill, AtTwentyRandomMomentsAndFinishingGivesTheTablesOfACleanRun) {
    const tests::TemporaryFolder folder;
    const base::ManualClock clock(base::SystemClock{}.now());
    const auto server = serve(clock);
    const auto clean = Collection(*server, folder / "clean.weft").start().wait();
    ASSERT_EQ(clean.status, 0) << clean.errors;
    const auto whole = server->requests();
    const auto expected = digestOf(folder / "clean.weft");

    std::mt19937 random(20);
    int killed = 0;
    for (int i = 0; i < kKills; ++i) {
        const auto workspace = folder / ("killed" + std::to_string(i) + ".weft");
        const Collection collection(*server, workspace);
        const auto moment = std::uniform_int_distribution<std::int64_t>(1, whole - 1)(random);
        auto victim = collection.start();
        killed += killAfter(*server, victim, server->requests() + moment) ? 1 : 0;
        const auto finished = collection.start().wait();
        EXPECT_EQ(finished.status, 0) << finished.errors;
        EXPECT_EQ(digestOf(workspace), expected)
            << "killed after " << moment << " of " << whole << " requests";
    }
    EXPECT_GT(killed, kKills / 2) << "too few runs were caught alive to prove anything";
}

TEST(Kill, AnInterruptedCollectionSaysSoAndGoesOnLater) {
    const tests::TemporaryFolder folder;
    const base::ManualClock clock(base::SystemClock{}.now());
    const auto server = serve(clock);
    const Collection collection(*server, folder / "w.weft");
    auto process = collection.start();
    while (server->requests() < 20 && process.running())
        std::this_thread::sleep_for(200us);
    process.kill(SIGINT);
    const auto interrupted = process.wait();
    EXPECT_EQ(interrupted.status, 1) << interrupted.errors;
    EXPECT_NE(interrupted.errors.find("stopped"), std::string::npos) << interrupted.errors;
    EXPECT_EQ(collection.start().wait().status, 0);
}

} // namespace
} // namespace weft
