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

} // namespace weft::store
