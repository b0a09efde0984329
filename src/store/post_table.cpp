// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instants.h"
#include "store/post_seq.h"
#include "store/posts_reading.h"
#include "store/query_rows.h"
#include "store/read_snapshot.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace weft::store {

using model::PostTable;

namespace {

/// Builds the table from three scans of narrow indexes; the texts are never touched.
class TableLoading {
public:
    explicit TableLoading(Database& database) : m_database(database) {}

    base::Result<PostTable> load(base::Instant asOf) {
        const auto snapshot = ReadSnapshot::begin(m_database);
        if (!snapshot) return base::fail(snapshot.error());
        if (auto ok = readHandles(); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = readPosts(asOf); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = readMentions(); !ok) return base::fail(std::move(ok.error()));
        return std::move(m_table);
    }

private:
    base::Status readHandles() {
        const auto statement = m_database.prepare("SELECT seq, handle FROM person");
        if (!statement) return base::fail(statement.error());
        return forEachRow(**statement,
                          [&](const Statement& row) { m_handles.emplace(row.integer(0), row.text(1)); });
    }

    base::Status readPosts(base::Instant asOf) {
        const auto statement = m_database.prepare(
            "SELECT seq, id, author, created_ms, parent_id, root_id, has_question, quoted_id, "
            "gone_ms "
            "FROM post WHERE seq < ?1");
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, seqBefore(asOf));
        return forEachRow(**statement, [&](const Statement& row) {
            auto& post = m_table.rows.emplace_back();
            post.id = row.text(1);
            post.author = row.isNull(2) ? -1 : personIndex(row.integer(2));
            post.createdAt = instant(row, 3);
            post.parentId = row.text(4);
            post.rootId = row.text(5);
            post.question = row.integer(6) != 0;
            post.quotedId = row.text(7);
            post.goneAt = optionalInstant(row, 8);
            m_order.emplace_back(row.integer(0), m_table.rows.size() - 1);
        });
    }

    base::Status readMentions() {
        std::ranges::sort(m_order);
        const auto statement = m_database.prepare("SELECT post_seq, handle FROM mention ORDER BY post_seq");
        if (!statement) return base::fail(statement.error());
        auto next = m_order.begin();
        return forEachRow(**statement, [&](const Statement& row) {
            const auto seq = row.integer(0);
            while (next != m_order.end() && next->first < seq)
                ++next;
            if (next != m_order.end() && next->first == seq)
                m_table.rows[next->second].mentions.emplace_back(row.text(1));
        });
    }

    std::int32_t personIndex(std::int64_t seq) {
        const auto [known, isNew] =
            m_people.try_emplace(seq, static_cast<std::int32_t>(m_table.people.size()));
        if (isNew) m_table.people.push_back(std::move(m_handles[seq]));
        return known->second;
    }

    Database& m_database;
    PostTable m_table;
    std::unordered_map<std::int64_t, std::string> m_handles;
    std::unordered_map<std::int64_t, std::int32_t> m_people;
    /// Sequence numbers with the places of their rows.
    std::vector<std::pair<std::int64_t, std::size_t>> m_order;
};

} // namespace

base::Result<PostTable> loadPostTable(Database& database, base::Instant asOf) {
    return TableLoading(database).load(asOf);
}

base::Status forEachText(Database& database, base::Instant asOf,
                         const std::function<void(std::string_view id, std::string_view text)>& use) {
    const auto statement = database.prepare("SELECT id, text FROM post WHERE seq < ?1 AND text IS NOT NULL");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seqBefore(asOf));
    return forEachRow(**statement, [&](const Statement& row) { use(row.text(0), row.text(1)); });
}

} // namespace weft::store
