// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/saved_filters.h"

#include "model/handle.h"
#include "store/given_names.h"
#include "store/instants.h"
#include "store/query_lexer.h"
#include "store/query_parser.h"
#include "store/query_problem.h"
#include "store/query_rows.h"
#include "text/fold.h"

#include <algorithm>
#include <iterator>

namespace weft::store {

namespace {

SavedFilter readFilter(const Statement& row) {
    return {row.integer(0), std::string(row.text(1)), std::string(row.text(2)), instant(row, 3)};
}

base::Status checkQuery(std::string_view query) {
    const auto parsed = parseQuery(query);
    if (!parsed) return base::fail(parsed.error());
    if (!*parsed) return badQuery(1, "an empty search finds everything and needs no name");
    return {};
}

} // namespace

base::Result<SavedFilter> saveFilter(Database& database, std::string_view name, std::string_view query,
                                     base::Instant now) {
    name = trimmedName(name);
    query = trimmedName(query);
    if (auto ok = checkGivenName(name, "a filter"); !ok) return base::fail(std::move(ok.error()));
    if (auto ok = checkQuery(query); !ok) return base::fail(std::move(ok.error()));
    const auto statement = database.prepare(
        "INSERT INTO saved_filter (name, name_folded, query, created_ms) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (name_folded) DO UPDATE SET name = ?1, query = ?3 RETURNING id, name, query, "
        "created_ms");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, name).bind(2, text::fold(name)).bind(3, query).bind(4, base::toMs(now));
    SavedFilter saved;
    auto read = forEachRow(**statement, [&](const Statement& row) { saved = readFilter(row); });
    if (!read) return base::fail(std::move(read.error()));
    return saved;
}

base::Result<std::vector<SavedFilter>> listFilters(Database& database) {
    const auto statement =
        database.prepare("SELECT id, name, query, created_ms FROM saved_filter ORDER BY name_folded");
    if (!statement) return base::fail(statement.error());
    std::vector<SavedFilter> filters;
    auto read = forEachRow(**statement, [&](const Statement& row) { filters.push_back(readFilter(row)); });
    if (!read) return base::fail(std::move(read.error()));
    return filters;
}

base::Result<std::optional<SavedFilter>> findFilter(Database& database, std::string_view name) {
    const auto statement =
        database.prepare("SELECT id, name, query, created_ms FROM saved_filter WHERE name_folded = ?");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, text::fold(trimmedName(name)));
    return firstRow(**statement, readFilter);
}

base::Result<bool> removeFilter(Database& database, std::string_view name) {
    const auto statement = database.prepare("DELETE FROM saved_filter WHERE name_folded = ?");
    if (!statement) return base::fail(statement.error());
    if (auto ok = (*statement)->bind(1, text::fold(trimmedName(name))).run(); !ok)
        return base::fail(std::move(ok.error()));
    return database.changes() > 0;
}

std::vector<std::string> handlesNamed(std::string_view name, std::string_view query) {
    auto handles = model::mentionedHandles(query);
    std::ranges::move(model::mentionedHandles(name), std::back_inserter(handles));
    const auto tokens = cutQuery(query);
    if (!tokens) return handles;
    for (const auto& token : *tokens)
        if (token.kind == QueryToken::Kind::Filter && (token.name == "author" || token.name == "names"))
            handles.push_back(model::foldHandle(token.text));
    return handles;
}

base::Result<std::int64_t> removeFiltersNaming(Database& database, const std::string& handle) {
    const auto filters = listFilters(database);
    if (!filters) return base::fail(filters.error());
    std::int64_t count = 0;
    for (const auto& filter : *filters) {
        const auto handles = handlesNamed(filter.name, filter.query);
        if (std::ranges::find(handles, handle) == handles.end()) continue;
        if (auto removed = removeFilter(database, filter.name); !removed)
            return base::fail(std::move(removed.error()));
        ++count;
    }
    return count;
}

} // namespace weft::store
