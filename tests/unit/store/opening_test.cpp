// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "store/brands.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <fstream>
#include <set>

#include <sys/stat.h>
#include <unistd.h>

namespace weft::store {
namespace {

using base::ErrorCode;

const Opening kImpatient{schemaMigrations(), std::chrono::milliseconds{20}};

/// Everything in a folder: names, bytes and times.
std::set<std::string> traces(const std::filesystem::path& folder) {
    std::set<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::string trace = entry.path().filename().string();
        if (entry.is_regular_file())
            trace += " " + std::to_string(entry.last_write_time().time_since_epoch().count()) + " " +
                     tests::readFile(entry.path());
        all.insert(trace);
    }
    return all;
}

class OpeningTest : public ::testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path path = folder / "client.weft";

    /// A workspace with a few posts, closed.
    void makeWorkspace() const {
        auto database = createWorkspace(path);
        ASSERT_TRUE(database) << database.error().text();
        std::vector<model::Post> posts;
        for (int i = 0; i < 300; ++i)
            posts.push_back(
                makePost(std::to_string(i), "ana", "some text of a post, long enough to fill pages", i));
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(savePosts(*database, posts, Source::Import, at(0)));
        ASSERT_TRUE(transaction->commit());
    }

    void makeWith(const std::string& sql) const {
        auto database = Database::open(path, Database::Mode::Create);
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->execute(sql));
    }

    void patch(std::streamoff offset, std::string_view bytes) const {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(offset);
        file << bytes;
    }

    /// Every way of opening refuses with this code, and leaves the folder as it was.
    void expectRefused(ErrorCode code, std::string_view word) const {
        const auto before = traces(folder.path());
        using Open = base::Result<Database> (*)(const std::filesystem::path&);
        constexpr Open kForWriting = [](const std::filesystem::path& file) {
            return openForWriting(file, kImpatient);
        };
        constexpr Open kForReading = [](const std::filesystem::path& file) {
            return openForReading(file, kImpatient);
        };
        for (const Open open : {kForWriting, kForReading, Open{openOrCreateWorkspace}}) {
            const auto opened = open(path);
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().code, code) << opened.error().text();
            EXPECT_THAT(opened.error().text(), ::testing::HasSubstr(std::string(word)));
            EXPECT_THAT(opened.error().where, ::testing::HasSubstr("client.weft"));
            EXPECT_EQ(traces(folder.path()), before) << "something was touched";
        }
    }
};

TEST_F(OpeningTest, ANewWorkspaceIsMarkedAndOpensAgain) {
    makeWorkspace();
    const auto bytes = tests::readFile(path);
    EXPECT_EQ(bytes.substr(68, 4), "Weft");
    EXPECT_EQ(bytes[63], schemaVersion());
    EXPECT_EQ(bytes[18], 2) << "WAL";
    auto database = openWorkspace(path);
    ASSERT_TRUE(database) << database.error().text();
    EXPECT_EQ(readCounts(*database)->posts, 300);
    EXPECT_TRUE(openWorkspaceReadOnly(path));
}

TEST_F(OpeningTest, ClosingLeavesOneFile) {
    makeWorkspace();
    for (const bool reading : {false, true}) {
        {
            auto database = reading ? openWorkspaceReadOnly(path) : openWorkspace(path);
            ASSERT_TRUE(database);
            EXPECT_EQ(readCounts(*database)->posts, 300);
        }
        EXPECT_EQ(traces(folder.path()).size(), 1U) << (reading ? "reading" : "writing");
    }
}

TEST_F(OpeningTest, CreatingNeverReplaces) {
    folder.write("client.weft", "precious");
    const auto refused = createWorkspace(path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadArgument);
    EXPECT_EQ(tests::readFile(path), "precious");
}

TEST_F(OpeningTest, CreatingNeedsAFolder) {
    const auto refused = createWorkspace(folder / "none" / "client.weft");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreNotFound);
}

TEST_F(OpeningTest, ACreationThatFailsLeavesNothing) {
    const std::vector<std::string_view> broken{"CREATE TABLE half (x TEXT) STRICT; nonsense"};
    const auto refused = createAndOpen(path, {broken, std::chrono::milliseconds{20}});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(traces(folder.path()).empty());
}

TEST_F(OpeningTest, NamesThatSqliteReadsInItsOwnWayAreOnlyNames) {
    const auto home = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    for (const auto* name : {":memory:", "file:odd?mode=memory", "per%20cent #1?.weft"}) {
        EXPECT_TRUE(createWorkspace(name)) << name;
        EXPECT_TRUE(std::filesystem::exists(folder / name)) << name;
        EXPECT_TRUE(openWorkspace(name)) << name;
    }
    std::filesystem::current_path(home);
}

