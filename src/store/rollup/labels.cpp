// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/labels.h"

#include "store/query_rows.h"

namespace weft::store {

base::Result<std::int64_t> Labels::numberOf(const std::string& text) {
    if (text.empty()) return 0;
    if (const auto known = m_known.find(text); known != m_known.end()) return known->second;
    const auto add = m_database.prepare("INSERT INTO label (text) VALUES (?1) ON CONFLICT (text) DO NOTHING");
    if (!add) return base::fail(add.error());
    if (auto ok = (*add)->bind(1, text).run(); !ok) return base::fail(std::move(ok.error()));
    const auto find = m_database.prepare("SELECT number FROM label WHERE text = ?1");
    if (!find) return base::fail(find.error());
    (*find)->bind(1, text);
    const auto number = firstRow(**find, [](const Statement& row) { return row.integer(0); });
    if (!number) return base::fail(number.error());
    return m_known.emplace(text, number->value_or(0)).first->second;
}

void Labels::noteLeft(const std::optional<std::string>& text) {
    if (text && !text->empty()) m_left.insert(*text);
}

base::Status Labels::dropLeft() {
    if (m_left.empty()) return {};
    const auto drop = m_database.prepare("DELETE FROM label WHERE text = ?1 "
                                         "AND NOT EXISTS (SELECT 1 FROM post WHERE topic_tag = ?1) "
                                         "AND NOT EXISTS (SELECT 1 FROM post WHERE language = ?1)");
    if (!drop) return base::fail(drop.error());
    for (const auto& text : m_left) {
        (*drop)->reset();
        if (auto ok = (*drop)->bind(1, text).run(); !ok) return ok;
        m_known.erase(text);
    }
    m_left.clear();
    return {};
}

base::Status dropUnusedLabels(Database& database) {
    return database.execute("DELETE FROM label "
                            "WHERE NOT EXISTS (SELECT 1 FROM post WHERE topic_tag = label.text) "
                            "AND NOT EXISTS (SELECT 1 FROM post WHERE language = label.text)");
}

} // namespace weft::store
