// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader_pool.h"
#include "store/search.h"
#include "store/writer.h"
#include "workspace_fixture.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <stdexcept>

namespace weft::store {
namespace {

class ThreadsTest : public WorkspaceTest {
protected:
    static std::vector<model::Post> batch(int number, int size) {
        std::vector<model::Post> posts;
        for (int i = 0; i < size; ++i)
            posts.push_back(makePost("b" + std::to_string(number) + "_" + std::to_string(i), "ana",
                                     "batch words", number));
        return posts;
    }

    static base::Result<SaveCounts> saveBatch(Database& database, int number, int size) {
        auto transaction = Transaction::begin(database);
        if (!transaction) return base::fail(transaction.error());
        auto counts = savePosts(database, batch(number, size), Source::Import, at(0));
        if (!counts) return counts;
        if (auto done = transaction->commit(); !done) return base::fail(done.error());
        return counts;
    }
};

TEST_F(ThreadsTest, TheWriterKeepsTheOrderAndFinishesItsQueue) {
    std::vector<int> order;
    std::vector<std::future<base::Status>> answers;
    {
        Writer writer(std::move(db()));
        for (int i = 0; i < 50; ++i)
            answers.push_back(writer.submit([&order, i](Database&) -> base::Status {
                order.push_back(i);
                return {};
            }));
    }
    for (auto& answer : answers)
        EXPECT_TRUE(answer.get());
    ASSERT_EQ(order.size(), 50U);
    EXPECT_TRUE(std::ranges::is_sorted(order));
}

TEST_F(ThreadsTest, AJobThatThrowsHarmsOnlyItself) {
    Writer writer(std::move(db()));
    auto broken = writer.submit([](Database&) -> base::Status { throw std::runtime_error("broken"); });
    auto sound = writer.submit([](Database& database) { return saveBatch(database, 1, 3); });
    EXPECT_THROW((void)broken.get(), std::runtime_error);
    EXPECT_EQ(sound.get()->added, 3);
}

TEST_F(ThreadsTest, ReadersSeeWholeBatchesWhileTheWriterWrites) {
    constexpr int kBatches = 40;
    constexpr int kSize = 25;
    const auto pool = ReaderPool::open(path(), 2);
    ASSERT_TRUE(pool);
    Writer writer(std::move(db()));
    std::vector<std::future<base::Result<SaveCounts>>> writes;
    for (int i = 0; i < kBatches; ++i)
        writes.push_back(writer.submit([i](Database& database) { return saveBatch(database, i, kSize); }));
    std::atomic<int> torn = 0;
    for (std::int64_t last = 0; last < std::int64_t{kBatches} * kSize;) {
        std::promise<std::int64_t> answer;
        (*pool)->ask([&](Database& database, const std::stop_token&) {
            const auto table = loadPostTable(database, base::kLatestInstant);
            const auto count = table ? static_cast<std::int64_t>(table->rows.size()) : -1;
            if (count < 0 || count % kSize != 0) ++torn;
            const auto found = countMatches(database, {"batch", {}, 1, {}});
            if (!found || *found < count) ++torn;
            answer.set_value(count);
        });
        const auto count = answer.get_future().get();
        ASSERT_GE(count, last);
        last = count;
    }
    EXPECT_EQ(torn, 0);
    for (auto& write : writes)
        EXPECT_TRUE(write.get());
}

constexpr std::string_view kEndless =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

TEST_F(ThreadsTest, StoppingInterruptsTheRunningStatement) {
    const auto pool = ReaderPool::open(path(), 1);
    ASSERT_TRUE(pool);
    for (int round = 0; round < 20; ++round) {
        std::promise<void> begun;
        std::promise<base::Status> ended;
        auto stop = (*pool)->ask([&](Database& database, const std::stop_token&) {
            begun.set_value();
            ended.set_value((*database.prepare(kEndless))->run());
        });
        begun.get_future().wait();
        // May come before the statement begins, too.
        stop.request_stop();
        const auto status = ended.get_future().get();
        ASSERT_FALSE(status);
        EXPECT_EQ(status.error().code, base::ErrorCode::Cancelled);
    }
    std::promise<bool> next;
    (*pool)->ask([&](Database& database, const std::stop_token&) {
        next.set_value(readCounts(database).has_value());
    });
    EXPECT_TRUE(next.get_future().get()) << "the connection goes on working";
}

TEST_F(ThreadsTest, AQuestionStoppedInTheQueueIsNeverAsked) {
    const auto pool = ReaderPool::open(path(), 1);
    ASSERT_TRUE(pool);
    std::promise<void> release;
    std::promise<void> last;
    std::atomic<bool> asked = false;
    (*pool)->ask([&](Database&, const std::stop_token&) { release.get_future().wait(); });
    auto dropped = (*pool)->ask([&](Database&, const std::stop_token&) { asked = true; });
    (*pool)->ask([&](Database&, const std::stop_token&) { last.set_value(); });
    dropped.request_stop();
    release.set_value();
    last.get_future().wait();
    EXPECT_FALSE(asked);
}

TEST_F(ThreadsTest, ThePoolEndsWhileQuestionsRunAndWait) {
    std::atomic<int> late = 0;
    {
        const auto pool = ReaderPool::open(path(), 2);
        ASSERT_TRUE(pool);
        std::promise<void> begun;
        (*pool)->ask([&](Database& database, const std::stop_token& token) {
            begun.set_value();
            while (!token.stop_requested())
                (void)(*database.prepare(kEndless))->run();
        });
        begun.get_future().wait();
        (*pool)->ask([&](Database& database, const std::stop_token& token) {
            while (!token.stop_requested())
                (void)(*database.prepare(kEndless))->run();
        });
        for (int i = 0; i < 5; ++i)
            (*pool)->ask([&](Database&, const std::stop_token&) { ++late; });
    }
    EXPECT_EQ(late, 0);
}

TEST_F(ThreadsTest, APoolNeedsAWorkspace) {
    const auto pool = ReaderPool::open(folder() / "missing.weft", 2);
    ASSERT_FALSE(pool);
    EXPECT_EQ(pool.error().code, base::ErrorCode::StoreNotFound);
}

} // namespace
} // namespace weft::store
