// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_list.h"

#include "store/query_rows.h"

namespace weft::store {

namespace {

using Source = QueryList::Source;

/// The condition of a list, once for its posts and once for their number.
struct ListSql {
    std::string_view select;
    std::string_view count;
};

ListSql sqlOf(Source source) {
    switch (source) {
    case Source::Text:
        return {"SELECT rowid FROM post_text WHERE post_text MATCH ?3 AND rowid >= ?1 AND rowid <= ?2 "
                "ORDER BY rowid DESC",
                "SELECT count(*) FROM post_text WHERE post_text MATCH ?3 AND rowid >= ?1 AND rowid <= ?2"};
    case Source::Author:
        return {"SELECT seq FROM post WHERE author = ?3 AND seq >= ?1 AND seq <= ?2 ORDER BY seq DESC",
                "SELECT count(*) FROM post WHERE author = ?3 AND seq >= ?1 AND seq <= ?2"};
    case Source::Mention:
        return {"SELECT post_seq FROM mention WHERE handle = ?3 AND post_seq >= ?1 AND post_seq <= ?2 "
                "ORDER BY post_seq DESC",
                "SELECT count(*) FROM mention WHERE handle = ?3 AND post_seq >= ?1 AND post_seq <= ?2"};
    case Source::Tag:
        return {"SELECT seq FROM post WHERE topic_tag = ?3 AND seq >= ?1 AND seq <= ?2 ORDER BY seq DESC",
                "SELECT count(*) FROM post WHERE topic_tag = ?3 AND seq >= ?1 AND seq <= ?2"};
    case Source::Language:
        return {"SELECT seq FROM post WHERE language = ?3 AND seq >= ?1 AND seq <= ?2 ORDER BY seq DESC",
                "SELECT count(*) FROM post WHERE language = ?3 AND seq >= ?1 AND seq <= ?2"};
    case Source::Shape:
        return {
            "SELECT seq FROM post WHERE (parent_id IS NULL AND is_reply IS NOT 1) + 2 * has_question = ?3 "
            "AND seq >= ?1 AND seq <= ?2 ORDER BY seq DESC",
            "SELECT count(*) FROM post WHERE (parent_id IS NULL AND is_reply IS NOT 1) + 2 * has_question "
            "= ?3 AND seq >= ?1 AND seq <= ?2"};
    case Source::Depth:
        return {"SELECT seq FROM link WHERE seq >= ?1 AND seq <= ?2 AND depth >= ?3 AND depth <= ?4 "
                "ORDER BY seq DESC",
                "SELECT count(*) FROM link WHERE seq >= ?1 AND seq <= ?2 AND depth >= ?3 AND depth <= ?4"};
    case Source::Favourite:
        return {"SELECT post_seq FROM favourite WHERE post_seq >= ?1 AND post_seq <= ?2 "
                "ORDER BY post_seq DESC",
                "SELECT count(*) FROM favourite WHERE post_seq >= ?1 AND post_seq <= ?2"};
    case Source::Noted:
        return {"SELECT post_seq FROM note WHERE post_seq >= ?1 AND post_seq <= ?2 ORDER BY post_seq DESC",
                "SELECT count(*) FROM note WHERE post_seq >= ?1 AND post_seq <= ?2"};
    case Source::Sighted:
        return {"SELECT post_seq FROM sighting WHERE source = ?3 AND post_seq >= ?1 AND post_seq <= ?2 "
                "ORDER BY post_seq DESC",
                "SELECT count(*) FROM sighting WHERE source = ?3 AND post_seq >= ?1 AND post_seq <= ?2"};
    case Source::Conversation:
        return {"SELECT post_seq FROM sighting WHERE source = 'conversation' AND post_seq >= ?1 AND "
                "post_seq <= ?2 AND (SELECT root.author FROM post JOIN post AS root ON root.id = "
                "post.root_id WHERE post.seq = post_seq) = ?3 ORDER BY post_seq DESC",
                "SELECT count(*) FROM sighting WHERE source = 'conversation' AND post_seq >= ?1 AND "
                "post_seq <= ?2 AND (SELECT root.author FROM post JOIN post AS root ON root.id = "
                "post.root_id WHERE post.seq = post_seq) = ?3"};
    case Source::Watched:
        return {"SELECT post_seq FROM watch_hit WHERE watch_id = ?3 AND post_seq >= ?1 AND post_seq <= ?2 "
                "ORDER BY post_seq DESC",
                "SELECT count(*) FROM watch_hit WHERE watch_id = ?3 AND post_seq >= ?1 AND post_seq <= ?2"};
    case Source::Range:
        break;
    }
    return {"SELECT seq FROM post WHERE seq >= max(?1, ?3) AND seq <= min(?2, ?4) ORDER BY seq DESC",
            "SELECT count(*) FROM post WHERE seq >= max(?1, ?3) AND seq <= min(?2, ?4)"};
}

} // namespace

std::string_view selectOf(Source source) {
    return sqlOf(source).select;
}

std::string_view countOf(Source source) {
    return sqlOf(source).count;
}

void bindList(Statement& statement, const QueryList& list) {
    switch (list.source) {
    case Source::Text:
    case Source::Mention:
    case Source::Tag:
    case Source::Language:
    case Source::Sighted:
        statement.bind(3, list.text);
        break;
    case Source::Author:
    case Source::Shape:
    case Source::Conversation:
    case Source::Watched:
        statement.bind(3, list.least);
        break;
    case Source::Depth:
    case Source::Range:
        statement.bind(3, list.least).bind(4, list.most);
        break;
    case Source::Favourite:
    case Source::Noted:
        break;
    }
}

base::Result<std::int64_t> countList(Database& database, const QueryList& list, SeqBounds bounds) {
    if (bounds.empty()) return 0;
    auto once = OnceStatement::prepare(database, countOf(list.source));
    if (!once) return base::fail(std::move(once.error()));
    auto& statement = once->statement();
    statement.bind(1, bounds.low).bind(2, bounds.high);
    bindList(statement, list);
    const auto count = firstRow(statement, [](const Statement& row) { return row.integer(0); });
    if (!count) return base::fail(count.error());
    return count->value_or(0);
}

} // namespace weft::store
