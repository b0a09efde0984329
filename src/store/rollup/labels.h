// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

namespace weft::store {

/// Numbers for the tags and languages that sheets name.
class Labels {
public:
    explicit Labels(Database& database) : m_database(database) {}

    /// The number of a text, given if it has none; 0 for the empty text.
    [[nodiscard]] base::Result<std::int64_t> numberOf(const std::string& text);

    /// Says that a post bears a text no more.
    void noteLeft(const std::optional<std::string>& text);
    /// Drops those noted that no post bears. Call when the sheets are written.
    [[nodiscard]] base::Status dropLeft();

private:
    Database& m_database;
    std::unordered_map<std::string, std::int64_t> m_known;
    std::set<std::string> m_left;
};

/// Drops every label that no post bears: a tag may be a name. Call inside a Transaction.
[[nodiscard]] base::Status dropUnusedLabels(Database& database);

} // namespace weft::store
