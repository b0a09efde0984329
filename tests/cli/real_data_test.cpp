// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "simulator/data_file.h"
#include "simulator/server.h"
#include "store/workspace_file.h"
#include "support/shared_folder.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>

namespace weft {
namespace {

using nlohmann::json;

using tests::weftctl;

TEST(RealData, TheForumIsImportedWholeAndOnlyOnce) {
    const auto forum = tests::sharedFile("data/forum-en.jsonl.zst");
    if (!forum) GTEST_SKIP() << "the real data are not beside the checkout";
    const tests::TemporaryFolder folder;
    const auto workspace = (folder / "w.weft").string();
    const auto first = weftctl({"import", forum->string(), "--workspace", workspace, "--json"});
    ASSERT_EQ(first.status, 0) << first.errors;
    EXPECT_EQ(json::parse(first.output)["posts_new"], 152'743);
    const auto second =
        json::parse(weftctl({"import", forum->string(), "--workspace", workspace, "--json"}).output);
    EXPECT_EQ(second["posts_seen"], 152'743);
    EXPECT_EQ(second["posts_new"], 0);
    EXPECT_EQ(second["posts_changed"], 0);
}

TEST(RealData, ASupportAccountIsCollectedWhole) {
    const auto support = tests::sharedFile("data/support-en.jsonl.zst");
    if (!support) GTEST_SKIP() << "the real data are not beside the checkout";
    const base::SystemClock clock;
    auto world =
        simulator::worldOfFile(simulator::readDataFile(*support).value(), "SpotifyCares", {}, clock.now());
    std::set<simulator::World::Index> visible;
    for (const auto list : {world.ownThreads(), world.ownReplies(), world.mentions()})
        visible.insert(list.begin(), list.end());
    for (const auto root : world.ownThreads()) {
        const auto replies = world.conversation(root);
        visible.insert(replies.begin(), replies.end());
    }
    const auto server = simulator::Server::start(std::move(world), {}, clock).value();

    const tests::TemporaryFolder folder;
    const std::vector<std::string> collect{
        "collect",    "--once",         "--json", "--workspace", (folder / "w.weft").string(),
        "--api-base", server->apiBase()};
    const auto first = weftctl(collect);
    ASSERT_EQ(first.status, 0) << first.errors;
    EXPECT_EQ(json::parse(first.output)["posts_new"], visible.size());
    const auto second = json::parse(weftctl(collect).output);
    EXPECT_EQ(second["posts_new"], 0);
    EXPECT_EQ(second["posts_changed"], 0);
    EXPECT_LE(second["requests"].get<int>() * 10, json::parse(first.output)["requests"].get<int>());
}

} // namespace
} // namespace weft
