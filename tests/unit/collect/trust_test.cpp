// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/request_accountant.h"
#include "store/account_access.h"
#include "store/endpoint_states.h"
#include "store/source_visits.h"
#include "store/tombstones.h"
#include "store/watches.h"
#include "unit/collect/collector_fixture.h"

#include <algorithm>

namespace weft::collect {
namespace {

using base::ErrorCode;
using simulator::ScopeFailure;

/// What a manager must be able to trust: runs with something wrong, one after the other.
class TrustTest : public CollectorFixture {
protected:
    void SetUp() override {
        auto database = store::openOrCreateWorkspace(file()).value();
        m_account = store::addAccount(database, "Atelier", "atelier_nordet").value().id;
    }

    [[nodiscard]] std::filesystem::path file() const { return m_folder / "w.weft"; }

    void serveWith(const simulator::ApiOptions& api, int posts = 300) {
        simulator::ServerOptions server;
        server.api = api;
        serve(smallCommunity(posts), server);
    }

    Summary run(const RunRequest& request = {}) {
        store::Writer writer(store::openWorkspace(file()).value());
        auto options = optionsFor(m_server->apiBase());
        options.retry.attempts = 4;
        Collector collector(std::move(options), writer, m_present);
        return collector.collect(request, {}, {});
    }

    void pass(std::chrono::milliseconds time) {
        m_present.advance(time);
        m_clock.advance(time);
    }

    store::Watch watch(std::string_view term, store::WatchKind kind = store::WatchKind::Word) {
        auto database = store::openWorkspace(file()).value();
        return store::addWatch(database, m_account, kind, term, kEnd).value();
    }

    [[nodiscard]] store::SourceVisit visitOf(std::string stage, std::string subject = {}) {
        auto database = store::openWorkspaceReadOnly(file()).value();
        return store::readVisit(database, {m_account, std::move(stage), std::move(subject)})
            .value()
            .value_or(store::SourceVisit{});
    }

    [[nodiscard]] std::vector<store::CoverageGap> gaps() {
        auto database = store::openWorkspaceReadOnly(file()).value();
        return store::listGaps(database, m_account, base::kEarliestInstant).value();
    }

