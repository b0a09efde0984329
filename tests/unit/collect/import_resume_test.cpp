// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include "store/collection.h"
#include "store/import_progress.h"

namespace weft::collect {
namespace {

using base::ErrorCode;

constexpr int kPosts = 60'000;

std::string lines() {
    std::string all;
    for (int i = 0; i < kPosts; ++i)
        all += R"({"id":")" + std::to_string(i) + R"(","author":"u)" + std::to_string(i % 37) +
               R"(","text":"text @u1 )" + std::to_string(i) + R"(","timestamp":)" +
               std::to_string(1'700'000'000 + i) + R"(,"likes":)" + std::to_string(i % 11) + "}\n";
    return all;
}

std::string rows() {
    std::string all = "key,timestamp,text\n";
    for (int i = 0; i < kPosts; ++i)
        all += std::to_string(i) + "," + std::to_string(1'700'000'000 + i) + ",\"two\nlines\"\n";
    return all;
}

class ImportResume : public ImportTest {
protected:
    /// Imports a file and stops when a number of posts has been written.
    Summary importUntil(const std::filesystem::path& path, std::int64_t posts,
                        const ImportOptions& options = {}) {
        std::stop_source source;
        const auto stop = [&](const Progress& progress) {
            if (progress.postsSeen >= posts) source.request_stop();
        };
        return importPath(path, stop, source.get_token(), options);
    }

    std::int64_t progressRows() {
        return writer()
            .submit([](store::Database& database) -> base::Result<std::int64_t> {
                const auto statement = database.prepare("SELECT count(*) FROM import_progress");
                if (!statement) return base::fail(statement.error());
                const auto row = (*statement)->step();
                if (!row) return base::fail(row.error());
                const auto count = (*statement)->integer(0);
                (*statement)->reset();
                return count;
            })
            .get()
            .value();
    }
};

TEST_F(ImportResume, GoesOnWhereItWasStopped) {
    const auto path = m_folder.write("posts.jsonl", "broken\n" + lines());
    importPath(path);
    const auto wanted = digest();
    EXPECT_EQ(progressRows(), 0);

    reopen("stopped.weft");
    const auto stopped = importUntil(path, 1);
    EXPECT_EQ(codeOf(stopped), ErrorCode::Cancelled);
    EXPECT_FALSE(stopped.resumedAtLine);
    EXPECT_GT(stopped.postsNew, 0);
    EXPECT_LT(stopped.postsNew, kPosts);
    EXPECT_EQ(posts(), stopped.postsNew);
    EXPECT_EQ(progressRows(), 1);

    const auto finished = importPath(path);
    EXPECT_FALSE(finished.error) << finished.error->text();
    EXPECT_EQ(finished.resumedAtLine, stopped.postsNew + 2) << "behind the broken line and what was held";
    EXPECT_EQ(finished.postsSeen, kPosts);
    EXPECT_EQ(finished.postsNew, kPosts) << "nothing was read twice";
    EXPECT_EQ(finished.skippedTotal, 1);
    EXPECT_EQ(digest(), wanted);
    EXPECT_EQ(progressRows(), 0);

    const auto again = importPath(path);
    EXPECT_FALSE(again.resumedAtLine);
    EXPECT_EQ(again.postsSeen, kPosts);
    EXPECT_EQ(again.postsNew, 0);
}

TEST_F(ImportResume, WorksForPackedTablesWithLinesInTheirFields) {
    const auto path = m_folder.write("posts.csv.zst", packed(rows()));
    ImportOptions options;
    options.mapping = {{"id", "key"}};
    const auto stopped = importUntil(path, 1, options);
    EXPECT_EQ(codeOf(stopped), ErrorCode::Cancelled);
    ASSERT_LT(stopped.postsNew, kPosts);
    const auto finished = importPath(path, {}, {}, options);
    EXPECT_FALSE(finished.error);
    EXPECT_EQ(finished.resumedAtLine, 2 * stopped.postsNew + 2);
    EXPECT_EQ(finished.postsNew, kPosts);
    EXPECT_EQ(stored("59999").post.text, "two\nlines");
}

TEST_F(ImportResume, TheRunLogHoldsWhatEachRunDid) {
    const auto path = m_folder.write("posts.jsonl", lines());
    const auto stopped = importUntil(path, 1);
    importPath(path);
    const auto runs = writer()
                          .submit([](store::Database& database) { return store::listRuns(database, 10); })
                          .get()
                          .value();
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].postsNew + runs[1].postsNew, kPosts);
    EXPECT_EQ(runs[1].postsNew, stopped.postsNew);
}

TEST_F(ImportResume, BeginsAnewWhenAskedOrWhenTheFileIsAnother) {
    const auto path = m_folder.write("posts.jsonl", lines());
    ASSERT_EQ(codeOf(importUntil(path, 1)), ErrorCode::Cancelled);
    const auto grown = importPath(m_folder.write("grown.jsonl", lines() + plain("more") + "\n"));
    EXPECT_FALSE(grown.resumedAtLine);
    EXPECT_EQ(grown.postsSeen, kPosts + 1);
    EXPECT_EQ(progressRows(), 1) << "of the file that was stopped";
    ImportOptions options;
    options.restart = true;
    const auto restarted = importPath(path, {}, {}, options);
    EXPECT_FALSE(restarted.resumedAtLine);
    EXPECT_EQ(restarted.postsSeen, kPosts);
    EXPECT_EQ(progressRows(), 0);
}

TEST_F(ImportResume, AFileThatWasChangedInPlaceIsAnother) {
    auto content = lines();
    const auto path = m_folder.write("posts.jsonl", content);
    ASSERT_EQ(codeOf(importUntil(path, 1)), ErrorCode::Cancelled);
    const auto before = std::filesystem::last_write_time(path);
    // Behind the first megabyte and before the last, with the size that it had.
    const auto place = content.find("text @u1", content.size() / 2);
    content.replace(place, 4, "word");
    m_folder.write("posts.jsonl", content);
    // A clock that is too coarse for so short a time.
    std::filesystem::last_write_time(path, before + std::chrono::nanoseconds{1});
    const auto anew = importPath(path);
    EXPECT_FALSE(anew.resumedAtLine);
    EXPECT_EQ(anew.postsSeen, kPosts);
}

TEST_F(ImportResume, AnotherMappingIsAnotherFile) {
    const auto path = m_folder.write("posts.csv", rows());
    ImportOptions options;
    options.mapping = {{"id", "key"}};
    ASSERT_EQ(codeOf(importUntil(path, 1, options)), ErrorCode::Cancelled);
    options.mapping = {{"id", "key"}, {"topic_tag", "text"}};
    EXPECT_FALSE(importPath(path, {}, {}, options).resumedAtLine);
}

} // namespace
} // namespace weft::collect
