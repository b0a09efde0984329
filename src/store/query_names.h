// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weft::store {

/// What the names in a query stand for in the file, spelled as stored. Each list of names is read at most
/// once.
class QueryNames {
public:
    explicit QueryNames(Database& database) : m_database(database) {}

    /// person.seq of everybody with this handle, in any case.
    [[nodiscard]] base::Result<std::vector<std::int64_t>> people(const std::string& handle);
    /// watch.id of every watch of these folded words, #tag or @handle.
    [[nodiscard]] base::Result<std::vector<std::int64_t>> watches(const std::string& folded);
    /// The topic tags that fold to this.
    [[nodiscard]] base::Result<std::vector<std::string>> tags(const std::string& folded);
    /// This language in all its regions: fr, FR, fr-CA.
    [[nodiscard]] base::Result<std::vector<std::string>> languages(const std::string& folded);

private:
    using Names = std::multimap<std::string, std::string, std::less<>>;
    [[nodiscard]] base::Status read(std::optional<Names>& names, std::string_view sql);

    Database& m_database;
    std::optional<Names> m_tags;
    std::optional<Names> m_languages;
};

} // namespace weft::store
