// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <cstdint>

namespace weft::store {

/// Says that marks of people to be forgotten came in from elsewhere, who may still be held here. Call inside
/// the Transaction that writes them.
[[nodiscard]] base::Status noteNewMarks(Database& database);

/// Forgets everybody who is held and bears such a mark; returns how many they were. Accounts of a brand stay,
/// and lose their marks. Takes about a millisecond for each person held, but only when there are new marks.
[[nodiscard]] base::Result<std::int64_t> forgetMarkedPeople(Database& database, base::Instant at);

} // namespace weft::store
