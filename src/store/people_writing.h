// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace weft::store {

/// The number of the person with exactly this handle, made when missing. What is given replaces what is held.
[[nodiscard]] base::Result<std::int64_t> savePerson(Database& database, const std::string& handle,
                                                    std::optional<bool> verified,
                                                    const std::optional<std::string>& pictureUrl);

/// Removes a person whose last post turned out to be somebody else's, so that the people depend on the posts
/// alone.
[[nodiscard]] base::Status dropPersonWithoutPosts(Database& database, std::int64_t personSeq);

} // namespace weft::store