    std::int64_t m_account = 0;
};

TEST_F(TrustTest, OneEndpointThatFailsNeverStopsTheRest) {
    simulator::ApiOptions api;
    api.tokens.missing = {{.scope = "threads_manage_mentions", .failure = ScopeFailure::Status500}};
    serveWith(api);
    const auto summary = run();
    EXPECT_FALSE(summary.error);
    EXPECT_FALSE(summary.complete);
    ASSERT_EQ(summary.skippedTotal, 1);
    EXPECT_EQ(summary.skipped.front().where, "mentions");
    EXPECT_TRUE(visitOf("threads").succeededAt);
    EXPECT_TRUE(visitOf("counters").succeededAt);
    EXPECT_FALSE(visitOf("mentions").succeededAt);
}

TEST_F(TrustTest, Quirk03_AMissingScopeIsAskedForOnceAndThenLeftAlone) {
    for (const auto failure :
         {ScopeFailure::Status500, ScopeFailure::Code10, ScopeFailure::Code200, ScopeFailure::Status403}) {
        std::filesystem::remove(file());
        SetUp();
        simulator::ApiOptions api;
        api.tokens.missing = {{.scope = "threads_manage_mentions", .failure = failure}};
        serveWith(api);
        const auto summary = run();
        ASSERT_EQ(summary.skippedTotal, 1);
        EXPECT_NE(summary.skipped.front().reason.find("threads_manage_mentions"), std::string::npos)
            << "the reason names the permission: " << summary.skipped.front().reason;
        const auto asked = [&] {
            return std::ranges::count_if(
                m_server->log(), [](const auto& request) { return request.endpoint == "/me/mentions"; });
        };
        const auto before = asked();
        run();
        EXPECT_EQ(asked(), before) << "the next run does not ask again";
    }
}

TEST_F(TrustTest, AnotherTokenIsAskedAnew) {
    simulator::ApiOptions api;
    api.tokens.missing = {{.scope = "threads_basic", .failure = ScopeFailure::Code200}};
    serveWith(api, 100);
    EXPECT_TRUE(run().error);
    serveWith({}, 100);
    EXPECT_TRUE(run().error) << "the same token is left alone for a day";
    store::Writer writer(store::openWorkspace(file()).value());
    auto options = optionsFor(m_server->apiBase());
    options.token = threads::Secret("another token");
    Collector collector(std::move(options), writer, m_present);
    EXPECT_TRUE(collector.collectOnce({}, {}).complete);
}

TEST_F(TrustTest, WithoutApprovalFewMentionsAreNoNews) {
    simulator::ApiOptions api;
    api.unapproved = true;
    serveWith(api);
    watch("the");
    run();
    pass(20min);
    run();
    const auto visit = visitOf("mentions");
    ASSERT_TRUE(visit.error) << "known since the search";
    EXPECT_TRUE(visit.succeededAt);
}

TEST_F(TrustTest, AServerErrorThatComesBackIsTakenForAMissingPermission) {
    simulator::ApiOptions api;
    api.tokens.missing = {
        {.scope = "threads_manage_mentions", .failure = ScopeFailure::Status500},
        // Nobody can look what the token may do.
        {.scope = "threads_basic", .failure = ScopeFailure::Code10, .afterCalls = 1'000'000}};
    serveWith(api);
    run();
    pass(20min);
    run();
    const auto visit = visitOf("mentions");
    ASSERT_TRUE(visit.error);
    EXPECT_EQ(visit.error->code, ErrorCode::ApiNoPermission);
}

TEST_F(TrustTest, Quirk19_ARefusedFieldIsRememberedAcrossRuns) {
    simulator::ApiOptions api;
    api.refusedFields = {"topic_tag"};
    serveWith(api, 100);
    EXPECT_TRUE(run().complete);
    auto database = store::openWorkspaceReadOnly(file()).value();
    const auto refused = store::listRefusedFields(database).value();
    EXPECT_TRUE(std::ranges::any_of(refused, [](const auto& field) {
        return field.endpoint == "own-threads" && field.field == "topic_tag";
    }));
    const auto refusals = [&] {
        return std::ranges::count_if(m_server->log(),
                                     [](const auto& request) { return request.status == 400; });
    };
    const auto before = refusals();
    run();
    EXPECT_EQ(refusals(), before) << "it is not asked for again";
    m_clock.advance(std::chrono::days{31});
    run();
    EXPECT_GT(refusals(), before) << "a month later it is";
}

TEST_F(TrustTest, Quirk01_SearchWithoutApprovalIsSaidNotShownAsSilence) {
    simulator::ApiOptions api;
    api.unapproved = true;
    serveWith(api);
    const auto word = watch("the");
    run();
    const auto visit = visitOf("search", std::to_string(word.id));
    ASSERT_TRUE(visit.error) << "the source carries a warning";
    EXPECT_EQ(visit.error->code, ErrorCode::ApiNoPermission);
    EXPECT_NE(visit.error->detail.find("threads_keyword_search"), std::string::npos);
    auto database = store::openWorkspaceReadOnly(file()).value();
    EXPECT_EQ(store::readAccess(database, m_account).value()->searchApproved, false);
}

TEST_F(TrustTest, AWarningIsWithdrawnWhenAnotherSearchFindsOthers) {
    serveWith({});
    const auto paused = watch("whatever");
    watch("the");
    {
        auto database = store::openWorkspace(file()).value();
        ASSERT_TRUE(store::pauseWatch(database, paused.id, true, kEnd));
        store::SourceVisit visit{.key = {m_account, "search", std::to_string(paused.id)}};
        visit.attemptedAt = visit.succeededAt = kEnd - 1h;
        visit.error = base::Error{ErrorCode::ApiNoPermission, "keyword-search", "only own posts were found"};
        ASSERT_TRUE(store::writeVisit(database, visit));
    }
    run();
    EXPECT_FALSE(visitOf("search", std::to_string(paused.id)).error);
}

TEST_F(TrustTest, Quirk02_AnEmptySearchProvesNothing) {
    simulator::ApiOptions api;
    api.sensitiveWords = {"the"};
    serveWith(api);
    const auto word = watch("the");
    EXPECT_TRUE(run().complete);
    const auto visit = visitOf("search", std::to_string(word.id));
    EXPECT_TRUE(visit.succeededAt);
    EXPECT_FALSE(visit.error);
    auto database = store::openWorkspaceReadOnly(file()).value();
    const auto access = store::readAccess(database, m_account).value();
    EXPECT_TRUE(!access || !access->searchApproved) << "neither approved nor refused";
    EXPECT_EQ(m_server->budget(simulator::BudgetKind::Searches).used, 0) << "empty answers are free";
}

TEST_F(TrustTest, SearchesStayWithinTheirBudgetInTheServersOwnCount) {
    serveWith({});
    const auto word = watch("the");
    for (int i = 0; i < 12; ++i) {
        run({.scope = RunRequest::Scope::Everything});
        pass(1min);
    }
    const auto searches = m_server->budget(simulator::BudgetKind::Searches);
    EXPECT_GT(searches.used, 0);
    EXPECT_EQ(searches.overruns, 0);
    EXPECT_TRUE(visitOf("search", std::to_string(word.id)).succeededAt);
}

TEST_F(TrustTest, ASpentSearchBudgetStopsSearchingAndNothingElse) {
    simulator::ApiOptions api;
    api.budgets = simulator::parseBudgets("searches=5").value();
    serveWith(api);
    const auto word = watch("the");
    for (int i = 0; i < 6; ++i) {
        const auto summary = run({.scope = RunRequest::Scope::Everything});
        EXPECT_FALSE(summary.error);
        pass(1min);
    }
    EXPECT_LE(m_server->budget(simulator::BudgetKind::Searches).overruns, 1)
        << "the server has to say once that its limit is lower than Meta's";
    const auto visit = visitOf("search", std::to_string(word.id));
    ASSERT_TRUE(visit.error);
    EXPECT_TRUE(visitOf("threads").succeededAt > visit.succeededAt);
}

TEST_F(TrustTest, Quirk25_TheServersPercentageGoesOverTheOwnCount) {
    simulator::ApiOptions api;
    api.usageFloor = 100;
    serveWith(api);
    const auto summary = run();
    ASSERT_TRUE(summary.error) << "others have used the account up";
    EXPECT_EQ(summary.error->code, ErrorCode::ApiBudgetSpent);
    EXPECT_LE(summary.requests, 2);
    const auto again = run();
    EXPECT_EQ(again.requests, 0) << "what the budget forbids is not sent, not even after a restart";
}

TEST_F(TrustTest, TheCallBudgetIsNeverOverrunInTheServersOwnCount) {
    simulator::ApiOptions api;
    api.budgets = simulator::parseBudgets("calls=150").value();
    serveWith(api, 600);
    for (int i = 0; i < 5; ++i) {
        run();
        pass(1h);
    }
    EXPECT_EQ(m_server->budget(simulator::BudgetKind::Calls).overruns, 0);
    EXPECT_GT(m_server->budget(simulator::BudgetKind::Calls).used, 100);
}

TEST_F(TrustTest, WhatIsLeftIsCollectedWhenTheBudgetIsBack) {
    simulator::ApiOptions api;
    api.budgets = simulator::parseBudgets("calls=150").value();
    serveWith(api, 600);
    Summary summary;
    for (int day = 0; day < 20 && !(summary.complete && day > 0); ++day) {
        summary = run();
        pass(25h);
    }
    EXPECT_TRUE(summary.complete);
    EXPECT_EQ(m_server->budget(simulator::BudgetKind::Calls).overruns, 0);
}

TEST_F(TrustTest, ASleepingLaptopCatchesUpOnceAndTheGapIsWrittenDown) {
    serveWith({});
    run({.scope = RunRequest::Scope::Due});
    pass(9h);
    const auto before = m_server->requests();
    run({.scope = RunRequest::Scope::Due});
    const auto mentions = std::ranges::count_if(m_server->log(), [&](const auto& request) {
        return request.endpoint == "/me/mentions" && request.time >= m_clock.now();
    });
    EXPECT_GT(m_server->requests(), before);
    EXPECT_LE(mentions, 2) << "once, not fifty-four times";
    const auto all = gaps();
    const auto gap = std::ranges::find_if(all, [](const auto& g) { return g.key.stage == "mentions"; });
    ASSERT_NE(gap, all.end());
    EXPECT_EQ(gap->range.since, kEnd + 10min);
    EXPECT_EQ(gap->range.until, kEnd + 9h);
    EXPECT_EQ(gap->reason, store::GapReason::NotRunning);
    EXPECT_TRUE(gap->caughtUp) << "the posts of the gap were read afterwards";
}

TEST_F(TrustTest, NothingIsVisitedBeforeItIsDue) {
    serveWith({});
    run({.scope = RunRequest::Scope::Due});
    pass(2min);
    EXPECT_LE(run({.scope = RunRequest::Scope::Due}).requests, 1) << "only whose token it is";
}

TEST_F(TrustTest, AClockThatJumpsBackStopsNothing) {
    serveWith({});
    run({.scope = RunRequest::Scope::Due});
    m_present.set(kEnd - std::chrono::hours{24 * 400});
    const auto summary = run({.scope = RunRequest::Scope::Due});
    EXPECT_FALSE(summary.error);
    EXPECT_TRUE(visitOf("mentions").succeededAt);
    EXPECT_GT(summary.requests, 3);
}

TEST_F(TrustTest, Quirk18_ADeletedReplyBecomesATombstone) {
    serveWith({});
    run();
    const auto world = simulator::communityWorld(smallCommunity(300), {});
    std::string reply;
    std::string root;
    for (const auto own : world.ownThreads())
        for (const auto index : world.conversation(own))
            if (!world.isOwn(index) && world.directReplies(index).empty() &&
                world.conversation(own).size() > 3 && !world.post(index).authorHidden) {
                reply = world.post(index).id;
                root = world.post(own).id;
            }
    ASSERT_FALSE(reply.empty());
    ASSERT_TRUE(m_server->deletePost(reply));
    // The next whole reading of the conversation is at seven or 28 days.
    for (const auto days : {7, 28}) {
        m_present.set(world.post(*world.find(root)).time + std::chrono::hours{24 * days + 1});
        m_clock.set(m_present.now());
        run();
    }
    auto database = store::openWorkspaceReadOnly(file()).value();
    const auto held = store::readPosts(database, std::vector{reply}).value();
    ASSERT_EQ(held.size(), 1U) << "it still counts";
    EXPECT_TRUE(held.front().goneAt);
    EXPECT_FALSE(held.front().post.text);
}

TEST_F(TrustTest, WithoutAdvancedAccessNothingIsTakenForDeleted) {
    simulator::ApiOptions api;
    api.unapproved = true;
    serveWith(api);
    run();
    auto database = store::openWorkspaceReadOnly(file()).value();
    const auto ids = heldIds(file());
    const std::vector<std::string> all(ids.begin(), ids.end());
    const auto posts = store::readPosts(database, all).value();
    EXPECT_TRUE(std::ranges::none_of(posts, [](const auto& post) { return post.goneAt.has_value(); }));
}

TEST_F(TrustTest, ACaptivePortalEndsTheRunWithItsName) {
    simulator::ServerOptions server;
    server.faults = {.rate = 1.0, .seed = 1, .kinds = {simulator::Fault::Portal}};
    serve(smallCommunity(100), server);
    const auto summary = run();
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->code, ErrorCode::NetworkPortal);
    EXPECT_LE(m_server->requests(), 4);
}

TEST_F(TrustTest, AnExpiredTokenEndsTheRunAndTheNextTokenGoesOn) {
    simulator::ApiOptions api;
    api.tokens.expireAfter = 40;
    serveWith(api);
    const auto first = run();
    ASSERT_TRUE(first.error);
    EXPECT_EQ(first.error->code, ErrorCode::ApiTokenInvalid);
    EXPECT_FALSE(heldIds(file()).empty()) << "what came before is kept";
}

TEST_F(TrustTest, Quirk05_LastPagesOfEveryKindEndTheList) {
    std::set<std::string> expected;
    for (const auto last : {simulator::LastPage::KeepsCursor, simulator::LastPage::DropsCursor,
                            simulator::LastPage::RepeatsCursor})
        for (const bool links : {false, true}) {
            std::filesystem::remove(file());
            SetUp();
            simulator::ApiOptions api;
            api.lastPage = last;
            api.nextLinks = links;
            serveWith(api);
            EXPECT_TRUE(run().complete);
            if (expected.empty()) expected = heldIds(file());
            EXPECT_EQ(heldIds(file()), expected);
        }
}

TEST_F(TrustTest, Quirk23_DuplicateHitsAcrossSearchesAreOnePost) {
    serveWith({});
    watch("the");
    watch("and");
    run();
    const auto once = heldIds(file());
    run({.scope = RunRequest::Scope::Everything});
    EXPECT_EQ(heldIds(file()), once);
    EXPECT_GT(once.size(), visibleIds(simulator::communityWorld(smallCommunity(300), {})).size())
        << "searching finds what no list of the account gives";
}

TEST_F(TrustTest, Quirk24_AClockAheadOfTheServerAsksForNoFuture) {
    serveWith({});
    m_present.advance(std::chrono::hours{24 * 3});
    const auto summary = run();
    EXPECT_TRUE(summary.complete) << (summary.skipped.empty() ? "" : summary.skipped.front().reason);
}

TEST_F(TrustTest, Quirk29_ConversationsAreAskedForRootsOnly) {
    serveWith({});
    run();
    const auto world = simulator::communityWorld(smallCommunity(300), {});
    for (const auto& request : m_server->log()) {
        if (request.endpoint != "/{media}/conversation") continue;
        const auto id = request.path.substr(request.path.find('/', 1) + 1);
        const auto post = world.find(id.substr(0, id.find('/')));
        ASSERT_TRUE(post) << request.path;
        EXPECT_FALSE(world.post(*post).isReply());
    }
}

TEST_F(TrustTest, AWatchedProfileIsLookedUpOnceAWeek) {
    serveWith({}, 600);
    const auto world = simulator::communityWorld(smallCommunity(600), {});
    std::string handle;
    std::size_t most = 0;
    std::map<std::string, std::size_t> counts;
    for (simulator::World::Index i = 0; i < world.size(); ++i)
        if (!world.isOwn(i) && !world.post(i).authorHidden)
            if (const auto count = ++counts[world.post(i).author]; count > most) {
                most = count;
                handle = world.post(i).author;
            }
    const auto profile = watch(handle, store::WatchKind::Profile);
    const auto summary = run();
    const auto visit = visitOf("profiles", std::to_string(profile.id));
    if (visit.error) GTEST_SKIP() << "too few follow @" << handle << ": " << visit.error->text();
    const auto lookups = [&] { return m_server->budget(simulator::BudgetKind::Lookups).used; };
    const auto before = lookups();
    EXPECT_GT(before, 0);
    pass(std::chrono::hours{24 * 6});
    run();
    EXPECT_EQ(lookups(), 0) << "a day later the look-ups of then are free again, and none was added";
    pass(std::chrono::hours{25});
    run();
    EXPECT_GT(lookups(), 0);
    auto database = store::openWorkspaceReadOnly(file()).value();
    EXPECT_TRUE(store::newestProfile(database, handle).value());
}

TEST_F(TrustTest, CallsOfARunThatWasKilledAreNotForgotten) {
    serveWith({});
    store::Writer writer(store::openWorkspace(file()).value());
    RequestAccountant first(writer, m_present);
    ASSERT_TRUE(first.attach(m_account));
    for (int i = 0; i < 130; ++i)
        ASSERT_TRUE(first.admit(threads::Endpoint::OwnThreads));
    // No flush: as after a crash, what was written ahead counts as used.
    RequestAccountant second(writer, m_present);
    ASSERT_TRUE(second.attach(m_account));
    EXPECT_EQ(second.standing(BudgetKind::Calls).used, 200);
    ASSERT_TRUE(first.flush());
    RequestAccountant third(writer, m_present);
    ASSERT_TRUE(third.attach(m_account));
    EXPECT_EQ(third.standing(BudgetKind::Calls).used, 130);
}

} // namespace
} // namespace weft::collect
