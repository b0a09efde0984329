// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/watches.h"
#include "unit/collect/collector_fixture.h"

namespace weft::collect {
namespace {

using base::ErrorCode;

class CollectorTest : public CollectorFixture {};

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
    serve(smallCommunity(), simulator::FaultPlan{}, 50.0);
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

TEST_F(CollectorTest, TheTotalsOfTheSourcesAreThoseOfACountFromScratch) {
    serve(smallCommunity(), simulator::FaultPlan{}, 50.0);
    collect();
    {
        auto database = store::openWorkspace(m_folder / "w.weft").value();
        const auto account = store::listBrands(database).value().front().accounts.front().id;
        ASSERT_TRUE(store::addWatch(database, account, store::WatchKind::Word, "atelier", m_present.now()));
    }
    m_clock.advance(2h);
    m_present.advance(2h);
    EXPECT_GT(collect().postsNew, 0);
    auto database = store::openWorkspaceReadOnly(m_folder / "w.weft").value();
    const auto rows = [&](const std::string& table) {
        const auto statement =
            database
                .prepare("SELECT account_id || stage || ' ' || subject || ' ' || posts || ' ' "
                         "|| oldest_ms FROM " +
                         table + " ORDER BY 1")
                .value();
        std::vector<std::string> all;
        while (statement->step().value_or(false))
            all.emplace_back(statement->text(0));
        return all;
    };
    EXPECT_GE(rows("source_total").size(), 6U);
    EXPECT_EQ(rows("source_total"), rows("source_count"));
}

TEST_F(CollectorTest, FaultsChangeNothingInTheEnd) {
    serve(smallCommunity(300));
    collect("clean.weft");
    serve(smallCommunity(300), simulator::FaultPlan{.rate = 0.2, .seed = 9});
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