TEST_F(OpeningTest, RefusesAMissingFile) {
    for (const auto& opened : {openWorkspace(path), openWorkspaceReadOnly(path)}) {
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::StoreNotFound);
    }
    EXPECT_TRUE(traces(folder.path()).empty());
}

TEST_F(OpeningTest, RefusesAFolder) {
    std::filesystem::create_directory(path);
    expectRefused(ErrorCode::StoreForeign, "folder");
}

TEST_F(OpeningTest, RefusesAPipeWithoutWaiting) {
    ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
    expectRefused(ErrorCode::StoreForeign, "ordinary");
}

TEST_F(OpeningTest, RefusesAnEmptyFile) {
    folder.write("client.weft", "");
    expectRefused(ErrorCode::StoreForeign, "empty");
}

TEST_F(OpeningTest, RefusesWhatIsNotSqlite) {
    folder.write("client.weft", "{\"posts\": []}\n" + std::string(5000, ' '));
    expectRefused(ErrorCode::StoreForeign, "not a Weft workspace");
}

TEST_F(OpeningTest, RefusesTheDatabaseOfAnotherProgram) {
    makeWith("PRAGMA application_id = 77; PRAGMA user_version = 1; CREATE TABLE post (x)");
    expectRefused(ErrorCode::StoreForeign, "another program");
}

TEST_F(OpeningTest, RefusesTheDatabaseOfAnotherProgramInWalMode) {
    makeWith("PRAGMA journal_mode = WAL; CREATE TABLE post (x)");
    expectRefused(ErrorCode::StoreForeign, "another program");
}

TEST_F(OpeningTest, RefusesANewerFile) {
    makeWorkspace();
    makeWith("PRAGMA user_version = 999");
    expectRefused(ErrorCode::StoreNewer, "update Weft");
}

TEST_F(OpeningTest, RefusesAFileWithoutVersion) {
    makeWith("PRAGMA application_id = 0x57656674; CREATE TABLE x (y)");
    expectRefused(ErrorCode::StoreCorrupt, "version");
}

TEST_F(OpeningTest, RefusesAFileWithoutTheTables) {
    makeWith("PRAGMA application_id = 0x57656674; PRAGMA user_version = 1; CREATE TABLE x (y)");
    expectRefused(ErrorCode::StoreCorrupt, "damaged");
}

TEST_F(OpeningTest, RefusesATruncatedFile) {
    makeWorkspace();
    const auto whole = std::filesystem::file_size(path);
    std::filesystem::resize_file(path, whole - 5000);
    expectRefused(ErrorCode::StoreCorrupt, "5000 of its");
    std::filesystem::resize_file(path, 4096);
    expectRefused(ErrorCode::StoreCorrupt, "cut off");
    std::filesystem::resize_file(path, 50);
    expectRefused(ErrorCode::StoreCorrupt, "cut off");
}

TEST_F(OpeningTest, RefusesADamagedSchema) {
    makeWorkspace();
    patch(100, std::string(3000, '\xEE'));
    expectRefused(ErrorCode::StoreCorrupt, "damaged");
}

TEST_F(OpeningTest, RefusesDamageInTheRootOfATable) {
    makeWorkspace();
    const auto pages = static_cast<std::streamoff>(std::filesystem::file_size(path) / 4096);
    for (std::streamoff page = 1; page < pages; ++page)
        patch(page * 4096, std::string(200, '\xEE'));
    expectRefused(ErrorCode::StoreCorrupt, "damaged");
}

TEST_F(OpeningTest, AnyDamagedByteGivesAnErrorOrAFileThatWorks) {
    makeWorkspace();
    const auto whole = tests::readFile(path);
    for (std::size_t offset = 0; offset < whole.size(); offset += 1 + whole.size() / 60) {
        folder.write("client.weft", whole);
        patch(static_cast<std::streamoff>(offset), "\xFF\x00\xFF\xA5");
        auto opened = openForReading(path, kImpatient);
        if (!opened) continue;
        // Must not crash; it may or may not find the damage.
        (void)loadPostTable(*opened, base::kLatestInstant);
        (void)checkHealth(*opened);
    }
}

class LockedTest : public OpeningTest {
protected:
    /// Another connection that keeps its lock to the end of the test.
    void lock(const std::string& sql) {
        m_other = std::make_unique<Database>(*Database::open(path, Database::Mode::ReadWrite));
        ASSERT_TRUE(m_other->execute(sql));
    }

    std::unique_ptr<Database> m_other;
};

