// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_import.h"

#include "store/posts_writing.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/rollups.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace weft::store {
namespace {

constexpr base::Instant kNow = base::instantFromMs(1'780'000'000'000);

std::string schemaOf(Database& database) {
    const auto names =
        database.prepare("SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1")
            .value();
    std::string all;
    while (names->step().value())
        all += std::string(names->text(0)) + "\n";
    return all;
}

std::int64_t settings(Database& database) {
    const auto statement = database.prepare("SELECT count(*) FROM setting WHERE key = 'bulk_import'").value();
    EXPECT_TRUE(statement->step().value());
    const auto count = statement->integer(0);
    statement->reset();
    return count;
}

void save(Database& database, int from, int to) {
    std::vector<PreparedPost> posts;
    for (int i = from; i < to; ++i) {
        model::Post post;
        post.id = std::to_string(i);
        post.author = "u" + std::to_string(i % 7);
        post.text = "word" + std::to_string(i) + " @acme";
        // Out of order, so that full text has to go back.
        post.createdAt = kNow - std::chrono::minutes{1 + (i * 7919) % 10'007};
        if (i % 3 != 0) post.parentId = std::to_string(i - 1);
        posts.push_back(preparePost(post, {}));
    }
    auto transaction = Transaction::begin(database).value();
    ASSERT_TRUE(savePrepared(database, posts, Source::Import, kNow));
    ASSERT_TRUE(transaction.commit());
}

TEST(BulkImport, LeavesNothingBehind) {
    const tests::TemporaryFolder folder;
    auto plain = createWorkspace(folder / "plain.weft").value();
    save(plain, 0, 600);
    auto bulk = createWorkspace(folder / "bulk.weft").value();
    const auto schema = schemaOf(bulk);
    ASSERT_TRUE(beginBulkImport(bulk));
    ASSERT_TRUE(beginBulkImport(bulk)) << "again does nothing";
    EXPECT_NE(schemaOf(bulk), schema);
    EXPECT_FALSE(rollupsAreFresh(bulk).value());
    save(bulk, 0, 300);
    save(bulk, 200, 600);
    ASSERT_TRUE(endBulkImport(bulk, kNow));
    EXPECT_EQ(schemaOf(bulk), schema);
    EXPECT_EQ(settings(bulk), 0);
    EXPECT_TRUE(checkRollups(bulk).value());
    EXPECT_EQ(rollupDigest(bulk).value(), rollupDigest(plain).value());
    EXPECT_EQ(contentDigest(bulk).value(), contentDigest(plain).value());
    EXPECT_TRUE(checkHealth(bulk).value().problems.empty());
}

TEST(BulkImport, IsMendedAtTheNextOpening) {
    const tests::TemporaryFolder folder;
    std::string schema;
    {
        auto database = createWorkspace(folder / "cut.weft").value();
        schema = schemaOf(database);
        ASSERT_TRUE(beginBulkImport(database));
        save(database, 0, 500);
    }
    auto database = openWorkspace(folder / "cut.weft").value();
    EXPECT_EQ(schemaOf(database), schema);
    EXPECT_EQ(settings(database), 0);
    EXPECT_TRUE(rollupsAreFresh(database).value());
    EXPECT_TRUE(checkRollups(database).value());
    EXPECT_TRUE(checkHealth(database).value().problems.empty());
}

TEST(BulkImport, IsForFilesThatAreLargeAgainstWhatIsHeld) {
    const tests::TemporaryFolder folder;
    auto database = createWorkspace(folder / "w.weft").value();
    EXPECT_FALSE(isWorthBulkImport(database, 0).value());
    EXPECT_TRUE(isWorthBulkImport(database, 1).value());
    save(database, 0, 90);
    EXPECT_FALSE(isWorthBulkImport(database, 11).value());
    EXPECT_TRUE(isWorthBulkImport(database, 12).value());
}

} // namespace
} // namespace weft::store
