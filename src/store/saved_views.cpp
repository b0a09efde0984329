// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/saved_views.h"

#include "model/handle.h"
#include "store/given_names.h"
#include "store/instants.h"
#include "store/query_parser.h"
#include "store/query_rows.h"
#include "store/saved_filters.h"
#include "text/fold.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weft::store {

namespace {

/// Handles hold no blanks, and names of brands no ends of lines.
constexpr char kBetweenHandles = ' ';
constexpr char kBetweenBrands = '\n';

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (end > 0) parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts, char separator) {
    std::string text;
    for (const auto& part : parts) {
        if (!text.empty()) text += separator;
        text += part;
    }
    return text;
}

SavedView readView(const Statement& row) {
    SavedView view{row.integer(0), std::string(row.text(1)), std::string(row.text(2)),
                   std::string(row.text(3))};
    const auto since = optionalInstant(row, 4);
    const auto until = optionalInstant(row, 5);
    if (since && until) view.range = base::TimeRange{*since, *until};
    view.compare = row.integer(6) != 0;
    view.brand = row.text(7);
    view.handles = split(row.text(8), kBetweenHandles);
    view.compared = split(row.text(9), kBetweenBrands);
    view.query = row.text(10);
    view.createdAt = instant(row, 11);
    return view;
}

base::Status checkView(const SavedView& view) {
    const auto refuse = [](std::string what, std::string why) {
        return base::fail(base::ErrorCode::BadArgument, std::move(what), std::move(why));
    };
    const auto holds = [](const std::vector<std::string>& texts, char separator) {
        return std::ranges::any_of(texts, [separator](const auto& text) {
            return text.empty() || text.find(separator) != std::string::npos;
        });
    };
    if (auto ok = checkGivenName(view.name, "a view"); !ok) return ok;
    if (view.screen.empty()) return refuse("screen", "a view is of a screen");
    if (view.period.empty()) return refuse("period", "a view is of a period");
    if (view.range && view.range->empty()) return refuse("period", "the period ends before it begins");
    if (holds(view.handles, kBetweenHandles)) return refuse("handles", "a handle has no blanks");
    if (holds(view.compared, kBetweenBrands)) return refuse("brand", "a brand's name is one line");
    if (const auto parsed = parseQuery(view.query); !parsed) return base::fail(parsed.error());
    return {};
}

} // namespace

base::Result<SavedView> saveView(Database& database, SavedView view, base::Instant now) {
    view.name = std::string(trimmedName(view.name));
    if (auto ok = checkView(view); !ok) return base::fail(std::move(ok.error()));
    const auto statement = database.prepare(
        "INSERT INTO saved_view (name, name_folded, screen, period, since_ms, until_ms, compare, brand, "
        "handles, compared, query, created_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) "
        "ON CONFLICT (name_folded) DO UPDATE SET name = ?1, screen = ?3, period = ?4, since_ms = ?5, "
        "until_ms = ?6, compare = ?7, brand = ?8, handles = ?9, compared = ?10, query = ?11 "
        "RETURNING id, name, screen, period, since_ms, until_ms, compare, brand, handles, compared, query, "
        "created_ms");
    if (!statement) return base::fail(statement.error());
    std::optional<base::Instant> since;
    std::optional<base::Instant> until;
    if (view.range) {
        since = view.range->since;
        until = view.range->until;
    }
    (*statement)->bind(1, view.name).bind(2, text::fold(view.name)).bind(3, view.screen).bind(4, view.period);
    (*statement)->bind(5, optionalMs(since)).bind(6, optionalMs(until));
    (*statement)->bind(7, std::int64_t{view.compare ? 1 : 0}).bind(8, view.brand);
    (*statement)->bind(9, joined(view.handles, kBetweenHandles));
    (*statement)->bind(10, joined(view.compared, kBetweenBrands));
    (*statement)->bind(11, view.query).bind(12, base::toMs(now));
    auto read = forEachRow(**statement, [&](const Statement& row) { view = readView(row); });
    if (!read) return base::fail(std::move(read.error()));
    return view;
}

base::Result<std::vector<SavedView>> listViews(Database& database) {
    const auto statement =
        database.prepare("SELECT id, name, screen, period, since_ms, until_ms, compare, brand, handles, "
                         "compared, query, created_ms FROM saved_view ORDER BY name_folded");
    if (!statement) return base::fail(statement.error());
    std::vector<SavedView> views;
    auto read = forEachRow(**statement, [&](const Statement& row) { views.push_back(readView(row)); });
    if (!read) return base::fail(std::move(read.error()));
    return views;
}

base::Result<bool> removeView(Database& database, std::string_view name) {
    const auto statement = database.prepare("DELETE FROM saved_view WHERE name_folded = ?");
    if (!statement) return base::fail(statement.error());
    if (auto ok = (*statement)->bind(1, text::fold(trimmedName(name))).run(); !ok)
        return base::fail(std::move(ok.error()));
    return database.changes() > 0;
}

std::vector<std::string> handlesInView(std::string_view name, std::string_view query,
                                       std::string_view handles) {
    auto named = handlesNamed(name, query);
    for (const auto& handle : split(handles, kBetweenHandles))
        named.push_back(model::foldHandle(handle));
    return named;
}

base::Result<std::vector<std::string>> handlesInViews(Database& database) {
    const auto views = listViews(database);
    if (!views) return base::fail(views.error());
    std::vector<std::string> handles;
    for (const auto& view : *views)
        std::ranges::move(handlesInView(view.name, view.query, joined(view.handles, kBetweenHandles)),
                          std::back_inserter(handles));
    return handles;
}

base::Result<std::int64_t> removeViewsNaming(Database& database, const std::string& handle) {
    const auto views = listViews(database);
    if (!views) return base::fail(views.error());
    std::int64_t count = 0;
    for (const auto& view : *views) {
        const auto handles = handlesInView(view.name, view.query, joined(view.handles, kBetweenHandles));
        if (std::ranges::find(handles, handle) == handles.end()) continue;
        if (auto removed = removeView(database, view.name); !removed)
            return base::fail(std::move(removed.error()));
        ++count;
    }
    return count;
}

} // namespace weft::store
