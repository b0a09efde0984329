// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "simulator/community.h"
#include "simulator/server.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace weft {
namespace {

using nlohmann::json;
using tests::weftctl;

constexpr auto kPosts =
    R"({"id":"r","author":"acme","text":"Which colour next?","timestamp":"2026-03-02T09:00:00Z","parent_id":null,"root_id":"r","likes":4}
{"id":"a","author":"ana","text":"Green, caf\u00e9 green!","timestamp":"2026-03-02T10:00:00Z","parent_id":"r","root_id":"r"}
{"id":"b","author":"bob","text":"no, blue","timestamp":"2026-03-03T10:00:00Z","parent_id":"a","root_id":"r"}
)";

class Commands : public testing::Test {
protected:
    void importPosts() {
        const auto file = m_folder.write("posts.jsonl", kPosts);
        const auto done = weftctl({"import", file.string(), "--workspace", m_workspace});
        ASSERT_EQ(done.status, 0) << done.errors;
    }

    tests::TemporaryFolder m_folder;
    std::string m_workspace = (m_folder / "w.weft").string();
};

TEST_F(Commands, InitMakesAWorkspaceWithSeveralAccounts) {
    const auto made = weftctl({"init", "--workspace", m_workspace, "--brand", "acme", "--brand", "@Acme.Help",
                               "--name", "Acme", "--time-zone", "Europe/Paris", "--json"});
    ASSERT_EQ(made.status, 0) << made.errors;
    const auto again = weftctl({"init", "--workspace", m_workspace, "--brand", "ACME", "--json"});
    EXPECT_EQ(json::parse(again.output)["brands"], json::parse(made.output)["brands"]);
    EXPECT_EQ(json::parse(made.output)["brands"][0]["accounts"].size(), 2U);
}

