// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_changes.h"

#include "store/instants.h"
#include "store/query_rows.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace weft::store {

namespace {

constexpr std::array<std::pair<QueryChangeKind, std::string_view>, 4> kNames{
    {{QueryChangeKind::Added, "added"},
     {QueryChangeKind::Removed, "removed"},
     {QueryChangeKind::Paused, "paused"},
     {QueryChangeKind::Resumed, "resumed"}}};

} // namespace

std::string_view queryChangeName(QueryChangeKind change) {
    return std::ranges::find(kNames, change, &decltype(kNames)::value_type::first)->second;
}

base::Status noteQueryChange(Database& database, const QueryChange& change) {
    const auto statement =
        database.prepare("INSERT INTO query_change (at_ms, change, kind, term) VALUES (?1, ?2, ?3, ?4)");
    if (!statement) return base::fail(statement.error());
    const bool named = change.kind != WatchKind::Profile;
    (*statement)->bind(1, base::toMs(change.at)).bind(2, queryChangeName(change.change));
    (*statement)->bind(3, watchKindName(change.kind));
    return (*statement)->bind(4, named ? std::optional(change.term) : std::nullopt).run();
}

base::Result<std::vector<QueryChange>> listQueryChanges(Database& database, const base::TimeRange& range) {
    const auto statement = database.prepare("SELECT at_ms, change, kind, term FROM query_change "
                                            "WHERE at_ms >= ?1 AND at_ms < ?2 ORDER BY at_ms, id");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, base::toMs(range.since)).bind(2, base::toMs(range.until));
    std::vector<QueryChange> changes;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        const auto name = std::ranges::find(kNames, row.text(1), &decltype(kNames)::value_type::second);
        if (name == kNames.end()) return;
        changes.push_back({instant(row, 0), name->first,
                           watchKindFromName(row.text(2)).value_or(WatchKind::Word),
                           std::string(row.text(3))});
    });
    if (!read) return base::fail(std::move(read.error()));
    return changes;
}

} // namespace weft::store
