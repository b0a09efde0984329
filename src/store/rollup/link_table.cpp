// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/link_table.h"

#include "store/query_rows.h"

namespace weft::store {

using conversation::ParentKind;

namespace {

LinkRow readLink(const Statement& row) {
    return {row.integer(0), row.integer(1), row.integer(2), static_cast<ParentKind>(row.integer(3)),
            row.integer(4), row.integer(5)};
}

std::optional<std::int64_t> unlessZero(std::int64_t value) {
    return value == 0 ? std::nullopt : std::optional(value);
}

base::Result<std::vector<std::int64_t>> readNumbers(Statement& statement) {
    std::vector<std::int64_t> numbers;
    auto read = forEachRow(statement, [&](const Statement& row) { numbers.push_back(row.integer(0)); });
    if (!read) return base::fail(std::move(read.error()));
    return numbers;
}

} // namespace

std::int64_t depthBelow(const LinkRow& parent, std::int64_t author, ParentKind kind) {
    const bool sameSpeaker = kind == ParentKind::Held && author != 0 && author == parent.author;
    return parent.depth + (sameSpeaker ? 0 : 1);
}

base::Result<std::optional<LinkRow>> LinkTable::find(std::int64_t seq) {
    const auto statement =
        m_database.prepare("SELECT seq, thread, parent, parent_kind, author, depth FROM link WHERE seq = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seq);
    return firstRow(**statement, readLink);
}

base::Result<std::optional<LinkRow>> LinkTable::findById(const std::string& id) {
    const auto statement =
        m_database.prepare("SELECT link.seq, thread, link.parent, parent_kind, link.author, depth FROM post "
                           "JOIN link ON link.seq = post.seq WHERE post.id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, id);
    return firstRow(**statement, readLink);
}

base::Status LinkTable::write(const LinkRow& row) {
    const auto statement =
        m_database.prepare("INSERT OR REPLACE INTO link (seq, thread, parent, parent_kind, author, depth) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!statement) return base::fail(statement.error());
    return (*statement)
        ->bind(1, row.seq)
        .bind(2, row.thread)
        .bind(3, unlessZero(row.parent))
        .bind(4, static_cast<std::int64_t>(row.parentKind))
        .bind(5, unlessZero(row.author))
        .bind(6, row.depth)
        .run();
}

base::Status LinkTable::erase(std::int64_t seq) {
    const auto statement = m_database.prepare("DELETE FROM link WHERE seq = ?1");
    if (!statement) return base::fail(statement.error());
    if (auto ok = (*statement)->bind(1, seq).run(); !ok) return ok;
    return eraseOrphan(seq);
}

base::Result<std::vector<std::int64_t>> LinkTable::membersOf(std::int64_t thread) {
    const auto statement = m_database.prepare("SELECT seq FROM link WHERE thread = ?1 ORDER BY seq");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, thread);
    return readNumbers(**statement);
}

base::Result<std::int64_t> LinkTable::ghostNumber(const std::string& key) {
    const auto find = m_database.prepare("SELECT number FROM ghost_thread WHERE key = ?1");
    if (!find) return base::fail(find.error());
    (*find)->bind(1, key);
    const auto known = firstRow(**find, [](const Statement& row) { return row.integer(0); });
    if (!known) return base::fail(known.error());
    if (*known) return **known;
    const auto add = m_database.prepare("INSERT INTO ghost_thread (number, key) "
                                        "SELECT ifnull(min(number), 0) - 1, ?1 FROM ghost_thread");
    if (!add) return base::fail(add.error());
    if (auto ok = (*add)->bind(1, key).run(); !ok) return base::fail(std::move(ok.error()));
    return m_database.lastInsertRowId();
}

base::Result<std::string> LinkTable::ghostKeyOf(std::int64_t number) {
    const auto statement = m_database.prepare("SELECT key FROM ghost_thread WHERE number = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, number);
    const auto key = firstRow(**statement, [](const Statement& row) { return std::string(row.text(0)); });
    if (!key) return base::fail(key.error());
    return key->value_or(std::string{});
}

base::Status LinkTable::eraseGhost(std::int64_t number) {
    const auto statement = m_database.prepare("DELETE FROM ghost_thread WHERE number = ?1");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, number).run();
}

base::Status LinkTable::addOrphan(const std::string& wantedId, std::int64_t seq) {
    const auto statement =
        m_database.prepare("INSERT OR IGNORE INTO orphan (wanted_id, seq) VALUES (?1, ?2)");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, wantedId).bind(2, seq).run();
}

base::Status LinkTable::eraseOrphan(std::int64_t seq) {
    const auto statement = m_database.prepare("DELETE FROM orphan WHERE seq = ?1");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, seq).run();
}

base::Result<std::vector<std::int64_t>> LinkTable::waitingFor(const std::string& id) {
    const auto statement = m_database.prepare("SELECT seq FROM orphan WHERE wanted_id = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, id);
    return readNumbers(**statement);
}

} // namespace weft::store
