// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_workspace.h"
#include "store/diagnosis.h"
#include "store/post_changes.h"
#include "store/query_rows.h"
#include "store/repair.h"
#include "store/revision.h"
#include "store/rollup/rollups.h"
#include "store/search.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <fstream>
#include <random>
#include <set>

namespace weft::store {

void PrintTo(const Problem& problem, std::ostream* out) {
    *out << problem.what << " -> " << remedyText(problem.remedy);
}

namespace {

using base::ErrorCode;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;

class RepairTest : public ::testing::Test {
protected:
    static constexpr std::int64_t kPage = 4096;

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "client.weft"; }

    [[nodiscard]] const tests::TemporaryFolder& folder() const { return m_folder; }

    /// A whole file with posts of every kind; its pages are all in the file itself.
    void make(int posts) {
        fill(posts);
        // Opening drops what erased texts left in the full text.
        ASSERT_TRUE(openWorkspace(path()));
    }

    void fill(int posts) {
        auto database = *createWorkspace(path());
        RandomFilling(database, 7).fill(60);
        std::vector<model::Post> many;
        for (int i = 0; i < posts; ++i) {
            auto post = makePost("m" + std::to_string(i), "writer" + std::to_string(i % 200),
                                 "words of post number " + std::to_string(i) + " @friend", 1'000 + i);
            if (i % 4 != 0) post.parentId = post.rootId = "m" + std::to_string(i - i % 4);
            many.push_back(post);
        }
        auto transaction = Transaction::begin(database);
        ASSERT_TRUE(savePosts(database, many, Source::Search, at(5)));
        ASSERT_TRUE(transaction->commit());
        ASSERT_TRUE(database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    [[nodiscard]] RepairReport repair() const {
        const auto report = repairWorkspace(path(), at(90'000));
        EXPECT_TRUE(report) << report.error().text();
        return report.value_or(RepairReport{});
    }

    [[nodiscard]] std::vector<Problem> problems() const {
        auto database = openWorkspace(path());
        if (!database) return {{database.error().text(), Remedy::Salvage}};
        return diagnose(*database).value_or(std::vector<Problem>{{"failed", Remedy::Salvage}});
    }

    void execute(const std::string& sql) const {
        auto database = *Database::open(path(), Database::Mode::ReadWrite);
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        const auto done = database.execute(sql);
        ASSERT_TRUE(done) << done.error().text();
    }

    [[nodiscard]] std::string digest() const {
        auto database = openWorkspace(path());
        EXPECT_TRUE(database) << database.error().text();
        return database ? contentDigest(*database).value_or("none") : "none";
    }

    [[nodiscard]] std::int64_t pages() const {
        return static_cast<std::int64_t>(std::filesystem::file_size(path())) / kPage;
    }

    void overwrite(std::int64_t page, std::mt19937& random) const {
        std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp((page - 1) * kPage);
        for (int i = 0; i < kPage; ++i)
            file.put(static_cast<char>(random()));
    }

    /// The pages of a table or an index.
    [[nodiscard]] std::vector<std::int64_t> rootOf(const std::string& name) const {
        auto database = *Database::open(path(), Database::Mode::ReadWrite);
        const auto statement = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?1");
        (*statement)->bind(1, name);
        std::vector<std::int64_t> found;
        EXPECT_TRUE(forEachRow(**statement, [&](const Statement& row) { found.push_back(row.integer(0)); }));
        return found;
    }

    /// The pages that say where the posts are.
    [[nodiscard]] std::set<std::int64_t> entranceToPosts() const {
        auto database = *Database::open(path(), Database::Mode::ReadWrite);
        const auto statement = database.prepare("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'");
        std::set<std::int64_t> found{rootOf("post").at(0)};
        EXPECT_TRUE(forEachRow(**statement, [&](const Statement& row) { found.insert(row.integer(0)); }));
        return found;
    }

    static std::int64_t savedOf(const RepairReport& report, const std::string& table) {
        for (const auto& saved : report.tables)
            if (saved.table == table) return saved.saved;
        return -1;
    }

    void expectSound() const {
        EXPECT_THAT(problems(), ElementsAre());
        auto database = openWorkspace(path());
        ASSERT_TRUE(database);
        EXPECT_TRUE(checkRollups(*database).value_or(false));
        EXPECT_TRUE(checkHealth(*database)->problems.empty());
    }

    /// Whoever held the posts before must read them anew, and may go on from there.
    void expectNewLog() const {
        auto database = openWorkspace(path());
        ASSERT_TRUE(database);
        const auto revision = readRevision(*database).value();
        EXPECT_FALSE(readChangedPosts(*database, revision - 1, at(90'000), at(90'000)).value());
        EXPECT_TRUE(readChangedPosts(*database, revision, at(90'000), at(90'000)).value());
    }

private:
    tests::TemporaryFolder m_folder;
};

TEST_F(RepairTest, ASoundFileIsLeftAlone) {
    make(500);
    const auto report = repair();
    EXPECT_THAT(report.found, ElementsAre());
    EXPECT_FALSE(report.kept);
    EXPECT_FALSE(report.lostAnything());
}

TEST_F(RepairTest, TheDefinitionsOfIndexesAreThoseOfANewFile) {
    make(1);
    auto database = *openWorkspace(path());
    const auto statement =
        database.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql NOT NULL "
                         "AND tbl_name NOT IN ('link', 'orphan') ORDER BY name");
    std::vector<std::string> held;
    ASSERT_TRUE(forEachRow(**statement, [&](const Statement& row) { held.emplace_back(row.text(0)); }));
    std::set<std::string> known;
    for (const auto& index : schemaIndexes())
        known.emplace(index.name);
    EXPECT_EQ(std::vector<std::string>(known.begin(), known.end()), held);
}

TEST_F(RepairTest, WhatIsWrongWithinTheFileIsMendedThere) {
    struct Case {
        std::string name;
        std::string sql;
        Remedy remedy;
    };

    const std::vector<Case> cases{
        {"index missing", "DROP INDEX post_by_author", Remedy::RestoreIndex},
        {"loose rows", "INSERT INTO counter_check (post_seq, last_read_ms) VALUES (-5, 1)",
         Remedy::DropLooseRows},
        {"loose changes", "INSERT INTO post_change (post_seq, revision) VALUES (-5, 1)",
         Remedy::DropLooseRows},
        {"index of changes", "DROP INDEX post_change_by_revision", Remedy::RestoreIndex},
        {"people", "INSERT INTO person (handle) VALUES ('nobody at all')", Remedy::DropLooseRows},
        {"numbers", "UPDATE post SET created_ms = created_ms + 1 WHERE id = 'm7'", Remedy::Renumber},
        {"full text", "INSERT INTO post_text (post_text) VALUES ('delete-all')", Remedy::RebuildFullText},
        {"full text pages", "UPDATE post_text_data SET block = x'00ff00ff' WHERE id > 10",
         Remedy::RebuildFullText},
        {"rollups", "UPDATE total SET value = 3 WHERE name = 'posts'", Remedy::RebuildRollups},
    };
    for (const auto& one : cases) {
        SCOPED_TRACE(one.name);
        std::filesystem::remove(path());
        make(300);
        execute("PRAGMA foreign_keys = OFF; " + one.sql);
        const auto report = repair();
        EXPECT_THAT(report.found, Contains(Field(&Problem::remedy, one.remedy)));
        EXPECT_TRUE(report.kept && std::filesystem::exists(*report.kept));
        EXPECT_TRUE(report.tables.empty());
        expectSound();
        expectNewLog();
    }
}

TEST_F(RepairTest, AnIndexThatDoesNotFitIsBuiltAnew) {
    make(500);
    const auto before = digest();
    // The rows of one index are taken for those of another.
    const auto root = rootOf("post_by_parent").at(0);
    execute("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = " +
            std::to_string(rootOf("post_by_tag").at(0)) +
            " WHERE name = 'post_by_parent'; UPDATE sqlite_schema SET "
            "rootpage = " +
            std::to_string(root) + " WHERE name = 'post_by_tag'");
    ASSERT_NE(problems(), std::vector<Problem>{});
    const auto report = repair();
    EXPECT_FALSE(report.lostAnything());
    EXPECT_EQ(digest(), before);
    expectSound();
}

TEST_F(RepairTest, DamageOfWhatIsComputedLosesNothing) {
    make(3'000);
    const auto before = digest();
    std::mt19937 random(1);
    for (const auto* name : {"post_text_data", "day_sheet", "link", "post_change"})
        overwrite(rootOf(name).at(0), random);
    const auto report = repair();
    EXPECT_FALSE(report.lostAnything());
    EXPECT_EQ(digest(), before);
    EXPECT_TRUE(std::filesystem::exists(*report.kept));
    expectSound();
    expectNewLog();
}

TEST_F(RepairTest, DamagedIndexPagesLoseNothing) {
    make(3'000);
    const auto before = digest();
    std::mt19937 random(2);
    overwrite(rootOf("post_by_author").at(0), random);
    const auto report = repair();
    EXPECT_FALSE(report.lostAnything());
    EXPECT_EQ(digest(), before);
    expectSound();
}

TEST_F(RepairTest, GoesRoundRandomPages) {
    int whole = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        SCOPED_TRACE(seed);
        for (const auto& entry : std::filesystem::directory_iterator(folder().path()))
            std::filesystem::remove(entry.path());
        make(3'000);
        std::mt19937 random(seed);
        const auto entrance = entranceToPosts();
        bool entranceGone = false;
        for (int i = 0; i < 3; ++i) {
            const auto page = 2 + static_cast<std::int64_t>(random() % static_cast<unsigned>(pages() - 1));
            entranceGone = entranceGone || entrance.contains(page);
            overwrite(page, random);
        }
        const auto report = repairWorkspace(path(), at(90'000));
        // Without the pages that lead to all posts there is nothing to mend, and that is said.
        ASSERT_EQ(report.has_value(), !entranceGone) << (report ? "" : report.error().text());
        if (!report) continue;
        expectSound();
        if (report->tables.empty()) continue;
        // A leaf holds about twenty posts; the page above the leaves would take all of them with it.
        if (savedOf(*report, "post") > 2'700) ++whole;
        EXPECT_TRUE(std::filesystem::exists(*report->kept));
    }
    EXPECT_GE(whole, 8);
}

TEST_F(RepairTest, ATruncatedFileGivesWhatItStillHas) {
    make(4'000);
    auto database = openWorkspaceReadOnly(path());
    ASSERT_TRUE(database);
    const auto before = readCounts(*database)->posts;
    database = base::fail(ErrorCode::Cancelled, "", "");
    std::filesystem::resize_file(path(), static_cast<std::uintmax_t>(pages() * 9 / 10 * kPage));
    const auto report = repair();
    EXPECT_GT(savedOf(report, "post"), before / 4);
    expectSound();
    EXPECT_EQ(digest(), digest());
}

TEST_F(RepairTest, TheLossIsSaid) {
    make(3'000);
    auto database = *Database::open(path(), Database::Mode::ReadWrite);
    const auto leaf = database.prepare("SELECT 1");
    ASSERT_TRUE(leaf);
    std::mt19937 random(3);
    // The root of counters: all of them go, and nothing else.
    overwrite(rootOf("sighting").at(0), random);
    const auto report = repair();
    EXPECT_TRUE(report.lostAnything());
    for (const auto& table : report.tables) {
        if (table.table == "sighting")
            EXPECT_NE(table.lost, 0);
        else
            EXPECT_EQ(table.lost, 0) << table.table;
    }
    expectSound();
}

TEST_F(RepairTest, WithoutItsFirstPageItStaysAsItIs) {
    make(300);
    std::mt19937 random(4);
    overwrite(1, random);
    const auto bytes = tests::readFile(path());
    const auto report = repairWorkspace(path(), at(90'000));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::StoreForeign);
    EXPECT_EQ(tests::readFile(path()), bytes);
}

TEST_F(RepairTest, WithoutAnythingOfThePostsItStaysAsItIs) {
    make(300);
    std::string bytes = tests::readFile(path());
    std::mt19937 random(6);
    // The header survives, and nothing that says where the tables are.
    for (std::size_t i = 100; i < kPage; ++i)
        bytes[i] = static_cast<char>(random());
    folder().write("client.weft", bytes);
    const auto report = repairWorkspace(path(), at(90'000));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::StoreCorrupt);
    EXPECT_THAT(report.error().detail, HasSubstr("restore it from a backup"));
    EXPECT_EQ(tests::readFile(path()), bytes);
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder().path()))
        files.push_back(entry.path().filename().string());
    EXPECT_THAT(files, ElementsAre("client.weft"));
}

TEST_F(RepairTest, AFileThatOthersUseIsNotReplaced) {
    make(3'000);
    std::mt19937 random(5);
    overwrite(rootOf("sighting").at(0), random);
    auto other = *Database::open(path(), Database::Mode::ReadWrite);
    ASSERT_TRUE(other.execute("BEGIN; SELECT count(*) FROM setting"));
    const auto report = repairWorkspace(path(), at(90'000));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::StoreLocked);
}

} // namespace
} // namespace weft::store
