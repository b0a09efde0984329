// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/collector.h"

#include "simulator/community.h"
#include "simulator/server.h"
#include "store/brands.h"
#include "store/posts_reading.h"
#include "store/workspace_file.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <set>

namespace weft::collect {
namespace {

using base::ErrorCode;
using namespace std::chrono_literals;

const base::Instant kEnd = base::parseInstant("2026-03-20T18:00:00Z").value();

simulator::CommunityOptions smallCommunity(int posts = 600) {
    simulator::CommunityOptions options;
    options.brand = "atelier_nordet";
    options.days = 20;
    options.posts = posts;
    options.seed = 11;
    options.end = kEnd;
    return options;
}

/// Ids of everything the API shows to the world's owner.
std::set<std::string> visibleIds(const simulator::World& world) {
    std::set<std::string> ids;
    const auto add = [&](simulator::World::List list) {
        for (const auto index : list)
            ids.insert(world.post(index).id);
    };
    add(world.ownThreads());
    add(world.ownReplies());
    add(world.mentions());
    // Those older than a day are archived.
    for (const auto index : world.ghostPosts())
        if (kEnd - world.post(index).time < 24h) ids.insert(world.post(index).id);
    for (const auto root : world.ownThreads())
        add(world.conversation(root));
    return ids;
}

std::set<std::string> heldIds(const std::filesystem::path& workspace) {
    auto database = store::openWorkspaceReadOnly(workspace).value();
    const auto table = store::loadPostTable(database, base::kLatestInstant).value();
    std::set<std::string> ids;
    for (const auto& row : table.rows)
        ids.insert(row.id);
    return ids;
}

std::string digestOf(const std::filesystem::path& workspace) {
    auto database = store::openWorkspaceReadOnly(workspace).value();
    return store::contentDigest(database).value();
}

/// A simulator, a workspace and a collector between them; the clock stands still unless it is moved.
class CollectorTest : public testing::Test {
protected:
    void serve(const simulator::CommunityOptions& options, simulator::FaultPlan faults = {},
               std::optional<double> live = {}) {
        simulator::ServerOptions server;
        server.faults = faults;
        m_server =
            simulator::Server::start(simulator::communityWorld(options, live), server, m_clock).value();
    }

    /// Waits only on paper.
    CollectorOptions optionsFor(const std::string& apiBase) {
        CollectorOptions options;
        options.apiBase = apiBase;
        options.token = threads::Secret("token");
        options.retry.attempts = 12;
        options.retry.wait = [this](std::chrono::milliseconds pause, const std::stop_token& stop) {
            m_present.advance(pause);
            return !stop.stop_requested();
        };
        return options;
    }

    Summary collect(const std::string& file = "w.weft", const std::stop_token& stop = {}) {
        return collectFrom(m_server->apiBase(), file, stop);
    }

    Summary collectFrom(const std::string& apiBase, const std::string& file,
                        const std::stop_token& stop = {}) {
        store::Writer writer(store::openOrCreateWorkspace(m_folder / file).value());
        Collector collector(optionsFor(apiBase), writer, m_present);
        return collector.collectOnce([&](const Progress& progress) { m_progress.push_back(progress); }, stop);
    }

