// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instants.h"
#include "store/post_seq.h"
#include "store/post_table_loading.h"
#include "store/posts_reading.h"
#include "store/query_rows.h"
#include "store/read_snapshot.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace weft::store {

using model::PostTable;

namespace {

/// Builds the table from what three statements give.
class TableBuilding {
public:
    base::Result<PostTable> build(Statement& people, Statement& posts, Statement& mentions) {
        if (auto ok = readHandles(people); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = readPosts(posts); !ok) return base::fail(std::move(ok.error()));
        if (auto ok = readMentions(mentions); !ok) return base::fail(std::move(ok.error()));
        return std::move(m_table);
    }

private:
    base::Status readHandles(Statement& people) {
        return forEachRow(people,
                          [&](const Statement& row) { m_handles.emplace(row.integer(0), row.text(1)); });
    }

    base::Status readPosts(Statement& posts) {
        return forEachRow(posts, [&](const Statement& row) {
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

    base::Status readMentions(Statement& mentions) {
        std::ranges::sort(m_order);
        auto next = m_order.begin();
        return forEachRow(mentions, [&](const Statement& row) {
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

    PostTable m_table;
    std::unordered_map<std::int64_t, std::string> m_handles;
    std::unordered_map<std::int64_t, std::int32_t> m_people;
    /// Sequence numbers with the places of their rows.
    std::vector<std::pair<std::int64_t, std::size_t>> m_order;
};

} // namespace

base::Result<PostTable> buildPostTable(Statement& people, Statement& posts, Statement& mentions) {
    return TableBuilding().build(people, posts, mentions);
}

base::Result<PostTable> loadPostTable(Database& database, base::Instant asOf) {
    // Three scans of narrow rows; the texts are never touched.
    static const auto postsSql = fmt::format("SELECT {} FROM post WHERE seq < ?1", kPostTableColumns);
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto people = database.prepare("SELECT seq, handle FROM person");
    if (!people) return base::fail(people.error());
    const auto posts = database.prepare(postsSql);
    if (!posts) return base::fail(posts.error());
    (*posts)->bind(1, seqBefore(asOf));
    const auto mentions = database.prepare("SELECT post_seq, handle FROM mention ORDER BY post_seq");
    if (!mentions) return base::fail(mentions.error());
    return buildPostTable(**people, **posts, **mentions);
}

base::Status forEachText(Database& database, base::Instant asOf,
                         const std::function<void(std::string_view id, std::string_view text)>& use) {
    const auto statement = database.prepare("SELECT id, text FROM post WHERE seq < ?1 AND text IS NOT NULL");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seqBefore(asOf));
    return forEachRow(**statement, [&](const Statement& row) { use(row.text(0), row.text(1)); });
}

base::Status forEachText(Database& database, std::span<const std::string> ids,
                         const std::function<void(std::string_view id, std::string_view text)>& use) {
    const auto statement = database.prepare("SELECT text FROM post WHERE id = ?1 AND text IS NOT NULL");
    if (!statement) return base::fail(statement.error());
    for (const auto& id : ids) {
        (*statement)->bind(1, id);
        auto read = forEachRow(**statement, [&](const Statement& row) { use(id, row.text(0)); });
        if (!read) return read;
        (*statement)->reset();
    }
    return {};
}

} // namespace weft::store
