// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "store/once_statement.h"
#include "store/query_rows.h"
#include "store/query_sql.h"
#include "store/read_snapshot.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

namespace weft::store {

namespace {

/// A request in SQL, with what the page has to highlight.
struct Prepared {
    QuerySql where;
    std::vector<std::string> terms;
};

void narrow(QuerySql& where, std::string_view condition,
            std::initializer_list<std::variant<std::int64_t, std::string>> values) {
    where.condition += condition;
    where.values.insert(where.values.end(), values);
}

base::Result<Prepared> prepareRequest(Database& database, const SearchRequest& request) {
    auto query = parseQuery(request.query);
    if (!query) return base::fail(std::move(query.error()));
    Prepared prepared;
    prepared.where.condition = "1";
    if (*query) {
        auto sql = queryToSql(database, **query);
        if (!sql) return base::fail(std::move(sql.error()));
        prepared.where = std::move(*sql);
        prepared.terms = wantedTerms(**query);
    }
    if (request.period)
        narrow(prepared.where, " AND created_ms >= ? AND created_ms < ?",
               {base::toMs(request.period->since), base::toMs(request.period->until)});
    return prepared;
}

base::Result<OnceStatement> compile(Database& database, std::string_view before, const QuerySql& where,
                                    std::string_view after) {
    auto once =
        OnceStatement::prepare(database, fmt::format("{} WHERE {} {}", before, where.condition, after));
    if (!once) return once;
    for (int index = 0; const auto& value : where.values) {
        ++index;
        std::visit([&](const auto& bound) { once->statement().bind(index, bound); }, value);
    }
    return once;
}

base::Result<std::vector<std::string>> findIds(Database& database, const QuerySql& where,
                                               std::int64_t limit) {
    auto once = compile(database, "SELECT id FROM post", where,
                        fmt::format("ORDER BY created_ms DESC, id DESC LIMIT {}", limit));
    if (!once) return base::fail(std::move(once.error()));
    std::vector<std::string> ids;
    auto read = forEachRow(once->statement(), [&](const Statement& row) { ids.emplace_back(row.text(0)); });
    if (!read) return base::fail(std::move(read.error()));
    return ids;
}

} // namespace

base::Result<SearchPage> search(Database& database, const SearchRequest& request) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    auto prepared = prepareRequest(database, request);
    if (!prepared) return base::fail(std::move(prepared.error()));
    if (request.after)
        narrow(prepared->where, " AND (created_ms, id) < (?, ?)",
               {base::toMs(request.after->createdAt), request.after->id});
    // One more than asked tells whether there is a next page.
    const std::int64_t limit = std::max(request.limit, 1);
    auto ids = findIds(database, prepared->where, limit + 1);
    if (!ids) return base::fail(std::move(ids.error()));
    const bool more = static_cast<std::int64_t>(ids->size()) > limit;
    if (more) ids->pop_back();
    auto posts = readPosts(database, *ids);
    if (!posts) return base::fail(std::move(posts.error()));
    SearchPage page{std::move(*posts), std::nullopt, std::move(prepared->terms)};
    if (more) page.next = SearchKey{page.posts.back().post.createdAt, page.posts.back().post.id};
    return page;
}

base::Result<std::int64_t> countMatches(Database& database, const SearchRequest& request) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto prepared = prepareRequest(database, request);
    if (!prepared) return base::fail(prepared.error());
    auto once = compile(database, "SELECT count(*) FROM post", prepared->where, "");
    if (!once) return base::fail(std::move(once.error()));
    const auto count = firstRow(once->statement(), [](const Statement& row) { return row.integer(0); });
    if (!count) return base::fail(count.error());
    return count->value_or(0);
}

} // namespace weft::store
