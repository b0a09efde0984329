// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_names.h"

#include "store/query_rows.h"
#include "text/fold.h"

namespace weft::store {

namespace {

/// Each name once: one look into the index a name, however many posts carry it.
constexpr std::string_view kTags = "WITH RECURSIVE name (spelling) AS (SELECT min(topic_tag) FROM post WHERE "
                                   "topic_tag IS NOT NULL UNION ALL "
                                   "SELECT (SELECT min(topic_tag) FROM post WHERE topic_tag > spelling) FROM "
                                   "name WHERE spelling IS NOT NULL) "
                                   "SELECT spelling FROM name WHERE spelling IS NOT NULL";
constexpr std::string_view kLanguages =
    "WITH RECURSIVE name (spelling) AS (SELECT min(language) FROM post WHERE language IS NOT NULL UNION ALL "
    "SELECT (SELECT min(language) FROM post WHERE language > spelling) FROM name WHERE spelling IS NOT NULL) "
    "SELECT spelling FROM name WHERE spelling IS NOT NULL";

} // namespace

base::Result<std::vector<std::int64_t>> QueryNames::people(const std::string& handle) {
    const auto statement = m_database.prepare("SELECT seq FROM person WHERE handle = ? COLLATE NOCASE");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, handle);
    std::vector<std::int64_t> people;
    auto read = forEachRow(**statement, [&](const Statement& row) { people.push_back(row.integer(0)); });
    if (!read) return base::fail(std::move(read.error()));
    return people;
}

base::Result<std::vector<std::int64_t>> QueryNames::watches(const std::string& folded) {
    const auto statement = m_database.prepare(
        "SELECT id FROM watch WHERE CASE kind WHEN 'tag' THEN '#' WHEN 'profile' THEN '@' ELSE '' END || "
        "term_folded = ? ORDER BY id");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, folded);
    std::vector<std::int64_t> watches;
    auto read = forEachRow(**statement, [&](const Statement& row) { watches.push_back(row.integer(0)); });
    if (!read) return base::fail(std::move(read.error()));
    return watches;
}

base::Result<std::vector<std::string>> QueryNames::tags(const std::string& folded) {
    if (auto ok = read(m_tags, kTags); !ok) return base::fail(std::move(ok.error()));
    std::vector<std::string> tags;
    const auto [first, last] = m_tags->equal_range(folded);
    for (auto name = first; name != last; ++name)
        tags.push_back(name->second);
    return tags;
}

base::Result<std::vector<std::string>> QueryNames::languages(const std::string& folded) {
    if (auto ok = read(m_languages, kLanguages); !ok) return base::fail(std::move(ok.error()));
    std::vector<std::string> languages;
    for (const auto& [name, spelling] : *m_languages)
        if (name == folded || name.starts_with(folded + "-")) languages.push_back(spelling);
    return languages;
}

base::Status QueryNames::read(std::optional<Names>& names, std::string_view sql) {
    if (names) return {};
    const auto statement = m_database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    names.emplace();
    return forEachRow(**statement, [&](const Statement& row) {
        names->emplace(text::fold(row.text(0)), std::string(row.text(0)));
    });
}

} // namespace weft::store
