// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// A search with a name. Only the query is kept, so that it finds whatever has arrived when it is asked.
struct SavedFilter {
    std::int64_t id = 0;
    std::string name;
    std::string query;
    base::Instant createdAt{};
};

/// Saves a query under a name; names are compared as search compares words, and a known one gets the new
/// query. BadArgument for a name that is empty, longer than 80 characters or holds control characters, and
/// for a query that finds everything or cannot be read (see query_problem.h).
[[nodiscard]] base::Result<SavedFilter> saveFilter(Database& database, std::string_view name,
                                                   std::string_view query, base::Instant now);

/// By name.
[[nodiscard]] base::Result<std::vector<SavedFilter>> listFilters(Database& database);
[[nodiscard]] base::Result<std::optional<SavedFilter>> findFilter(Database& database, std::string_view name);

/// False when there is no filter of this name.
[[nodiscard]] base::Result<bool> removeFilter(Database& database, std::string_view name);

/// The people whom a filter names, as folded handles: after author: or with @, in its query or its name.
[[nodiscard]] std::vector<std::string> handlesNamed(std::string_view name, std::string_view query);

/// Removes the filters that name somebody, and returns how many they were. The handle is folded.
[[nodiscard]] base::Result<std::int64_t> removeFiltersNaming(Database& database, const std::string& handle);

} // namespace weft::store
