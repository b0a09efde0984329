// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// A person with a star.
struct FavouritePerson {
    std::string handle;
    base::Instant since{};
};

/// Gives a person a star or takes it away; BadArgument for what is no handle.
[[nodiscard]] base::Status writeFavouritePerson(Database& database, std::string_view handle, bool favourite,
                                                base::Instant at);

/// By handle.
[[nodiscard]] base::Result<std::vector<FavouritePerson>> listFavouritePeople(Database& database);

} // namespace weft::store
