// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight.h"
#include "store/database.h"

#include <string_view>
#include <vector>

namespace weft::store {

/// How many followed an account when somebody looked.
struct FollowerLook {
    base::Instant takenAt{};
    model::Measured followers;
};

/// All looks at the followers of a handle, oldest first: those with the account's own token, where a number
/// that stays the same is kept once, and those at its public profile.
[[nodiscard]] base::Result<std::vector<FollowerLook>> readFollowerLooks(Database& database,
                                                                        std::string_view handle);

} // namespace weft::store
