// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post_row.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace weft::tests {

/// Writes post tables down in a readable way: `builder.post("a1", "ana", "09:10", "r1")`.
class PostTableBuilder {
public:
    /// Times are "HH:MM" on 2026-03-02, or whole ISO 8601 texts. An empty author is a private person.
    PostTableBuilder& post(std::string id, std::string_view author, std::string_view time,
                           std::string parentId = {}, std::string rootId = {},
                           std::vector<std::string> mentions = {}) {
        const auto iso = time.size() == 5 ? "2026-03-02T" + std::string(time) + "Z" : std::string(time);
        auto& row = m_table.rows.emplace_back();
        row.id = std::move(id);
        row.author = person(author);
        row.createdAt = base::parseInstant(iso).value();
        row.parentId = std::move(parentId);
        row.rootId = std::move(rootId);
        row.mentions = std::move(mentions);
        return *this;
    }

    PostTableBuilder& question() {
        m_table.rows.back().question = true;
        return *this;
    }

    [[nodiscard]] const model::PostTable& table() const { return m_table; }

private:
    std::int32_t person(std::string_view handle) {
        if (handle.empty()) return -1;
        const auto found = std::ranges::find(m_table.people, handle);
        if (found != m_table.people.end()) return static_cast<std::int32_t>(found - m_table.people.begin());
        m_table.people.emplace_back(handle);
        return static_cast<std::int32_t>(m_table.people.size()) - 1;
    }

    model::PostTable m_table;
};

} // namespace weft::tests
