// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/error_columns.h"
#include "store/instants.h"
#include "store/query_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace weft::store {

namespace {

template<typename Word, std::size_t count>
using Names = std::array<std::pair<Word, std::string_view>, count>;

constexpr Names<ActionKind, 6> kKinds{{{ActionKind::Reply, "reply"},
                                       {ActionKind::Hide, "hide"},
                                       {ActionKind::Unhide, "unhide"},
                                       {ActionKind::Approve, "approve"},
                                       {ActionKind::Ignore, "ignore"},
                                       {ActionKind::Delete, "delete"}}};

constexpr Names<ActionState, 5> kStates{{{ActionState::Prepared, "prepared"},
                                         {ActionState::Sent, "sent"},
                                         {ActionState::Done, "done"},
                                         {ActionState::Failed, "failed"},
                                         {ActionState::Unknown, "unknown"}}};

std::string_view stateName(ActionState state) {
    const auto* found = std::ranges::find(kStates, state, &decltype(kStates)::value_type::first);
    return found == kStates.end() ? "unknown" : found->second;
}

/// A state of another version may mean that something was sent: ask before anything is repeated.
ActionState stateFromName(std::string_view name) {
    const auto* found = std::ranges::find(kStates, name, &decltype(kStates)::value_type::second);
    return found == kStates.end() ? ActionState::Unknown : found->first;
}

constexpr std::string_view kSelect =
    "SELECT id, account_id, kind, target_id, text, container_id, post_id, state, created_ms, changed_ms, "
    "error_code, error_where, error_detail FROM outgoing ";

base::Result<Action> readActionRow(const Statement& row) {
    const auto kind = actionFromName(row.text(2));
    if (!kind)
        return base::fail(base::ErrorCode::StoreCorrupt, fmt::format("outgoing {}", row.integer(0)),
                          "this action is of a kind that is not known");
    return Action{row.integer(0),
                  row.integer(1),
                  *kind,
                  std::string(row.text(3)),
                  std::string(row.text(4)),
                  row.optionalText(5),
                  row.optionalText(6),
                  stateFromName(row.text(7)),
                  instant(row, 8),
                  instant(row, 9),
                  readErrorColumns(row, 10)};
}

base::Result<std::vector<Action>> readActions(Statement& statement) {
    std::vector<Action> actions;
    base::Status understood;
    auto read = forEachRow(statement, [&](const Statement& row) {
        auto action = readActionRow(row);
        if (action)
            actions.push_back(std::move(*action));
        else
            understood = base::fail(std::move(action.error()));
    });
    if (!read) return base::fail(std::move(read.error()));
    if (!understood) return base::fail(std::move(understood.error()));
    return actions;
}

} // namespace

std::string_view actionName(ActionKind kind) {
    const auto* found = std::ranges::find(kKinds, kind, &decltype(kKinds)::value_type::first);
    return found == kKinds.end() ? "" : found->second;
}

std::optional<ActionKind> actionFromName(std::string_view name) {
    const auto* found = std::ranges::find(kKinds, name, &decltype(kKinds)::value_type::second);
    if (found == kKinds.end()) return std::nullopt;
    return found->first;
}

base::Result<std::int64_t> addAction(Database& database, const Action& action) {
    if (action.targetId.empty())
        return base::fail(base::ErrorCode::BadArgument, std::string(actionName(action.kind)),
                          "no post is named");
    const auto statement = database.prepare(
        "INSERT INTO outgoing (account_id, kind, target_id, text, container_id, post_id, state, created_ms, "
        "changed_ms, error_code, error_where, error_detail) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    if (!statement) return base::fail(statement.error());
    (*statement)
        ->bind(1, action.accountId)
        .bind(2, actionName(action.kind))
        .bind(3, action.targetId)
        .bind(4, action.text)
        .bind(5, action.containerId)
        .bind(6, action.postId)
        .bind(7, stateName(action.state))
        .bind(8, base::toMs(action.createdAt))
        .bind(9, base::toMs(action.changedAt));
    bindErrorColumns(**statement, 10, action.error);
    if (auto ok = (*statement)->run(); !ok) return base::fail(std::move(ok.error()));
    return database.lastInsertRowId();
}

base::Status updateAction(Database& database, const Action& action) {
    const auto statement = database.prepare(
        "UPDATE outgoing SET text = ?2, container_id = ?3, post_id = ?4, state = ?5, changed_ms = ?6, "
        "error_code = ?7, error_where = ?8, error_detail = ?9 WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)
        ->bind(1, action.id)
        .bind(2, action.text)
        .bind(3, action.containerId)
        .bind(4, action.postId)
        .bind(5, stateName(action.state))
        .bind(6, base::toMs(action.changedAt));
    bindErrorColumns(**statement, 7, action.error);
    auto done = (*statement)->run();
    if (done && database.changes() == 0)
        return base::fail(base::ErrorCode::BadArgument, fmt::format("action {}", action.id),
                          "there is no such action");
    return done;
}

base::Result<std::optional<Action>> readAction(Database& database, std::int64_t id) {
    static const auto sql = fmt::format("{} WHERE id = ?1", kSelect);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, id);
    auto actions = readActions(**statement);
    if (!actions) return base::fail(std::move(actions.error()));
    if (actions->empty()) return std::nullopt;
    return std::move(actions->front());
}

base::Result<std::vector<Action>> listOpenActions(Database& database, std::int64_t accountId) {
    static const auto sql =
        fmt::format("{} WHERE account_id = ?1 AND state NOT IN ('done', 'failed') ORDER BY id", kSelect);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    return readActions(**statement);
}

base::Result<std::vector<Action>> listActions(Database& database, int limit) {
    static const auto sql = fmt::format("{} ORDER BY id DESC LIMIT ?1", kSelect);
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, std::int64_t{std::max(limit, 0)});
    return readActions(**statement);
}

} // namespace weft::store
