// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace weft::store {

inline constexpr std::string_view kPostsTotal = "posts";
inline constexpr std::string_view kPeopleTotal = "people";
/// The threads in a brand's scope.
[[nodiscard]] std::string threadsTotal(std::int64_t brandId);

/// 0 when nothing was counted under the name.
[[nodiscard]] base::Result<std::int64_t> readTotal(Database& database, std::string_view name);
[[nodiscard]] base::Status addToTotal(Database& database, std::string_view name, std::int64_t change);

} // namespace weft::store
