// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "workspace_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace weft::store {
namespace {

using base::ErrorCode;
using ::testing::HasSubstr;

class BackupTest : public WorkspaceTest {
protected:
    [[nodiscard]] std::filesystem::path target() const { return folder() / "copy.weft"; }

    void fill(int posts) {
        std::vector<model::Post> many;
        for (int i = 0; i < posts; ++i)
            many.push_back(makePost("p" + std::to_string(i), "author" + std::to_string(i % 50),
                                    "words of post " + std::string(400, 'x') + std::to_string(i), i));
        save(many);
    }

    /// The names in the folder, sorted.
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder().path()))
            found.push_back(entry.path().filename().string());
        std::ranges::sort(found);
        return found;
    }
};

TEST_F(BackupTest, OpensAsAWorkspaceWithTheSameContent) {
    fill(300);
    const auto report = backUp(path(), target(), {.verify = true});
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_EQ(report->posts, 300);
    EXPECT_EQ(report->bytes, static_cast<std::int64_t>(std::filesystem::file_size(target())));
    EXPECT_EQ(report->digest, *contentDigest(db()));
    auto copy = openWorkspace(target());
    ASSERT_TRUE(copy) << copy.error().text();
    EXPECT_EQ(*contentDigest(*copy), *contentDigest(db()));
    EXPECT_TRUE(checkHealth(*copy)->problems.empty());
}

TEST_F(BackupTest, IsOneStateWhileOthersWrite) {
    fill(4'000);
    const auto before = *contentDigest(db());
    int written = 0;
    // Writing between the steps of the copy is what would make SQLite begin it anew.
    const auto report =
        backUp(path(), target(), {.verify = true, .progress = [&](auto, auto) {
                                      save({makePost("new" + std::to_string(written++), "x", "y")});
                                  }});
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_GT(written, 1);
    EXPECT_EQ(report->posts, 4'000);
    EXPECT_EQ(report->digest, before);
    EXPECT_EQ(readCounts(db())->posts, 4'000 + written);
}

TEST_F(BackupTest, LeavesAFileThatIsThereAloneUnlessTold) {
    fill(3);
    folder().write("copy.weft", "precious");
    const auto refused = backUp(path(), target(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadArgument);
    EXPECT_EQ(tests::readFile(target()), "precious");
    ASSERT_TRUE(backUp(path(), target(), {.replace = true}));
    auto copy = openWorkspaceReadOnly(target());
    ASSERT_TRUE(copy);
    EXPECT_EQ(readCounts(*copy)->posts, 3);
}

TEST_F(BackupTest, DoesNotReplaceAnOpenWorkspaceOrItself) {
    fill(3);
    auto other = createWorkspace(target());
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->execute("INSERT INTO setting (key, value) VALUES ('name', 'other')"));
    EXPECT_EQ(backUp(path(), target(), {.replace = true}).error().code, ErrorCode::StoreLocked);
    EXPECT_EQ(backUp(path(), path(), {.replace = true}).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(readCounts(db())->posts, 3);
}

TEST_F(BackupTest, LeavesNothingWhenItIsStopped) {
    fill(4'000);
    const auto before = names();
    std::stop_source stop;
    const auto report = backUp(
        path(), target(), {.progress = [&](auto, auto) { stop.request_stop(); }, .stop = stop.get_token()});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(names(), before);
}

TEST_F(BackupTest, RemovesWhatAKilledBackupLeft) {
    fill(3);
    // The highest number that Linux gives is 4194304.
    const auto left = folder().write("copy.weft.copying-4194305", "half");
    const auto foreign = folder().write("copy.weft.copying-notes", "mine");
    ASSERT_TRUE(backUp(path(), target(), {}));
    EXPECT_FALSE(std::filesystem::exists(left));
    EXPECT_TRUE(std::filesystem::exists(foreign));
}

TEST_F(BackupTest, SaysWhatIsWrong) {
    EXPECT_EQ(backUp(folder() / "none.weft", target(), {}).error().code, ErrorCode::StoreNotFound);
    EXPECT_EQ(backUp(path(), folder() / "none/copy.weft", {}).error().code, ErrorCode::StoreNotFound);
    EXPECT_FALSE(std::filesystem::exists(target()));
}

TEST_F(BackupTest, RefusesToCopyDamage) {
    fill(2'000);
    ASSERT_TRUE(db().execute("PRAGMA foreign_keys = OFF"));
    ASSERT_TRUE(db().execute("INSERT INTO counter_check (post_seq, last_read_ms) VALUES (-5, 1)"));
    const auto report = backUp(path(), target(), {});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::StoreCorrupt);
    EXPECT_THAT(report.error().detail, HasSubstr("doctor --repair"));
    EXPECT_FALSE(std::filesystem::exists(target()));
}

} // namespace
} // namespace weft::store
