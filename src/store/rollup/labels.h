// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace weft::store {

/// Numbers for the tags and languages that sheets name.
class Labels {
public:
    explicit Labels(Database& database) : m_database(database) {}

    /// The number of a text, given if it has none; 0 for the empty text.
    [[nodiscard]] base::Result<std::int64_t> numberOf(const std::string& text);

private:
    Database& m_database;
    std::unordered_map<std::string, std::int64_t> m_known;
};

} // namespace weft::store