TEST_F(Commands, InitRefusesAnUnknownTimeZoneBeforeItMakesAnything) {
    const auto refused = weftctl({"init", "--workspace", m_workspace, "--time-zone", "Mars/Olympus"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_NE(refused.errors.find("Mars/Olympus"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(m_workspace));
}

TEST_F(Commands, ImportSaysWhatItDid) {
    const auto file = m_folder.write("posts.jsonl", kPosts);
    const auto done = weftctl({"import", file.string(), "--workspace", m_workspace, "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    const auto summary = json::parse(done.output);
    EXPECT_EQ(summary["posts_seen"], 3);
    EXPECT_EQ(summary["posts_new"], 3);
    EXPECT_EQ(summary["complete"], true);
    EXPECT_FALSE(summary.contains("requests"));
    EXPECT_FALSE(summary.contains("budget"));
}

TEST_F(Commands, CollectSummaryHasTheKeysOfTheContract) {
    const base::SystemClock clock;
    simulator::CommunityOptions community;
    community.brand = "acme";
    community.days = 5;
    community.posts = 60;
    community.end = clock.now();
    const auto server = simulator::Server::start(simulator::communityWorld(community, {}), {}, clock).value();
    const auto done =
        weftctl({"collect", "--once", "--json", "--workspace", m_workspace, "--api-base", server->apiBase()});
    ASSERT_EQ(done.status, 0) << done.errors;
    const auto summary = json::parse(done.output);
    for (const auto* key :
         {"requests", "posts_seen", "posts_new", "posts_changed", "skipped", "budget", "complete"})
        EXPECT_TRUE(summary.contains(key)) << key;
    EXPECT_NE(done.errors.find("conversations:"), std::string::npos)
        << "a line for each stage when it is no terminal";

    const auto doctor =
        weftctl({"doctor", "--json", "--workspace", m_workspace, "--api-base", server->apiBase()});
    EXPECT_EQ(doctor.status, 0) << doctor.output;
    const auto examined = json::parse(doctor.output);
    for (const auto& check : examined["checks"])
        EXPECT_EQ(check["state"], "good") << check;
}

TEST_F(Commands, CollectWithoutATokenSaysWhereToPutIt) {
    // On a machine without a key store, whatever this one has.
    const auto refused = tests::runProcess(WEFTCTL, {"collect", "--once", "--workspace", m_workspace},
                                           {{"WEFT_TOKEN", ""},
                                            {"XDG_DATA_HOME", m_folder.path().string()},
                                            {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"}});
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.errors.find("WEFT_TOKEN"), std::string::npos);
}

TEST_F(Commands, SearchFindsFoldedWordsAndCounts) {
    importPosts();
    const auto found = weftctl({"search", "CAFE", "--workspace", m_workspace, "--json"});
    ASSERT_EQ(found.status, 0) << found.errors;
    EXPECT_EQ(json::parse(found.output)["total"], 1);
    EXPECT_EQ(json::parse(found.output)["posts"][0]["id"], "a");
    EXPECT_TRUE(json::parse(found.output)["posts"][0]["likes"].is_null()) << "unknown is not 0";
    const auto none = weftctl({"search", "nothing of the kind", "--workspace", m_workspace});
    EXPECT_EQ(none.status, 0);
    EXPECT_EQ(none.output, "0 found, 0 shown\n");
    const auto wrong = weftctl({"search", "blue AND (", "--workspace", m_workspace});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_NE(wrong.errors.find("position"), std::string::npos) << wrong.errors;
}

TEST_F(Commands, ExportWritesTheWeave) {
    importPosts();
    ASSERT_EQ(weftctl({"init", "--workspace", m_workspace, "--brand", "acme"}).status, 0);
    const auto target = m_folder / "weave.csv";
    const std::vector<std::string> arguments{"export",  "weave",        "--workspace", m_workspace,
                                             "--since", "2026-03-02",   "--until",     "2026-03-04",
                                             "-o",      target.string()};
    const auto done = weftctl(arguments);
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_EQ(tests::readFile(target), "date,brand_post,brand_answer,vertical,horizontal,outbound\r\n"
                                       "2026-03-02,1,0,1,0,0\r\n"
                                       "2026-03-03,0,0,0,1,0\r\n");
    for (const auto* suffix : {"weave.xlsx", "weave.json"}) {
        auto other = arguments;
        other.back() = (m_folder / suffix).string();
        EXPECT_EQ(weftctl(other).status, 0) << suffix;
    }
    auto unknown = arguments;
    unknown.back() = (m_folder / "weave.doc").string();
    EXPECT_NE(weftctl(unknown).status, 0);
}

TEST_F(Commands, ADateIsADayOfTheWorkspace) {
    ASSERT_EQ(weftctl({"init", "--workspace", m_workspace, "--brand", "acme", "--time-zone", "Europe/Paris"})
                  .status,
              0);
    const auto file = m_folder.write(
        "late.jsonl",
        R"({"id":"early","author":"ana","text":"tea","timestamp":"2026-03-01T22:30:00Z","parent_id":null,"root_id":"early"})"
        "\n"
        R"({"id":"late","author":"ana","text":"tea","timestamp":"2026-03-01T23:30:00Z","parent_id":null,"root_id":"late"})"
        "\n");
    ASSERT_EQ(weftctl({"import", file.string(), "--workspace", m_workspace}).status, 0);
    const auto found = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--workspace", m_workspace, "--json"});
        std::vector<std::string> ids;
        const auto answer = json::parse(weftctl(arguments).output);
        for (const json& post : answer["posts"])
            ids.push_back(post["id"]);
        return ids;
    };
    const std::vector<std::string> early{"early"};
    const std::vector<std::string> late{"late"};
    EXPECT_EQ(found({"search", "tea", "--since", "2026-03-02"}), late);
    EXPECT_EQ(found({"search", "tea", "--until", "2026-03-02"}), early);
    EXPECT_EQ(found({"search", "tea since:2026-03-02"}), late);
    EXPECT_EQ(found({"search", "tea until:2026-03-02"}), early);
    EXPECT_EQ(found({"search", "tea", "--since", "2026-03-02T00:00Z"}).size(), 0U);
    const auto metrics = weftctl({"metrics", "--since", "2026-03-02", "--until", "2026-03-03", "--as-of",
                                  "2026-03-04", "--workspace", m_workspace, "--json"});
    ASSERT_EQ(metrics.status, 0) << metrics.errors;
    EXPECT_NE(metrics.output.find("2026-03-01T23:00:00.000Z"), std::string::npos) << metrics.output;
}

TEST_F(Commands, MetricsOfAPeriodThatIsUpsideDownAreBadUsage) {
    importPosts();
    const auto refused =
        weftctl({"metrics", "--workspace", m_workspace, "--since", "2026-03-04", "--until", "2026-03-02"});
    EXPECT_EQ(refused.status, 2) << refused.errors;
}

TEST_F(Commands, BadUsageEndsWithTwoAndHelpWithAnExample) {
    EXPECT_EQ(weftctl({}).status, 2);
    EXPECT_EQ(weftctl({"frobnicate"}).status, 2);
    EXPECT_EQ(weftctl({"export", "weave"}).status, 2);
    EXPECT_EQ(weftctl({"metrics", "--since", "yesterday-ish", "--workspace", m_workspace}).status, 1)
        << "the missing workspace comes first";
    for (const auto* command : {"init", "collect", "import", "metrics", "search", "export", "doctor"}) {
        const auto help = weftctl({command, "--help"});
        EXPECT_EQ(help.status, 0) << command;
        EXPECT_NE(help.output.find("Example:"), std::string::npos) << command;
    }
}

} // namespace
} // namespace weft
