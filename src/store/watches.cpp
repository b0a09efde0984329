// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/watches.h"

#include "model/handle.h"
#include "store/forgotten_people.h"
#include "store/instants.h"
#include "store/query_changes.h"
#include "store/query_rows.h"
#include "text/fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace weft::store {

using base::ErrorCode;

namespace {

constexpr std::array<std::pair<WatchKind, std::string_view>, 3> kKinds{
    {{WatchKind::Word, "word"}, {WatchKind::Tag, "tag"}, {WatchKind::Profile, "profile"}}};

constexpr std::string_view kSelect =
    "SELECT id, account_id, kind, term, added_ms, paused FROM watch WHERE account_id = ?1 ";

struct Row {
    Watch watch;
    bool known = true;
};

Row readRow(const Statement& row) {
    const auto kind = watchKindFromName(row.text(2));
    return {{row.integer(0), row.integer(1), kind.value_or(WatchKind::Word), std::string(row.text(3)),
             instant(row, 4), row.integer(5) != 0},
            kind.has_value()};
}

/// Without blanks around it and the sign that the kind does not need.
std::string_view trimmed(WatchKind kind, std::string_view term) {
    constexpr std::string_view kBlanks = " \t";
    const auto first = term.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    term = term.substr(first, term.find_last_not_of(kBlanks) - first + 1);
    if (kind == WatchKind::Tag && term.starts_with('#')) term.remove_prefix(1);
    if (kind == WatchKind::Profile && term.starts_with('@')) term.remove_prefix(1);
    return term;
}

/// ASCII's control characters and those of Latin 1 (U+0080 to U+009F).
bool hasControl(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F) return true;
        if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0)
            return true;
    }
    return false;
}

base::Status checkTerm(WatchKind kind, std::string_view term) {
    constexpr std::size_t kMostBytes = 200;
    const auto refuse = [&](std::string_view why) {
        return base::fail(ErrorCode::BadArgument, std::string(watchKindName(kind)), std::string(why));
    };
    if (term.empty()) return refuse("there is nothing to look for");
    if (term.size() > kMostBytes) return refuse("this is longer than 200 bytes");
    if (hasControl(term)) return refuse("there are control characters in it");
    if (kind == WatchKind::Profile && term.find(' ') != std::string_view::npos)
        return refuse("a handle has no blanks");
    return {};
}

std::string folded(WatchKind kind, std::string_view term) {
    return kind == WatchKind::Profile ? model::foldHandle(term) : text::fold(term);
}

base::Status refuseForgotten(Database& database, WatchKind kind, std::string_view term) {
    if (kind != WatchKind::Profile) return {};
    const auto forgotten = ForgottenPeople(database).contains(term);
    if (!forgotten) return base::fail(forgotten.error());
    if (!*forgotten) return {};
    return base::fail(ErrorCode::BadArgument, "profile",
                      "this person was forgotten in this workspace and is not looked at any more");
}

base::Result<std::optional<Watch>> findWatch(Database& database, std::int64_t accountId, WatchKind kind,
                                             const std::string& foldedTerm) {
    static const auto sql = fmt::format("{} AND kind = ?2 AND term_folded = ?3", kSelect);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId).bind(2, watchKindName(kind)).bind(3, foldedTerm);
    return firstRow(**statement, [](const Statement& row) { return readRow(row).watch; });
}

base::Result<bool> hasAccount(Database& database, std::int64_t accountId) {
    const auto statement = database.prepare("SELECT 1 FROM account WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    const auto found = firstRow(**statement, [](const Statement&) { return true; });
    if (!found) return base::fail(found.error());
    return found->has_value();
}

} // namespace

std::string_view watchKindName(WatchKind kind) {
    const auto* found = std::ranges::find(kKinds, kind, &decltype(kKinds)::value_type::first);
    return found == kKinds.end() ? "word" : found->second;
}

std::optional<WatchKind> watchKindFromName(std::string_view name) {
    const auto* found = std::ranges::find(kKinds, name, &decltype(kKinds)::value_type::second);
    if (found == kKinds.end()) return std::nullopt;
    return found->first;
}

base::Result<Watch> addWatch(Database& database, std::int64_t accountId, WatchKind kind,
                             std::string_view term, base::Instant addedAt) {
    term = trimmed(kind, term);
    if (auto ok = checkTerm(kind, term); !ok) return base::fail(std::move(ok.error()));
    const auto account = hasAccount(database, accountId);
    if (!account) return base::fail(account.error());
    if (!*account) return base::fail(ErrorCode::BadArgument, "account", "there is no such account");
    if (auto ok = refuseForgotten(database, kind, term); !ok) return base::fail(std::move(ok.error()));
    const auto foldedTerm = folded(kind, term);
    auto held = findWatch(database, accountId, kind, foldedTerm);
    if (!held) return base::fail(std::move(held.error()));
    if (*held) return std::move(**held);
    const auto add = database.prepare("INSERT INTO watch (account_id, kind, term, term_folded, added_ms) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!add) return base::fail(add.error());
    (*add)->bind(1, accountId).bind(2, watchKindName(kind)).bind(3, term).bind(4, foldedTerm);
    if (auto ok = (*add)->bind(5, base::toMs(addedAt)).run(); !ok) return base::fail(std::move(ok.error()));
    Watch watch{database.lastInsertRowId(), accountId, kind, std::string(term), addedAt, false};
    if (auto ok = noteQueryChange(database, {addedAt, QueryChangeKind::Added, kind, watch.term}); !ok)
        return base::fail(std::move(ok.error()));
    return watch;
}

base::Result<std::optional<Watch>> readWatch(Database& database, std::int64_t watchId) {
    const auto statement =
        database.prepare("SELECT id, account_id, kind, term, added_ms, paused FROM watch WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, watchId);
    return firstRow(**statement, [](const Statement& row) { return readRow(row).watch; });
}

base::Status pauseWatch(Database& database, std::int64_t watchId, bool paused, base::Instant at) {
    const auto watch = readWatch(database, watchId);
    if (!watch) return base::fail(watch.error());
    if (!*watch) return base::fail(ErrorCode::BadArgument, "watch", "there is no such watch");
    if ((*watch)->paused == paused) return {};
    const auto statement = database.prepare("UPDATE watch SET paused = ?2 WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    if (auto ok = (*statement)->bind(1, watchId).bind(2, std::int64_t{paused}).run(); !ok) return ok;
    const auto change = paused ? QueryChangeKind::Paused : QueryChangeKind::Resumed;
    return noteQueryChange(database, {at, change, (*watch)->kind, (*watch)->term});
}

base::Result<std::vector<Watch>> listWatches(Database& database, std::int64_t accountId) {
    static const auto sql = fmt::format("{} ORDER BY id", kSelect);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    std::vector<Watch> watches;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        // A kind of another version cannot be asked for.
        if (auto held = readRow(row); held.known) watches.push_back(std::move(held.watch));
    });
    if (!read) return base::fail(std::move(read.error()));
    return watches;
}

} // namespace weft::store