    tests::TemporaryFolder m_folder;
    base::ManualClock m_clock{kEnd};
    /// The collector's own time goes on while it waits; the server's stands still, and so do its counters.
    base::ManualClock m_present{kEnd};
    std::unique_ptr<simulator::Server> m_server;
    std::vector<Progress> m_progress;
};

TEST_F(CollectorTest, FetchesEverythingTheApiShows) {
    serve(smallCommunity());
    const auto summary = collect();
    EXPECT_FALSE(summary.error) << summary.error->text();
    EXPECT_TRUE(summary.complete);
    EXPECT_EQ(summary.skippedTotal, 0);
    const auto expected = visibleIds(simulator::communityWorld(smallCommunity(), {}));
    EXPECT_EQ(heldIds(m_folder / "w.weft"), expected);
    EXPECT_EQ(summary.postsNew, static_cast<std::int64_t>(expected.size()));
    EXPECT_EQ(summary.requests, m_server->requests());
}

TEST_F(CollectorTest, ASecondRunAddsNothingAndAsksLittle) {
    serve(smallCommunity());
    const auto first = collect();
    const auto digest = digestOf(m_folder / "w.weft");
    const auto second = collect();
    EXPECT_EQ(second.postsNew, 0);
    EXPECT_EQ(second.postsChanged, 0);
    EXPECT_LE(second.requests * 10, first.requests);
    EXPECT_EQ(digestOf(m_folder / "w.weft"), digest);
}

TEST_F(CollectorTest, NewPostsOfALiveCommunityArriveIncrementally) {
    serve(smallCommunity(), {}, 50.0);
    const auto first = collect();
    m_clock.advance(2h);
    m_present.advance(2h);
    const auto second = collect();
    EXPECT_GT(second.postsNew, 0);
    EXPECT_LT(second.requests, first.requests);
    EXPECT_TRUE(second.complete);

    // A fresh workspace sees no more of the own threads and conversations than the one that grew.
    collect("fresh.weft");
    EXPECT_EQ(heldIds(m_folder / "w.weft"), heldIds(m_folder / "fresh.weft"));
}

TEST_F(CollectorTest, FaultsChangeNothingInTheEnd) {
    serve(smallCommunity(300));
    collect("clean.weft");
    serve(smallCommunity(300), {.rate = 0.2, .seed = 9});
    const auto summary = collect("faulty.weft");
    EXPECT_TRUE(summary.complete) << (summary.error ? summary.error->text() : summary.skipped.front().reason);
    EXPECT_EQ(digestOf(m_folder / "faulty.weft"), digestOf(m_folder / "clean.weft"));
}

TEST_F(CollectorTest, AStoppedRunIsFinishedByTheNext) {
    serve(smallCommunity());
    collect("clean.weft");
    for (const int after : {1, 3, 7, 20, 60}) {
        const auto file = "stopped" + std::to_string(after) + ".weft";
        std::stop_source stop;
        store::Writer writer(store::openOrCreateWorkspace(m_folder / file).value());
        Collector collector(optionsFor(m_server->apiBase()), writer, m_present);
        const auto summary = collector.collectOnce(
            [&](const Progress& progress) {
                if (progress.requests >= after) stop.request_stop();
            },
            stop.get_token());
        EXPECT_FALSE(summary.complete);
        EXPECT_EQ(summary.error->code, ErrorCode::Cancelled);
        EXPECT_TRUE(collector.collectOnce({}, {}).complete);
        EXPECT_EQ(digestOf(m_folder / file), digestOf(m_folder / "clean.weft")) << "stopped after " << after;
    }
}

TEST_F(CollectorTest, ATokenOfAnotherAccountCollectsNothing) {
    serve(smallCommunity(100));
    {
        auto database = store::openOrCreateWorkspace(m_folder / "w.weft").value();
        ASSERT_TRUE(store::addAccount(database, "Somebody", "somebody_else"));
    }
    const auto summary = collect();
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->code, ErrorCode::BadArgument);
    EXPECT_NE(summary.error->detail.find("@atelier_nordet"), std::string::npos);
    EXPECT_TRUE(heldIds(m_folder / "w.weft").empty());
}

TEST_F(CollectorTest, AHandleSpelledInAnotherCaseIsTheSameAccount) {
    serve(smallCommunity(100));
    {
        auto database = store::openOrCreateWorkspace(m_folder / "w.weft").value();
        ASSERT_TRUE(store::addAccount(database, "Atelier", "Atelier_Nordet"));
    }
    EXPECT_TRUE(collect().complete);
}

TEST_F(CollectorTest, ProgressCountsUpAndKnowsTheStages) {
    serve(smallCommunity(200));
    collect();
    std::set<Stage> ended;
    std::int64_t requests = 0;
    for (const auto& progress : m_progress) {
        EXPECT_GE(progress.requests, requests);
        requests = progress.requests;
        EXPECT_LE(progress.done, progress.total.value_or(progress.done));
        if (progress.stageEnded) ended.insert(progress.stage);
    }
    EXPECT_EQ(ended.size(), 8U);
}

TEST_F(CollectorTest, EachRunOfOneClientCountsItsOwnRequests) {
    serve(smallCommunity(100));
    store::Writer writer(store::openOrCreateWorkspace(m_folder / "w.weft").value());
    Collector collector(optionsFor(m_server->apiBase()), writer, m_present);
    const auto first = collector.collectOnce({}, {});
    std::int64_t most = 0;
    const auto second = collector.collectOnce(
        [&](const Progress& progress) { most = std::max(most, progress.requests); }, {});
    EXPECT_EQ(first.requests + second.requests, m_server->requests());
    EXPECT_EQ(most, second.requests) << "progress counts the run, as the summary does";
}

TEST_F(CollectorTest, NobodyListeningOnThePortEndsTheRunWithAReason) {
    const auto summary = collectFrom("http://127.0.0.1:9/v1.0", "w.weft");
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->code, ErrorCode::NetworkUnreachable);
    EXPECT_FALSE(summary.complete);
}

} // namespace
} // namespace weft::collect
