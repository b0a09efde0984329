// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace weft::store {

/// Where a search cannot be read, in characters from 1, and why.
struct QueryProblem {
    std::size_t position = 0;
    std::string what;
};

/// The error of every step of a search: BadArgument with the position in its text.
[[nodiscard]] tl::unexpected<base::Error> badQuery(std::size_t position, std::string_view what);

/// What badQuery() said; nothing for any other error.
[[nodiscard]] std::optional<QueryProblem> queryProblemOf(const base::Error& error);

} // namespace weft::store
