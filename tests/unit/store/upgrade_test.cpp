// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"
#include "store/search.h"
#include "v1_workspace.h"
#include "workspace_fixture.h"

#include <fmt/format.h>

#include <array>

namespace weft::store {
namespace {

constexpr std::string_view kOldContent = R"sql(
INSERT INTO brand VALUES (1, 'Acme');
INSERT INTO account (id, brand_id, handle, handle_folded) VALUES (1, 1, 'acme', 'acme');
INSERT INTO person VALUES (1, 'acme', 1, 'https://example.org/p.jpg'), (2, 'ana', NULL, NULL);
INSERT INTO post (seq, id, author, created_ms, parent_id, root_id, media_type, is_reply, has_question,
                  topic_tag, hide_status, text) VALUES
    (1, 'r', 1, 1700000000000, NULL, NULL, 'text', 0, 0, 'tea', NULL, 'our root'),
    (2, 'a', 2, 1700000060000, 'r', 'r', 'text', 1, 1, NULL, 'NOT_HUSHED', 'shown words @acme?'),
    (3, 'h', 2, 1700000120000, 'r', 'r', 'text', 1, 0, NULL, 'HIDDEN', 'covered words');
INSERT INTO sighting VALUES (1, 1700000000001, 'threads'), (2, 1700000060001, 'conversation'),
    (3, 1700000120001, 'import');
INSERT INTO mention VALUES (2, 'acme');
INSERT INTO post_text (rowid, words) VALUES (1, 'our root'), (2, 'shown words acme'), (3, 'covered words');
INSERT INTO counter_check VALUES (1, 1700000200000);
INSERT INTO note (post_seq, text, written_ms) VALUES (2, 'call her', 5);
INSERT INTO favourite (post_seq, added_ms) VALUES (1, 6);
INSERT INTO checkpoint VALUES (1, 'threads', '', 'CURSOR', 1, 2, 3);
INSERT INTO run (kind, started_ms) VALUES ('collect', 1);
)sql";

class UpgradeTest : public ::testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path path = folder / "client.weft";
    std::filesystem::path copy = folder / fmt::format("client.weft.before-v{}", schemaVersion());

    static std::string rows(Database& database, const std::string& sql) {
        std::string all;
        const auto statement = database.prepare(sql);
        EXPECT_TRUE(statement) << sql;
        while (statement && (*statement)->step().value_or(false))
            all += std::string((*statement)->text(0)) + "\n";
        return all;
    }

    /// Everything that the first version knew, as text.
    static std::string oldContent(Database& database) {
        std::string all;
        for (const auto* sql :
             {"SELECT concat_all FROM (SELECT id || ifnull(author, '-') || created_ms || "
              "ifnull(parent_id, '-') || ifnull(root_id, '-') || media_type || ifnull(is_reply, '-') || "
              "has_question || ifnull(topic_tag, '-') || ifnull(hide_status, '-') || text AS concat_all "
              "FROM post ORDER BY id)",
              "SELECT post.id || source || first_seen_ms FROM sighting JOIN post ON seq = post_seq ORDER BY "
              "id",
              "SELECT seq || handle || ifnull(verified, '-') || ifnull(picture_url, '-') FROM person",
              "SELECT id || handle FROM mention JOIN post ON seq = post_seq",
              "SELECT id || last_read_ms FROM counter_check JOIN post ON seq = post_seq",
              "SELECT post.id || note.text FROM note JOIN post ON seq = post_seq",
              "SELECT id || added_ms FROM (SELECT post.id, added_ms FROM favourite JOIN post ON seq = "
              "post_seq)",
              "SELECT stage || cursor || finished_ms FROM checkpoint", "SELECT id || kind FROM run",
              "SELECT handle_folded FROM account"})
            all += rows(database, sql);
        return all;
    }

    static std::string contentOf(const std::filesystem::path& file) {
        auto database = Database::open(file, Database::Mode::ReadOnly);
        EXPECT_TRUE(database);
        return database ? oldContent(*database) : std::string{};
    }
};

