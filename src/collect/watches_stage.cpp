// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/watches_stage.h"

#include "collect/plan.h"
#include "collect/search_walk.h"
#include "collect/second_look.h"
#include "model/handle.h"
#include "store/account_access.h"
#include "store/collection.h"
#include "threads/paging.h"

#include <algorithm>
#include <numeric>

namespace weft::collect {

using base::ErrorCode;
using base::Instant;
using threads::Endpoint;

namespace {

/// Queries of one visit: the first looks further back.
constexpr int kPagesAtFirst = 10;
constexpr int kPagesLater = 4;
constexpr int kProfilePages = 3;
/// Posts reach the search with some delay.
constexpr std::chrono::minutes kOverlap{30};

threads::SearchQuery queryOf(const store::Watch& watch, threads::SearchOrder order) {
    threads::SearchQuery query;
    query.words = watch.term;
    query.mode =
        watch.kind == store::WatchKind::Tag ? threads::SearchMode::Tag : threads::SearchMode::Keyword;
    query.order = order;
    return query;
}

} // namespace

base::Status WatchesStage::run() {
    auto watches = m_context.inStore(
        [id = m_context.account.id](store::Database& database) { return store::listWatches(database, id); });
    if (!watches) return base::fail(watches.error());
    for (const auto& watch : *watches) {
        if (m_context.stop.stop_requested()) return base::fail(ErrorCode::Cancelled, "collection", "stopped");
        const bool alone =
            m_context.request.only && m_context.request.only->subject == std::to_string(watch.id);
        if (watch.paused && !alone) continue;
        if (auto status = visit(watch); !status) return status;
    }
    return withdrawWarnings(*watches);
}

base::Status WatchesStage::withdrawWarnings(const std::vector<store::Watch>& watches) {
    if (!m_context.access || m_context.access->searchApproved != true) return {};
    for (const auto& watch : watches) {
        const auto key = m_context.source("search", std::to_string(watch.id));
        auto withdrawn = m_context.inStore([key](store::Database& database) -> base::Status {
            auto visit = store::readVisit(database, key);
            if (!visit) return base::fail(visit.error());
            const bool warned = *visit && (*visit)->error && (*visit)->succeededAt == (*visit)->attemptedAt;
            if (!warned) return {};
            (*visit)->error.reset();
            (*visit)->errorAt.reset();
            return store::writeVisit(database, **visit);
        });
        if (!withdrawn) return withdrawn;
    }
    return {};
}

base::Status WatchesStage::visit(const store::Watch& watch) {
    const auto subject = std::to_string(watch.id);
    SourceTask task;
    if (watch.kind == store::WatchKind::Profile) {
        task.key = m_context.source("profiles", subject);
        task.endpoint = Endpoint::ProfileLookup;
        task.interval = kProfileInterval;
        task.read = [&] { return readProfile(watch); };
        return m_visitor.visit(task);
    }
    task.key = m_context.source("search", subject);
    task.endpoint = Endpoint::KeywordSearch;
    task.interval = kSearchInterval;
    task.read = [&] { return searchRecent(watch); };
    if (auto status = m_visitor.visit(task); !status) return status;
    // Popular posts move slowly and cost a query each time.
    if (m_context.request.only) return {};
    task.key = m_context.source("search-top", subject);
    task.interval = kTopSearchInterval;
    task.read = [&] { return searchTop(watch); };
    return m_visitor.visit(task);
}

base::Result<VisitResult> WatchesStage::searchRecent(const store::Watch& watch) {
    m_context.tracker.beginStage(Stage::Searches, std::nullopt);
    const auto subject = std::to_string(watch.id);
    const auto accountId = m_context.account.id;
    auto checkpoint = m_context.inStore([accountId, subject](store::Database& database) {
        return store::readCheckpoint(database, accountId, "search", subject);
    });
    if (!checkpoint) return base::fail(checkpoint.error());
    const auto reachedAt = checkpoint->reachedAt;

    auto query = queryOf(watch, threads::SearchOrder::Recent);
    if (reachedAt) query.since = *reachedAt - kOverlap;
    SearchWalk walk(std::move(query), reachedAt ? kPagesLater : kPagesAtFirst);
    VisitResult result;
    while (const auto& next = walk.query()) {
        auto page = search(*next);
        if (!page) return base::fail(page.error());
        auto added = save(watch, page->posts, store::Source::Search, {});
        if (!added) return base::fail(added.error());
        result.postsNew += *added;
        auto warning = judgeApproval(page->posts);
        if (!warning) return base::fail(warning.error());
        if (*warning) result.warning = *std::move(warning);
        walk.take(*page);
        m_context.tracker.advance();
    }
    m_context.tracker.endStage();
    // What an app that is not approved does not find proves nothing either.
    if (!result.warning && m_context.access && m_context.access->searchApproved == false)
        result.warning = notApproved();
    if (!reachedAt) result.coveredSince = walk.oldest().value_or(m_context.clock.now());
    if (reachedAt && !walk.reachedEnd()) {
        result.missedSince = reachedAt;
        result.seenSince = walk.oldest();
    }
    if (walk.newest()) checkpoint->reachedAt = std::max(reachedAt.value_or(*walk.newest()), *walk.newest());
    checkpoint->finishedAt = m_context.clock.now();
    auto written =
        m_context.inStore([accountId, subject, checkpoint = *checkpoint](store::Database& database) {
            return store::writeCheckpoint(database, accountId, "search", subject, checkpoint);
        });
    if (!written) return base::fail(written.error());
    return result;
}

/// What a search leaves out is not found by the next one, which looks at newer posts only: hence the second
/// look.
base::Result<threads::PostPage> WatchesStage::search(const threads::SearchQuery& query) {
    auto page = askForBelievablePage(
        m_context, [&] { return m_context.client.search(query, m_context.stop); },
        [](const threads::PostPage& one) { return !one.skipped.empty(); });
    if (page) tellSkipped(*page);
    return page;
}

void WatchesStage::tellSkipped(const threads::PostPage& page) {
    for (const auto& item : page.skipped)
        m_context.tracker.skip(item.where, item.reason);
}

base::Result<VisitResult> WatchesStage::searchTop(const store::Watch& watch) {
    const auto query = queryOf(watch, threads::SearchOrder::Top);
    auto page = search(query);
    if (!page) return base::fail(page.error());
    std::vector<int> ranks(page->posts.size());
    std::iota(ranks.begin(), ranks.end(), 1);
    auto added = save(watch, page->posts, store::Source::Search, std::move(ranks));
    if (!added) return base::fail(added.error());
    return VisitResult{.postsNew = *added};
}

base::Result<VisitResult> WatchesStage::readProfile(const store::Watch& watch) {
    m_context.tracker.beginStage(Stage::Profiles, std::nullopt);
    auto profile = m_context.ask([&] { return m_context.client.lookUpProfile(watch.term, m_context.stop); });
    if (!profile) return base::fail(profile.error());
    auto kept =
        m_context.inStore([profile = *profile, now = m_context.clock.now()](store::Database& database) {
            return store::saveProfileSnapshot(database, profile, now);
        });
    if (!kept) return base::fail(kept.error());
    auto result = readProfilePosts(watch);
    if (result) m_context.tracker.endStage();
    return result;
}

base::Result<VisitResult> WatchesStage::readProfilePosts(const store::Watch& watch) {
    const auto before =
        m_context.inStore([key = m_context.source("profiles", std::to_string(watch.id))](
                              store::Database& database) { return store::readVisit(database, key); });
    if (!before) return base::fail(before.error());
    // Posts that are held may come from a visit that was cut off, or from a conversation: only after a whole
    // visit they mean that the rest is held too.
    const bool visited = *before && (*before)->succeededAt;
    VisitResult result;
    threads::PageWalk walk;
    threads::PageQuery query;
    for (int pages = 0; pages < kProfilePages; ++pages) {
        auto page = askForBelievablePage(
            m_context, [&] { return m_context.client.profilePosts(watch.term, query, m_context.stop); },
            [&](const threads::PostPage& one) {
                const bool full = one.elements() >= static_cast<std::size_t>(query.limit);
                return !one.skipped.empty() || (full && !walk.wouldGoOn(one));
            });
        if (!page) return base::fail(page.error());
        tellSkipped(*page);
        auto added = save(watch, page->posts, store::Source::Profile, {});
        if (!added) return base::fail(added.error());
        result.postsNew += *added;
        for (const auto& post : page->posts)
            result.coveredSince = std::min(result.coveredSince.value_or(post.createdAt), post.createdAt);
        query.after = walk.next(*page);
        m_context.tracker.advance();
        if (!query.after || (visited && *added == 0)) break;
    }
    return result;
}

base::Result<std::optional<base::Error>> WatchesStage::judgeApproval(std::span<const model::Post> found) {
    // Nothing found proves nothing (threads-api.md 6, 2).
    const bool named = std::ranges::any_of(found, [](const auto& post) { return post.author.has_value(); });
    if (!named) return std::nullopt;
    const auto own = model::foldHandle(m_context.account.handle);
    const bool foreign = std::ranges::any_of(found, [&](const model::Post& post) {
        return post.author && model::foldHandle(*post.author) != own;
    });
    auto access = m_context.access.value_or(store::AccountAccess{.checkedAt = m_context.clock.now()});
    const bool approved = foreign || access.searchApproved.value_or(false);
    if (access.searchApproved != approved) {
        access.searchApproved = approved;
        m_context.access = access;
        auto kept = m_context.inStore([id = m_context.account.id, access](store::Database& database) {
            return store::writeAccess(database, id, access);
        });
        if (!kept) return base::fail(kept.error());
    }
    if (approved) return std::nullopt;
    return notApproved();
}

base::Error WatchesStage::notApproved() {
    return base::Error{
        ErrorCode::ApiNoPermission, std::string(threads::endpointName(Endpoint::KeywordSearch)),
        "only own posts were found: Meta has not approved threads_keyword_search for this app, so "
        "the posts of others stay invisible"};
}

base::Result<std::int64_t> WatchesStage::save(const store::Watch& watch,
                                              const std::vector<model::Post>& posts, store::Source source,
                                              std::vector<int> ranks) {
    auto counts = m_context.inStore(
        [id = watch.id, posts, source, ranks = std::move(ranks),
         now = m_context.clock.now()](store::Database& database) -> base::Result<store::SaveCounts> {
            auto transaction = store::Transaction::begin(database);
            if (!transaction) return base::fail(transaction.error());
            auto saved = store::savePosts(database, posts, source, now);
            if (!saved) return saved;
            std::vector<std::string> ids;
            for (const auto& post : posts)
                ids.push_back(post.id);
            if (auto hits = store::addWatchHits(database, id, ids, ranks, now); !hits)
                return base::fail(hits.error());
            if (auto status = transaction->commit(); !status) return base::fail(status.error());
            return saved;
        });
    if (!counts) return base::fail(counts.error());
    m_context.tracker.count(*counts);
    return counts->added;
}

} // namespace weft::collect
