// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiet_care.h"
#include "store/brands.h"
#include "store/posts_reading.h"
#include "store/posts_writing.h"
#include "store/quick_check.h"
#include "store/retention.h"
#include "store/tombstones.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <future>

namespace weft::app {
namespace {

using namespace std::chrono_literals;

/// A workspace that counts as quiet at once.
class QuietCareTest : public ::testing::Test {
protected:
    static constexpr QuietTimes kAtOnce{.quiet = 0ms, .look = 1ms};

    void SetUp() override {
        auto made = store::createWorkspace(path());
        ASSERT_TRUE(made);
        auto transaction = store::Transaction::begin(*made);
        std::vector<model::Post> posts;
        for (int i = 0; i < 2'000; ++i) {
            model::Post post;
            post.id = "p" + std::to_string(i);
            post.author = "ana";
            post.text = "words " + std::string(300, 'x');
            post.createdAt = m_clock.now() - std::chrono::days{i};
            posts.push_back(post);
        }
        ASSERT_TRUE(store::savePosts(*made, posts, store::Source::Search, m_clock.now()));
        ASSERT_TRUE(transaction->commit());
        ASSERT_TRUE(made->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "w.weft"; }

    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

    /// Waits until the workspace says so.
    template<typename Condition>
    bool waitFor(Condition condition) const {
        for (int i = 0; i < 2'000; ++i) {
            auto database = store::openWorkspaceReadOnly(path());
            if (database && condition(*database)) return true;
            std::this_thread::sleep_for(5ms);
        }
        return false;
    }

private:
    tests::TemporaryFolder m_folder;
    base::ManualClock m_clock{base::instantFromMs(1'790'000'000'000)};
};

TEST_F(QuietCareTest, ChecksTheFileOnceAndKeepsWhatItFound) {
    store::Writer writer(*store::openWorkspace(path()));
    QuietCare care(path(), writer, clock(), kAtOnce);
    care.start([](const base::Error& error) { ADD_FAILURE() << error.text(); });
    ASSERT_TRUE(waitFor([&](auto& database) { return store::readQuietFinding(database)->has_value(); }));
    auto database = store::openWorkspaceReadOnly(path());
    const auto finding = store::readQuietFinding(*database);
    EXPECT_EQ((*finding)->at, clock().now());
    EXPECT_EQ((*finding)->problem, "");
}

TEST_F(QuietCareTest, SaysThatTheFileIsDamaged) {
    store::Writer writer(*store::openWorkspace(path()));
    {
        // The last pages hold posts: most of the file does.
        std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
        for (const int page : {40, 60, 80, 100}) {
            file.seekp(page * 4096);
            file << std::string(4096, '\x5a');
        }
    }
    std::promise<base::Error> told;
    QuietCare care(path(), writer, clock(), kAtOnce);
    care.start([&, once = false](const base::Error& error) mutable {
        if (!std::exchange(once, true)) told.set_value(error);
    });
    EXPECT_EQ(told.get_future().get().code, base::ErrorCode::StoreCorrupt);
}

TEST_F(QuietCareTest, ErasesWhatIsOlderThanTheWorkspaceKeeps) {
    store::Writer writer(*store::openWorkspace(path()));
    ASSERT_TRUE(
        writer.submit([](auto& database) { return store::writeKeep(database, std::chrono::days{700}); })
            .get());
    QuietCare care(path(), writer, clock(), kAtOnce);
    care.start([](const base::Error& error) { ADD_FAILURE() << error.text(); });
    ASSERT_TRUE(waitFor([&](auto& database) { return store::readKeepApplied(database)->has_value(); }));
    auto database = store::openWorkspaceReadOnly(path());
    EXPECT_EQ(store::readCounts(*database)->posts, 701);
    EXPECT_TRUE(store::checkHealth(*database)->problems.empty());
}

TEST_F(QuietCareTest, DropsTheWordsOfErasedPosts) {
    store::Writer writer(*store::openWorkspace(path()));
    const auto erase = [&](store::Database& database) -> base::Status {
        auto transaction = store::Transaction::begin(database);
        if (auto gone = store::markGone(database, "p7", clock().now()); !gone)
            return base::fail(gone.error());
        return transaction->commit();
    };
    ASSERT_TRUE(writer.submit(erase).get());
    const auto isStale = [](store::Database& database) {
        return store::readSetting(database, "full_text_stale")->has_value();
    };
    ASSERT_TRUE(waitFor(isStale));
    QuietCare care(path(), writer, clock(), kAtOnce);
    care.start([](const base::Error& error) { ADD_FAILURE() << error.text(); });
    EXPECT_TRUE(waitFor([&](auto& database) { return !isStale(database); }));
}

TEST_F(QuietCareTest, DoesNothingWhileSomebodyAsks) {
    store::Writer writer(*store::openWorkspace(path()));
    QuietCare care(path(), writer, clock(), {.quiet = 1h, .look = 1ms});
    care.start([](const base::Error& error) { ADD_FAILURE() << error.text(); });
    care.touch();
    std::this_thread::sleep_for(50ms);
    auto database = store::openWorkspaceReadOnly(path());
    EXPECT_FALSE(store::readQuietFinding(*database)->has_value());
}

} // namespace
} // namespace weft::app