TEST_F(UpgradeTest, WhoeverAsksBringsItUpToDate) {
    makeFirstVersion(path, kOldContent);
    EXPECT_EQ(openWorkspaceReadOnly(path).error().code, base::ErrorCode::StoreOlder);
    EXPECT_TRUE(earlierCopies(path).empty()) << "who only looks changes nothing";
    auto asking = openWorkspaceToAsk(path);
    ASSERT_TRUE(asking) << asking.error().text();
    EXPECT_EQ(readCounts(*asking)->posts, 3);
    EXPECT_FALSE(asking->execute("DELETE FROM post")) << "it asks, and does not write";
    EXPECT_EQ(earlierCopies(path).size(), 1U);
    EXPECT_TRUE(openWorkspaceReadOnly(path));
}

TEST_F(UpgradeTest, NothingOfTheFirstVersionIsLost) {
    makeFirstVersion(path, kOldContent);
    const auto before = contentOf(path);
    ASSERT_NE(before.find("covered words"), std::string::npos);
    auto opened = openWorkspace(path);
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(readSchemaVersion(*opened).value_or(0), schemaVersion());
    EXPECT_EQ(oldContent(*opened), before);
    EXPECT_EQ(rows(*opened, "SELECT seq - (created_ms << 20) FROM post ORDER BY seq"), "1\n1\n1\n");
    EXPECT_TRUE(checkHealth(*opened)->problems.empty());
    EXPECT_EQ(rows(*opened, "SELECT ifnull(last_seen_ms, 'never') FROM sighting ORDER BY post_seq"),
              "1700000000001\n1700000060001\nnever\n")
        << "only the API sees posts";
    auto kept = Database::open(copy, Database::Mode::ReadOnly);
    ASSERT_TRUE(kept);
    EXPECT_EQ(readSchemaVersion(*kept).value_or(0), 1);
    EXPECT_EQ(oldContent(*kept), before);
    EXPECT_EQ(earlierCopies(path), std::vector{copy});
    EXPECT_TRUE(earlierCopies(folder / "none" / "client.weft").empty());
}

TEST_F(UpgradeTest, HiddenPostsLeaveTheFullText) {
    makeFirstVersion(path, kOldContent);
    auto opened = openWorkspace(path);
    ASSERT_TRUE(opened);
    EXPECT_EQ(countMatches(*opened, {"words", {}, 100, {}}).value_or(-1), 1);
    EXPECT_EQ(countMatches(*opened, {"shown", {}, 100, {}}).value_or(-1), 1);
    EXPECT_EQ(countMatches(*opened, {"root", {}, 100, {}}).value_or(-1), 1);
}

TEST_F(UpgradeTest, TheLogOfChangesBeginsWithTheNewestReading) {
    std::string content(kOldContent);
    content +=
        "INSERT INTO setting VALUES ('revision', '41'); INSERT INTO counter_snapshot (post_seq, taken_ms, "
        "views, likes, replies, reposts, quotes, shares) VALUES (1, 1700000200000, 1, 2, 3, 4, 5, 6), "
        "(3, 1700000120000, 1, 2, 3, 4, 5, 6), (1, 1700000100000, 1, 2, 3, 4, 5, 5)";
    makeFirstVersion(path, content);
    auto opened = openWorkspace(path);
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(rows(*opened, "SELECT key || ' ' || value FROM setting WHERE key LIKE 'changes%' ORDER BY key"),
              "changes_read_ms 1700000200000\nchanges_since 41\n");
}

TEST_F(UpgradeTest, ACutOffUpgradeLeavesTheOldFileAndCanBeRepeated) {
    makeFirstVersion(path, kOldContent);
    const auto before = contentOf(path);
    const std::string broken = std::string(schemaMigrations()[1]) + "\nINSERT INTO nowhere VALUES (1);";
    const std::array<std::string_view, 2> steps{schemaMigrations()[0], broken};
    const auto failed = openForWriting(path, {steps, std::chrono::milliseconds{50}});
    ASSERT_FALSE(failed);
    {
        auto still = Database::open(path, Database::Mode::ReadOnly);
        EXPECT_EQ(readSchemaVersion(*still).value_or(0), 1);
        EXPECT_EQ(oldContent(*still), before);
    }
    auto opened = openWorkspace(path);
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(oldContent(*opened), before);
}

} // namespace
} // namespace weft::store
