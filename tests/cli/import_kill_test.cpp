// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/rollups.h"
#include "store/workspace_file.h"
#include "support/process.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

namespace weft {
namespace {

using namespace std::chrono_literals;

constexpr int kPosts = 45'000;
constexpr int kKills = 8;

/// Threads of seven posts whose replies come before and after their roots, and some broken lines.
std::string community() {
    std::vector<std::string> lines;
    for (int i = 0; i < kPosts; ++i) {
        const int root = i - i % 7;
        lines.push_back(R"({"id":"p)" + std::to_string(i) + R"(","author":")" +
                        (i % 5 == 0 ? "acme" : "u" + std::to_string(i % 997)) + R"(","text":"words @acme )" +
                        std::to_string(i % 4001) + R"( ?","timestamp":)" +
                        std::to_string(1'700'000'000 + i * 37) + R"(,"parent_id":)" +
                        (i == root ? "null" : "\"p" + std::to_string(i - 1) + "\"") + R"(,"root_id":"p)" +
                        std::to_string(root) + R"(","likes":)" + std::to_string(i % 11) + "}\n");
        if (i % 9'000 == 0) lines.back() += "broken\n";
    }
    std::mt19937 random(4);
    for (std::size_t i = 0; i < lines.size(); i += 50)
        std::swap(lines[i], lines[std::uniform_int_distribution<std::size_t>(0, lines.size() - 1)(random)]);
    std::string all;
    for (const auto& line : lines)
        all += line;
    return all;
}

std::string digestOf(const std::filesystem::path& workspace) {
    auto database = store::openWorkspace(workspace).value();
    EXPECT_TRUE(store::checkHealth(database).value().problems.empty());
    EXPECT_TRUE(store::checkRollups(database).value());
    return store::contentDigest(database).value() + store::rollupDigest(database).value();
}

/// The tables and indexes of a file.
std::string schemaOf(const std::filesystem::path& workspace) {
    auto database = store::openWorkspace(workspace).value();
    const auto names = database.prepare("SELECT type, name FROM sqlite_schema ORDER BY type, name").value();
    std::string all;
    while (names->step().value())
        all += std::string(names->text(0)) + " " + std::string(names->text(1)) + "\n";
    return all;
}

class Import {
public:
    Import(const std::filesystem::path& file, const std::filesystem::path& workspace)
        : m_workspace(workspace), m_arguments{"import", file.string(), "--workspace", workspace.string()} {
        std::ignore =
            tests::runProcess(WEFTCTL, {"init", "--workspace", workspace.string(), "--brand", "acme"});
    }

    [[nodiscard]] tests::Process start() const { return tests::Process(WEFTCTL, m_arguments, {}); }

private:
    std::filesystem::path m_workspace;
    std::vector<std::string> m_arguments;
};

TEST(ImportKill, AtAnyMomentAndFinishingGivesTheTablesOfACleanRun) {
    const tests::TemporaryFolder folder;
    const auto file = folder.write("posts.jsonl", community());
    const auto began = std::chrono::steady_clock::now();
    const auto clean = Import(file, folder / "clean.weft").start().wait();
    const auto whole = std::chrono::steady_clock::now() - began;
    ASSERT_EQ(clean.status, 3) << clean.errors;
    const auto expected = digestOf(folder / "clean.weft");
    const auto schema = schemaOf(folder / "clean.weft");

    std::mt19937 random(20);
    int killed = 0;
    int resumed = 0;
    for (int i = 0; i < kKills; ++i) {
        const auto workspace = folder / ("killed" + std::to_string(i) + ".weft");
        const Import import(file, workspace);
        auto victim = import.start();
        std::this_thread::sleep_for(whole * (std::uniform_real_distribution<>(0.05, 0.7)(random)));
        killed += victim.running() ? 1 : 0;
        victim.kill(SIGKILL);
        std::ignore = victim.wait();
        const auto finished = import.start().wait();
        EXPECT_EQ(finished.status, 3) << finished.errors;
        resumed += finished.output.find("resumed at line") != std::string::npos ? 1 : 0;
        EXPECT_EQ(digestOf(workspace), expected) << "kill " << i;
        EXPECT_EQ(schemaOf(workspace), schema) << "kill " << i;
    }
    EXPECT_GT(killed, 2) << "too few runs were caught alive to prove anything";
    EXPECT_GT(resumed, 0) << "none was caught between its first batch and its end";
}

} // namespace
} // namespace weft
