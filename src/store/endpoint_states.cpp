// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/endpoint_states.h"

#include "store/error_columns.h"
#include "store/instants.h"
#include "store/query_rows.h"

#include <algorithm>
#include <limits>

namespace weft::store {

namespace {

int failuresFrom(std::int64_t value) {
    return static_cast<int>(std::clamp<std::int64_t>(value, 0, std::numeric_limits<int>::max()));
}

} // namespace

base::Result<std::vector<EndpointState>> listEndpointStates(Database& database, std::int64_t accountId) {
    const auto statement = database.prepare(
        "SELECT endpoint, failures, paused_until_ms, changed_ms, error_code, error_where, error_detail "
        "FROM endpoint_state WHERE account_id = ?1 ORDER BY endpoint");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, accountId);
    std::vector<EndpointState> states;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        states.push_back({std::string(row.text(0)), failuresFrom(row.integer(1)), optionalInstant(row, 2),
                          readErrorColumns(row, 4), instant(row, 3)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return states;
}

base::Status writeEndpointState(Database& database, std::int64_t accountId, const EndpointState& state) {
    const auto statement = database.prepare(
        "INSERT OR REPLACE INTO endpoint_state (account_id, endpoint, failures, paused_until_ms, changed_ms, "
        "error_code, error_where, error_detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!statement) return base::fail(statement.error());
    (*statement)
        ->bind(1, accountId)
        .bind(2, state.endpoint)
        .bind(3, std::int64_t{state.failures})
        .bind(4, optionalMs(state.pausedUntil))
        .bind(5, base::toMs(state.changedAt));
    bindErrorColumns(**statement, 6, state.error);
    return (*statement)->run();
}

base::Status clearEndpointState(Database& database, std::int64_t accountId, const std::string& endpoint) {
    const auto statement =
        database.prepare("DELETE FROM endpoint_state WHERE account_id = ?1 AND endpoint = ?2");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, accountId).bind(2, endpoint).run();
}

base::Result<std::vector<RefusedField>> listRefusedFields(Database& database) {
    const auto statement =
        database.prepare("SELECT endpoint, field, since_ms FROM refused_field ORDER BY endpoint, field");
    if (!statement) return base::fail(statement.error());
    std::vector<RefusedField> fields;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        fields.push_back({std::string(row.text(0)), std::string(row.text(1)), instant(row, 2)});
    });
    if (!read) return base::fail(std::move(read.error()));
    return fields;
}

base::Status addRefusedField(Database& database, const RefusedField& field) {
    const auto statement = database.prepare(
        "INSERT INTO refused_field (endpoint, field, since_ms) VALUES (?1, ?2, ?3) "
        "ON CONFLICT (endpoint, field) DO UPDATE SET since_ms = max(since_ms, excluded.since_ms)");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, field.endpoint).bind(2, field.field).bind(3, base::toMs(field.since)).run();
}

} // namespace weft::store
