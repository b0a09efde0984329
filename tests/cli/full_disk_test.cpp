// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weftctl.h"
#include "store/brands.h"
#include "store/posts_writing.h"
#include "store/rollup/rollups.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include <sys/mount.h>

namespace weft {
namespace {

using ::testing::HasSubstr;

/// A disk of its own of a few megabytes in memory, for which the machine must allow mounting.
class SmallDisk : public ::testing::Test {
protected:
    static constexpr int kPosts = 6'000;

    void SetUp() override {
        if (mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, "size=16m") != 0)
            GTEST_SKIP() << "this machine allows no disks of one's own (mount: root is needed)";
        m_mounted = true;
        fill(workspace(), 0);
        m_digest = digestOf(workspace());
    }

    void TearDown() override {
        if (m_mounted) umount2(m_folder.path().c_str(), MNT_DETACH);
    }

    [[nodiscard]] std::string workspace() const { return (m_folder / "acme.weft").string(); }

    [[nodiscard]] const std::string& digest() const { return m_digest; }

    [[nodiscard]] const tests::TemporaryFolder& elsewhere() const { return m_elsewhere; }

    [[nodiscard]] const tests::TemporaryFolder& disk() const { return m_folder; }

    static void fill(const std::filesystem::path& path, int first) {
        auto database = store::createWorkspace(path);
        ASSERT_TRUE(database) << database.error().text();
        ASSERT_TRUE(store::addAccount(*database, "Acme", "acme"));
        std::vector<model::Post> posts;
        for (int i = first; i < first + kPosts; ++i) {
            model::Post post;
            post.id = "p" + std::to_string(i);
            post.author = "u" + std::to_string(i % 50);
            post.text = "words number " + std::to_string(i) + std::string(150, 'x');
            post.createdAt = base::instantFromMs(1'600'000'000'000 + i * 60'000LL);
            posts.push_back(post);
        }
        auto transaction = store::Transaction::begin(*database);
        ASSERT_TRUE(store::savePosts(*database, posts, store::Source::Search, base::instantFromMs(1)));
        ASSERT_TRUE(transaction->commit());
    }

    /// Leaves about so many bytes.
    void fillDisk(std::uintmax_t left) const {
        std::ofstream file(m_folder / "filler", std::ios::binary | std::ios::app);
        const std::string piece(64 * 1024, 'f');
        while (std::filesystem::space(m_folder.path()).available > left + piece.size() && file)
            file.write(piece.data(), static_cast<std::streamsize>(piece.size())).flush();
    }

    void freeDisk() const { std::filesystem::remove(m_folder / "filler"); }

    [[nodiscard]] tests::Finished run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"--workspace", workspace()});
        return tests::weftctl(arguments);
    }

    static std::string digestOf(const std::filesystem::path& path) {
        auto database = store::openWorkspace(path);
        EXPECT_TRUE(database) << database.error().text();
        if (!database) return "none";
        EXPECT_TRUE(store::checkHealth(*database)->problems.empty());
        EXPECT_TRUE(store::checkRollups(*database).value_or(false));
        return store::contentDigest(*database).value_or("none");
    }

    void expectSaidAndKept(const std::vector<std::string>& arguments) const {
        SCOPED_TRACE(arguments.front());
        const auto finished = run(arguments);
        EXPECT_EQ(finished.status, 1) << finished.errors;
        EXPECT_THAT(finished.errors, HasSubstr("room"));
        freeDisk();
        EXPECT_EQ(digestOf(workspace()), digest());
    }

private:
    tests::TemporaryFolder m_folder;
    tests::TemporaryFolder m_elsewhere;
    bool m_mounted = false;
    std::string m_digest;
};

TEST_F(SmallDisk, ABackupThatDoesNotFitLeavesNothing) {
    fillDisk(500'000);
    expectSaidAndKept({"backup", "-o", (disk() / "copy.weft").string()});
    for (const auto& entry : std::filesystem::directory_iterator(disk().path()))
        EXPECT_FALSE(entry.path().filename().string().starts_with("copy")) << entry.path();
}

TEST_F(SmallDisk, AnExportThatDoesNotFitLeavesNothing) {
    fillDisk(200'000);
    expectSaidAndKept({"export", "everything", "-o", (disk() / "all.jsonl").string()});
    EXPECT_FALSE(std::filesystem::exists(disk() / "all.jsonl"));
}

TEST_F(SmallDisk, CompactingSaysBeforehandThatThereIsNoRoom) {
    fillDisk(1'000'000);
    expectSaidAndKept({"compact"});
}

TEST_F(SmallDisk, MergingGoesOnOnceThereIsRoom) {
    const auto other = elsewhere() / "other.weft";
    fill(other, kPosts / 2);
    const auto united = elsewhere() / "united.weft";
    std::filesystem::copy_file(workspace(), united);
    ASSERT_EQ(tests::weftctl({"merge", other.string(), "--workspace", united.string()}).status, 0);
    fillDisk(600'000);
    const auto finished = run({"merge", other.string()});
    EXPECT_EQ(finished.status, 1) << finished.errors;
    EXPECT_THAT(finished.errors, HasSubstr("room"));
    freeDisk();
    ASSERT_EQ(run({"merge", other.string()}).status, 0);
    EXPECT_EQ(digestOf(workspace()), digestOf(united));
}

TEST_F(SmallDisk, RetentionGoesOnOnceThereIsRoom) {
    const auto erased = elsewhere() / "erased.weft";
    std::filesystem::copy_file(workspace(), erased);
    const std::vector<std::string> retain{"retain", "--older-than", "300d", "--yes"};
    ASSERT_EQ(
        tests::weftctl({"retain", "--older-than", "300d", "--yes", "--workspace", erased.string()}).status,
        0);
    fillDisk(100'000);
    const auto finished = run(retain);
    EXPECT_EQ(finished.status, 1) << finished.errors;
    EXPECT_THAT(finished.errors, HasSubstr("room"));
    freeDisk();
    ASSERT_EQ(run(retain).status, 0);
    EXPECT_EQ(digestOf(workspace()), digestOf(erased));
}

TEST_F(SmallDisk, ADiskThatCanOnlyBeReadIsSaidAndRead) {
    const auto posts = elsewhere().write(
        "more.jsonl", R"({"id": "x", "author": "bob", "text": "t", "timestamp": "2026-11-02T00:00:00Z"})"
                      "\n");
    // The log must be in the file before: nobody can take it there any more.
    ASSERT_EQ(run({"compact"}).status, 0);
    ASSERT_EQ(mount("tmpfs", disk().path().c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=16m"), 0);
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"import", posts.string()},
                                               {"compact"},
                                               {"retain", "--older-than", "300d", "--yes"},
                                               {"doctor", "--repair"}}) {
        const auto finished = run(arguments);
        EXPECT_EQ(finished.status, 1) << arguments.front();
        EXPECT_THAT(finished.errors, HasSubstr("read-only")) << arguments.front();
    }
    EXPECT_EQ(run({"backup", "-o", (elsewhere() / "copy.weft").string()}).status, 0);
    EXPECT_EQ(run({"search", "words", "--limit", "1"}).status, 0);
    ASSERT_EQ(mount("tmpfs", disk().path().c_str(), "tmpfs", MS_REMOUNT, "size=16m"), 0);
    EXPECT_EQ(digestOf(workspace()), digest());
}

} // namespace
} // namespace weft
