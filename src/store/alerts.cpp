// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/alerts.h"

#include "store/instants.h"
#include "store/query_rows.h"

#include <algorithm>
#include <array>

namespace weft::store {

namespace {

constexpr std::array kKinds{AlertKind::Topic, AlertKind::Person, AlertKind::Answer};

constexpr std::string_view kColumns = "kind, subject, at_ms, count, usual, found_ms";

constexpr std::string_view kInsert =
    "INSERT INTO alert (kind, subject, at_ms, count, usual, found_ms, told_ms) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO ";

/// A kind that this version does not know reads as nothing.
std::optional<Alert> readAlert(const Statement& row) {
    const auto kind = std::ranges::find(kKinds, row.text(0), alertKindName);
    if (kind == kKinds.end()) return std::nullopt;
    Alert alert{.kind = *kind, .subject = std::string(row.text(1)), .at = instant(row, 2)};
    alert.count = row.integer(3);
    alert.usual = row.optionalReal(4);
    alert.foundAt = instant(row, 5);
    return alert;
}

base::Result<std::vector<Alert>> readAll(Statement& statement) {
    std::vector<Alert> alerts;
    auto read = forEachRow(statement, [&](const Statement& row) {
        if (auto alert = readAlert(row)) alerts.push_back(std::move(*alert));
    });
    if (!read) return base::fail(std::move(read.error()));
    return alerts;
}

base::Result<std::vector<Alert>> readAll(Database& database, std::string_view sql) {
    const auto statement = database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    return readAll(**statement);
}

Statement& bindAlert(Statement& statement, const Alert& alert) {
    statement.bind(1, alertKindName(alert.kind)).bind(2, alert.subject).bind(3, base::toMs(alert.at));
    return statement.bind(4, alert.count).bindReal(5, alert.usual).bind(6, base::toMs(alert.foundAt));
}

base::Status dropOld(Database& database, base::Instant now) {
    constexpr std::chrono::hours kKept{30 * 24};
    const auto drop = database.prepare("DELETE FROM alert WHERE told_ms < ?1");
    if (!drop) return base::fail(drop.error());
    return (*drop)->bind(1, base::toMs(now - kKept)).run();
}

} // namespace

std::string_view alertKindName(AlertKind kind) {
    switch (kind) {
    case AlertKind::Topic:
        return "topic";
    case AlertKind::Person:
        return "person";
    case AlertKind::Answer:
        break;
    }
    return "answer";
}

base::Status saveAlerts(Database& database, std::span<const Alert> alerts, base::Instant now) {
    const auto add = database.prepare(std::string(kInsert) + "NOTHING");
    if (!add) return base::fail(add.error());
    for (const auto& alert : alerts)
        if (auto ok = bindAlert(**add, alert).bindNull(7).run(); !ok) return ok;
    return dropOld(database, now);
}

base::Result<std::vector<Alert>> listLatestAlerts(Database& database) {
    return readAll(database, "SELECT " + std::string(kColumns) +
                                 " FROM alert AS newest WHERE at_ms = (SELECT max(at_ms) FROM alert "
                                 "WHERE kind = newest.kind AND subject = newest.subject) "
                                 "ORDER BY kind, subject");
}

base::Result<std::vector<Alert>> listUntoldAlerts(Database& database) {
    return readAll(database, "SELECT " + std::string(kColumns) +
                                 " FROM alert WHERE told_ms IS NULL ORDER BY found_ms, kind, subject");
}

base::Status saveToldAlerts(Database& database, std::span<const Alert> alerts, base::Instant at) {
    const auto save = database.prepare(std::string(kInsert) + "UPDATE SET told_ms = ?7");
    if (!save) return base::fail(save.error());
    for (const auto& alert : alerts)
        if (auto ok = bindAlert(**save, alert).bind(7, base::toMs(at)).run(); !ok) return ok;
    return {};
}

base::Result<std::vector<Alert>> findFavouriteAlerts(Database& database, const base::TimeRange& range) {
    const auto statement = database.prepare(
        "SELECT 'person', favourite.handle, max(created_ms), count(*), NULL, 0 FROM favourite "
        "JOIN person ON person.handle = favourite.handle COLLATE NOCASE JOIN post ON author = person.seq "
        "WHERE created_ms >= ?1 AND created_ms < ?2 AND created_ms > added_ms AND gone_ms IS NULL "
        "AND created_ms > coalesce((SELECT max(at_ms) FROM alert "
        "WHERE kind = 'person' AND subject = favourite.handle), 0) GROUP BY favourite.handle "
        "UNION ALL "
        "SELECT 'answer', starred.id, max(post.created_ms), count(*), NULL, 0 FROM favourite "
        "CROSS JOIN post AS starred ON starred.seq = post_seq "
        "CROSS JOIN post ON post.parent_id = starred.id "
        "WHERE post.created_ms >= ?1 AND post.created_ms < ?2 AND post.created_ms > added_ms "
        "AND post.gone_ms IS NULL AND post.author IS NOT starred.author "
        "AND post.created_ms > coalesce((SELECT max(at_ms) FROM alert "
        "WHERE kind = 'answer' AND subject = starred.id), 0) GROUP BY starred.id ORDER BY 1, 2");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, base::toMs(range.since)).bind(2, base::toMs(range.until));
    return readAll(**statement);
}

} // namespace weft::store
