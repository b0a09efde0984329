// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include <sqlite3.h>

namespace weft::store {
namespace {

using base::ErrorCode;

class DatabaseTest : public WorkspaceTest {};

TEST_F(DatabaseTest, StatementsOutliveAMoveOfTheirConnection) {
    auto first = Database::open(path(), Database::Mode::ReadOnly);
    ASSERT_TRUE(first);
    const auto statement = first->prepare("SELECT 1 / ?1");
    ASSERT_TRUE(statement);
    Database second = std::move(*first);
    (*statement)->bind(1, std::int64_t{1});
    EXPECT_TRUE((*statement)->step().value_or(false));
    EXPECT_EQ(second.prepare("SELECT 1 / ?1").value(), *statement) << "kept and reused";
}

TEST_F(DatabaseTest, ABadIndexIsAnErrorAndNotALostValue) {
    const auto statement = db().prepare("SELECT ?1");
    ASSERT_TRUE(statement);
    EXPECT_FALSE((*statement)->bind(2, std::int64_t{1}).step());
    (*statement)->reset();
    EXPECT_TRUE((*statement)->bind(1, std::int64_t{1}).step());
    (*statement)->reset();
}

TEST_F(DatabaseTest, AReaderCannotWrite) {
    auto reader = openWorkspaceReadOnly(path());
    ASSERT_TRUE(reader);
    const auto refused = reader->execute("DELETE FROM post");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreReadOnly);
}

TEST_F(DatabaseTest, AFullDiskSaysSo) {
    // SQLite answers a reached page limit as it answers a full disk.
    ASSERT_TRUE(db().execute("PRAGMA max_page_count = 1"));
    auto transaction = Transaction::begin(db());
    ASSERT_TRUE(transaction);
    const auto refused = savePosts(db(), std::vector{makePost("1", "ana", std::string(5'000'000, 'x'))},
                                   Source::Import, at(0));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DiskFull);
}

TEST_F(DatabaseTest, TheSecondWriterIsToldThatTheFileIsBusy) {
    auto other = openWorkspace(path());
    ASSERT_TRUE(other);
    other->setPatience(std::chrono::milliseconds{10});
    const auto mine = Transaction::begin(db());
    ASSERT_TRUE(mine);
    const auto theirs = Transaction::begin(*other);
    ASSERT_FALSE(theirs);
    EXPECT_EQ(theirs.error().code, ErrorCode::StoreLocked);
}

TEST_F(DatabaseTest, ForeignKeysAreEnforced) {
    EXPECT_FALSE(db().execute("INSERT INTO sighting VALUES (77, 0, 'import')"));
}

TEST_F(DatabaseTest, HealthNamesWhatIsBroken) {
    save({makePost("1", "ana", "x")});
    auto health = checkHealth(db());
    ASSERT_TRUE(health);
    EXPECT_EQ(health->schema, schemaVersion());
    EXPECT_EQ(health->posts, 1);
    EXPECT_GT(health->bytes, 0);
    EXPECT_TRUE(health->problems.empty());
    ASSERT_TRUE(db().execute("PRAGMA foreign_keys = OFF; DELETE FROM person"));
    health = checkHealth(db());
    EXPECT_EQ(health->problems.size(), 1U);
}

} // namespace
} // namespace weft::store
