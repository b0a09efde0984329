// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/opening.h"
#include "workspace_fixture.h"

#include <array>

namespace weft::store {
namespace {

using base::ErrorCode;

class MigrationsTest : public WorkspaceTest {
protected:
    /// The schema with one more step, as a later version would have it.
    static Opening later(std::string_view sql) {
        static std::vector<std::vector<std::string_view>> kept;
        const auto current = schemaMigrations();
        kept.emplace_back(current.begin(), current.end());
        kept.back().push_back(sql);
        return {kept.back(), std::chrono::milliseconds{50}};
    }

    void close() { Database closed = std::move(db()); }

    [[nodiscard]] std::filesystem::path copy() const {
        return path().string() + ".before-v" + std::to_string(schemaVersion() + 1);
    }
};

TEST_F(MigrationsTest, AnOlderFileIsCopiedAndBroughtUpToDate) {
    save({makePost("1", "ana", "kept")});
    const auto digest = contentDigest(db());
    close();
    const auto opening = later("ALTER TABLE note ADD COLUMN colour TEXT");
    auto opened = openForWriting(path(), opening);
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(readSchemaVersion(*opened).value_or(0), schemaVersion() + 1);
    EXPECT_EQ(*contentDigest(*opened), *digest);
    EXPECT_TRUE(opened->execute("UPDATE note SET colour = 'red'"));
    auto before = openWorkspaceReadOnly(copy());
    ASSERT_TRUE(before) << before.error().text();
    EXPECT_EQ(*contentDigest(*before), *digest);
    auto downgraded = openWorkspace(path());
    ASSERT_FALSE(downgraded);
    EXPECT_EQ(downgraded.error().code, ErrorCode::StoreNewer);
}

TEST_F(MigrationsTest, AStepThatFailsLeavesTheOldSchema) {
    save({makePost("1", "ana", "kept")});
    close();
    auto failed =
        openForWriting(path(), later("CREATE TABLE half (x TEXT) STRICT; INSERT INTO nowhere VALUES (1)"));
    ASSERT_FALSE(failed);
    auto again = openWorkspace(path());
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ(readSchemaVersion(*again).value_or(0), schemaVersion());
    EXPECT_FALSE(again->prepare("SELECT * FROM half"));
    EXPECT_EQ(readCounts(*again)->posts, 1);
}

TEST_F(MigrationsTest, ACopyOfAnEarlierAttemptIsReplaced) {
    close();
    folder().write(copy().filename().string(), "rubbish");
    ASSERT_TRUE(openForWriting(path(), later("CREATE TABLE extra (x TEXT) STRICT")));
    EXPECT_TRUE(openWorkspaceReadOnly(copy()));
}

TEST_F(MigrationsTest, ReadersDoNotMigrate) {
    close();
    const auto refused = openForReading(path(), later("CREATE TABLE extra (x TEXT) STRICT"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreOlder);
    EXPECT_FALSE(std::filesystem::exists(copy()));
}

} // namespace
} // namespace weft::store