TEST_F(LockedTest, TheWriteLockStopsWritersOnly) {
    makeWorkspace();
    lock("BEGIN IMMEDIATE");
    const auto refused = openForWriting(path, kImpatient);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreLocked);
    EXPECT_THAT(refused.error().text(), ::testing::HasSubstr("another program"));
    EXPECT_TRUE(openForReading(path, kImpatient));
    ASSERT_TRUE(m_other->execute("ROLLBACK"));
    EXPECT_TRUE(openForWriting(path, kImpatient));
}

TEST_F(LockedTest, AnExclusiveConnectionStopsEverybody) {
    makeWorkspace();
    lock("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; INSERT INTO setting VALUES ('x', 'y')");
    const auto before = tests::readFile(path);
    for (const auto& opened : {openForWriting(path, kImpatient), openForReading(path, kImpatient)}) {
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::StoreLocked) << opened.error().text();
    }
    EXPECT_EQ(tests::readFile(path), before);
}

TEST_F(LockedTest, AnExclusiveTransactionInRollbackModeStopsEverybody) {
    makeWorkspace();
    makeWith("PRAGMA journal_mode = DELETE");
    lock("BEGIN EXCLUSIVE; INSERT INTO setting VALUES ('x', 'y')");
    for (const auto& opened : {openForWriting(path, kImpatient), openForReading(path, kImpatient)}) {
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::StoreLocked) << opened.error().text();
    }
}

TEST_F(LockedTest, ANewerVersionThatIsOnlyInTheLogIsSeen) {
    makeWorkspace();
    lock("PRAGMA user_version = 999");
    for (const auto& opened : {openForWriting(path, kImpatient), openForReading(path, kImpatient)}) {
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::StoreNewer) << opened.error().text();
    }
}

/// Permissions do not bind the superuser, who is somebody else meanwhile.
class PermissionsTest : public OpeningTest {
protected:
    static constexpr uid_t kNobody = 65534;

    void SetUp() override {
        if (geteuid() != 0) return;
        ASSERT_EQ(chown(folder.path().c_str(), kNobody, kNobody), 0);
        if (setresuid(kNobody, kNobody, 0) != 0) GTEST_SKIP() << "nobody else can be played here";
        m_wasRoot = true;
    }

    void TearDown() override {
        if (m_wasRoot) {
            ASSERT_EQ(setresuid(0, 0, 0), 0);
        }
        std::error_code ignored;
        std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all, ignored);
    }

    void closeFolder() const {
        std::filesystem::permissions(folder.path(),
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    }

private:
    bool m_wasRoot = false;
};

TEST_F(PermissionsTest, AReadOnlyFileSaysSo) {
    makeWorkspace();
    std::filesystem::permissions(path, std::filesystem::perms::owner_read);
    const auto refused = openWorkspace(path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreReadOnly);
    EXPECT_TRUE(openWorkspaceReadOnly(path));
}

TEST_F(PermissionsTest, AReadOnlyFolderSaysSo) {
    makeWorkspace();
    closeFolder();
    const auto before = traces(folder.path());
    const auto refused = openWorkspace(path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreReadOnly);
    EXPECT_EQ(createWorkspace(folder / "new.weft").error().code, ErrorCode::StoreReadOnly);
    const auto reader = openWorkspaceReadOnly(path);
    EXPECT_TRUE(reader) << reader.error().text();
    EXPECT_EQ(traces(folder.path()), before);
}

TEST_F(PermissionsTest, ALogThatNobodyCanReadSaysSo) {
    makeWorkspace();
    {
        auto database = *openWorkspace(path);
        ASSERT_TRUE(writeSetting(database, "name", "Acme"));
        for (const auto* suffix : {"", "-wal"})
            std::filesystem::copy_file(path.string() + suffix, (folder / "copy.weft").string() + suffix);
    }
    closeFolder();
    const auto before = traces(folder.path());
    const auto reader = openWorkspaceReadOnly(folder / "copy.weft");
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().code, ErrorCode::StoreReadOnly) << reader.error().text();
    EXPECT_NE(reader.error().detail.find("log beside the file"), std::string::npos) << reader.error().text();
    EXPECT_EQ(traces(folder.path()), before);
}

TEST_F(PermissionsTest, TheLogOfSomebodyWhoWritesIsRead) {
    makeWorkspace();
    auto writer = *openWorkspace(path);
    ASSERT_TRUE(writeSetting(writer, "name", "Acme"));
    closeFolder();
    auto reader = openWorkspaceReadOnly(path);
    ASSERT_TRUE(reader) << reader.error().text();
    EXPECT_EQ(readSetting(*reader, "name").value_or(std::nullopt), "Acme");
}

TEST_F(PermissionsTest, AnUnreadableFileSaysSo) {
    makeWorkspace();
    std::filesystem::permissions(path, std::filesystem::perms::none);
    EXPECT_EQ(openWorkspace(path).error().code, ErrorCode::FileNotReadable);
}

} // namespace
} // namespace weft::store
