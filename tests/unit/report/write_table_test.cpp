// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

#include "report/whole_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace weft;
namespace fs = std::filesystem;

namespace {

const report::Table kTable{"weave", {"date", "n"}, {{"2026-09-01", std::int64_t{3}}}};

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// No file may grow beyond `bytes` while this lives: the nearest a test comes to a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

} // namespace

TEST(WriteTable, choosesByTheSuffix) {
    const tests::TemporaryFolder folder;
    ASSERT_TRUE(report::writeTable(kTable, folder / "a.csv"));
    ASSERT_TRUE(report::writeTable(kTable, folder / "a.JSON"));
    ASSERT_TRUE(report::writeTable(kTable, folder / "a.xlsx"));
    EXPECT_EQ(tests::readFile(folder / "a.csv"), "date,n\r\n2026-09-01,3\r\n");
    EXPECT_TRUE(tests::readFile(folder / "a.JSON").starts_with("["));
    EXPECT_TRUE(tests::readFile(folder / "a.xlsx").starts_with("PK"));
    EXPECT_EQ(filesIn(folder.path()), 3);
    for (const auto* name : {"a.txt", "a", "csv"}) {
        const auto status = report::writeTable(kTable, folder / name);
        ASSERT_FALSE(status) << name;
        EXPECT_EQ(status.error().code, base::ErrorCode::BadArgument);
    }
}

TEST(WriteTable, replacesAFileAndKeepsItsMode) {
    const tests::TemporaryFolder folder;
    const auto path = folder.write("a.csv", std::string(9000, 'x'));
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(report::writeTable(kTable, path));
    EXPECT_EQ(tests::readFile(path), "date,n\r\n2026-09-01,3\r\n");
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(WriteTable, followsALink) {
    const tests::TemporaryFolder folder;
    const auto target = folder.write("target.csv", "old");
    fs::create_symlink("target.csv", folder / "link.csv");
    ASSERT_TRUE(report::writeTable(kTable, folder / "link.csv"));
    EXPECT_TRUE(fs::is_symlink(folder / "link.csv"));
    EXPECT_TRUE(tests::readFile(target).starts_with("date"));
}

TEST(WriteTable, saysWhereItCouldNotWrite) {
    const tests::TemporaryFolder folder;
    const auto missing = report::writeTable(kTable, folder / "no" / "a.csv");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, base::ErrorCode::FileNotFound);
    EXPECT_NE(missing.error().where.find("a.csv"), std::string::npos);
    fs::create_directory(folder / "b.csv");
    EXPECT_EQ(report::writeTable(kTable, folder / "b.csv").error().code, base::ErrorCode::FileIsDirectory);
    EXPECT_EQ(report::writeWholeFile(fs::path(), "x").error().code, base::ErrorCode::FileIsDirectory);
    EXPECT_FALSE(report::writeTable(kTable, "/proc/a.csv"));
}

TEST(WriteTable, respectsAReadOnlyFolderAndFile) {
    if (::geteuid() == 0) GTEST_SKIP() << "the superuser may write everywhere";
    const tests::TemporaryFolder folder;
    const auto path = folder.write("a.csv", "old");
    fs::permissions(path, fs::perms::owner_read);
    EXPECT_EQ(report::writeTable(kTable, path).error().code, base::ErrorCode::FileNotWritable);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_EQ(report::writeTable(kTable, folder / "b.csv").error().code, base::ErrorCode::FileNotWritable);
    fs::permissions(folder.path(), fs::perms::owner_all);
    EXPECT_EQ(tests::readFile(path), "old");
}

TEST(WriteTable, leavesTheOldFileWhenTheDiskIsFull) {
    const tests::TemporaryFolder folder;
    const auto path = folder.write("a.csv", "old");
    base::Status status;
    {
        const SmallDisk disk(1000);
        status = report::writeWholeFile(path, std::string(5000, 'x'));
    }
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, base::ErrorCode::DiskFull);
    EXPECT_EQ(tests::readFile(path), "old");
    EXPECT_EQ(filesIn(folder.path()), 1);
    EXPECT_EQ(report::writeWholeFile("/dev/full", "x").error().code, base::ErrorCode::DiskFull);
}
