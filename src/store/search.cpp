// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "store/post_seq.h"
#include "store/query_problem.h"
#include "store/query_rows.h"
#include "store/query_set.h"
#include "store/query_terms.h"
#include "store/read_snapshot.h"
#include "store/rollup/rollup_version.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace weft::store {

namespace {

/// A request as a plan, with what the page has to highlight.
struct Prepared {
    QueryPlan plan;
    SeqBounds bounds;
    std::vector<std::string> terms;
};

/// Both queries must hold; a problem of the saved one is not at a place of what was typed.
base::Result<std::optional<QueryNode>> readQueries(Database& database, const SearchRequest& request) {
    const auto zone = readTimeZone(database);
    if (!zone) return base::fail(zone.error());
    auto typed = parseQuery(request.query, *zone);
    if (!typed || request.within.empty()) return typed;
    auto within = parseQuery(request.within, *zone);
    if (!within) {
        const auto problem = queryProblemOf(within.error());
        return base::fail(base::ErrorCode::BadArgument, "filter",
                          fmt::format("the saved filter cannot be read: {}",
                                      problem ? problem->what : within.error().detail));
    }
    if (!*typed || !*within) return *typed ? typed : within;
    QueryNode both;
    both.children.push_back(std::move(**within));
    both.children.push_back(std::move(**typed));
    return both;
}

void narrow(SeqBounds& bounds, const base::TimeRange& period) {
    bounds.low = std::max(bounds.low, seqBefore(period.since));
    bounds.high = std::min(bounds.high, seqBefore(period.until) - 1);
}

base::Result<Prepared> prepareRequest(Database& database, const SearchRequest& request) {
    auto query = readQueries(database, request);
    if (!query) return base::fail(std::move(query.error()));
    Prepared prepared;
    TimedQuery timed;
    if (*query) {
        prepared.terms = wantedTerms(**query);
        timed = takeTimes(std::move(**query));
    }
    auto plan = planQuery(database, timed.query);
    if (!plan) return base::fail(std::move(plan.error()));
    prepared.plan = std::move(*plan);
    prepared.bounds = timed.bounds;
    if (request.period) narrow(prepared.bounds, *request.period);
    return prepared;
}

base::Result<std::vector<std::int64_t>> findSeqs(Database& database, const Prepared& prepared,
                                                 std::size_t limit) {
    std::vector<std::int64_t> seqs;
    if (prepared.bounds.empty()) return seqs;
    const auto stream = streamPlan(database, prepared.plan, prepared.bounds);
    if (!stream) return base::fail(stream.error());
    for (std::int64_t seq = prepared.bounds.high; seqs.size() < limit; --seq) {
        const auto found = (*stream)->atMost(seq);
        if (!found) return base::fail(found.error());
        if (!*found) break;
        seq = seqs.emplace_back(**found);
    }
    return seqs;
}

base::Result<std::vector<std::string>> idsOf(Database& database, std::span<const std::int64_t> seqs) {
    std::vector<std::string> ids;
    const auto statement = database.prepare("SELECT id FROM post WHERE seq = ?");
    if (!statement) return base::fail(statement.error());
    for (const auto seq : seqs) {
        (*statement)->bind(1, seq);
        auto id = firstRow(**statement, [](const Statement& row) { return std::string(row.text(0)); });
        if (!id) return base::fail(std::move(id.error()));
        if (*id) ids.push_back(std::move(**id));
    }
    return ids;
}

} // namespace

base::Result<SearchPage> search(Database& database, const SearchRequest& request) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    auto prepared = prepareRequest(database, request);
    if (!prepared) return base::fail(std::move(prepared.error()));
    auto& bounds = prepared->bounds;
    if (request.after) bounds.high = std::min(bounds.high, request.after->seq - 1);
    // One more than asked tells whether there is a next page.
    const auto limit = static_cast<std::size_t>(std::max(request.limit, 1));
    auto seqs = findSeqs(database, *prepared, limit + 1);
    if (!seqs) return base::fail(std::move(seqs.error()));
    SearchPage page;
    if (seqs->size() > limit) {
        seqs->pop_back();
        page.next = SearchKey{seqs->back()};
    }
    auto posts = readNumbered(database, *seqs);
    if (!posts) return base::fail(std::move(posts.error()));
    page.posts = std::move(*posts);
    page.terms = std::move(prepared->terms);
    return page;
}

base::Result<SearchListing> listMatches(Database& database, const SearchRequest& request) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    auto prepared = prepareRequest(database, request);
    if (!prepared) return base::fail(std::move(prepared.error()));
    auto seqs = findSeqs(database, *prepared, std::numeric_limits<std::size_t>::max());
    if (!seqs) return base::fail(std::move(seqs.error()));
    return SearchListing{*std::move(seqs), std::move(prepared->terms)};
}

base::Result<std::vector<StoredPost>> readNumbered(Database& database, std::span<const std::int64_t> seqs) {
    const auto ids = idsOf(database, seqs);
    if (!ids) return base::fail(ids.error());
    return readPosts(database, *ids);
}

base::Result<std::int64_t> countMatches(Database& database, const SearchRequest& request) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto prepared = prepareRequest(database, request);
    if (!prepared) return base::fail(prepared.error());
    return countPlan(database, prepared->plan, prepared->bounds);
}

} // namespace weft::store
