// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_sql.h"

#include "store/query_rows.h"
#include "text/fold.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::store {

namespace {

using Kind = QueryNode::Kind;

bool isTextOnly(const QueryNode& node) {
    if (node.kind == Kind::Words) return true;
    return (node.kind == Kind::All || node.kind == Kind::Any) &&
           std::ranges::all_of(node.children, isTextOnly);
}

/// FTS5's own language; the words hold nothing but letters, digits, marks and emoji, so that quoting is
/// enough.
std::string matchExpression(const QueryNode& node) {
    if (node.kind == Kind::Words) return fmt::format("\"{}\"{}", node.text, node.prefix ? " *" : "");
    std::vector<std::string> parts;
    for (const auto& child : node.children)
        parts.push_back(matchExpression(child));
    return fmt::format("({})", fmt::join(parts, node.kind == Kind::All ? " AND " : " OR "));
}

class SqlBuilder {
public:
    explicit SqlBuilder(Database& database) : m_database(database) {}

    base::Result<QuerySql> build(const QueryNode& node) {
        if (auto ok = add(node); !ok) return base::fail(std::move(ok.error()));
        return std::move(m_sql);
    }

private:
    base::Status add(const QueryNode& node) {
        if (isTextOnly(node)) {
            write("post.seq IN (SELECT rowid FROM post_text WHERE post_text MATCH ?)", matchExpression(node));
            return {};
        }
        if (node.kind == Kind::All || node.kind == Kind::Any) return addList(node);
        if (node.kind == Kind::Not) {
            write("NOT ");
            return add(node.children.front());
        }
        if (node.kind == Kind::Tag) return addTags(node.text);
        addFilter(node);
        return {};
    }

    base::Status addList(const QueryNode& node) {
        write("(");
        for (bool first = true; const auto& child : node.children) {
            if (!first) write(node.kind == Kind::All ? " AND " : " OR ");
            first = false;
            if (auto ok = add(child); !ok) return ok;
        }
        write(")");
        return {};
    }

    /// Every condition is true or false, never NULL: NOT lang:fr finds posts whose language nobody knows.
    void addFilter(const QueryNode& node) {
        switch (node.kind) {
        case Kind::Author:
            return write("ifnull(author IN (SELECT seq FROM person WHERE handle = ? COLLATE NOCASE), 0)",
                         node.text);
        case Kind::Language:
            write("ifnull(lower(language) = ?", node.text);
            write(" OR substr(lower(language), 1, length(?) + 1)", node.text);
            return write(" = ? || '-', 0)", node.text);
        case Kind::IsReply:
            return write("(parent_id IS NOT NULL OR is_reply IS 1)");
        case Kind::IsRoot:
            return write("(parent_id IS NULL AND is_reply IS NOT 1)");
        case Kind::HasQuestion:
            return write("(has_question = 1)");
        case Kind::Since:
            return write("(created_ms >= ?)", base::toMs(node.at));
        case Kind::Until:
            return write("(created_ms < ?)", base::toMs(node.at));
        default:
            return write("0");
        }
    }

    base::Status addTags(const std::string& wanted) {
        const auto statement =
            m_database.prepare("SELECT DISTINCT topic_tag FROM post WHERE topic_tag IS NOT NULL");
        if (!statement) return base::fail(statement.error());
        std::vector<std::string> tags;
        auto read = forEachRow(**statement, [&](const Statement& row) {
            if (text::fold(row.text(0)) == wanted) tags.emplace_back(row.text(0));
        });
        if (!read) return read;
        write("ifnull(topic_tag IN (");
        for (std::size_t i = 0; i < tags.size(); ++i)
            write(i == 0 ? "?" : ", ?", tags[i]);
        write("), 0)");
        return {};
    }

    void write(std::string_view sql) { m_sql.condition += sql; }

    template<typename Value>
    void write(std::string_view sql, const Value& value) {
        m_sql.condition += sql;
        m_sql.values.emplace_back(value);
    }

    Database& m_database;
    QuerySql m_sql;
};

void collectTerms(const QueryNode& node, std::vector<std::string>& terms) {
    if (node.kind == Kind::Not) return;
    for (const auto& child : node.children)
        collectTerms(child, terms);
    if (node.kind != Kind::Words) return;
    for (std::size_t start = 0; start < node.text.size();) {
        const auto end = std::min(node.text.find(' ', start), node.text.size());
        auto term = node.text.substr(start, end - start);
        if (node.prefix && end == node.text.size()) term += '*';
        if (std::ranges::find(terms, term) == terms.end()) terms.push_back(std::move(term));
        start = end + 1;
    }
}

} // namespace

base::Result<QuerySql> queryToSql(Database& database, const QueryNode& query) {
    return SqlBuilder(database).build(query);
}

std::vector<std::string> wantedTerms(const QueryNode& query) {
    std::vector<std::string> terms;
    collectTerms(query, terms);
    return terms;
}

} // namespace weft::store
