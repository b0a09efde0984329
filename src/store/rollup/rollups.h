// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <string>

namespace weft::store {

/// Builds all rollups anew from the posts, in transactions of its own. Until it has ended they are stale; if
/// it is cut off, the next opening for writing begins again. Memory does not grow with the file.
[[nodiscard]] base::Status rebuildRollups(Database& database, base::Instant now);

/// The same inside the caller's Transaction, for changes that turn everything round, such as another account
/// of a brand. Nothing happens while the rollups are stale.
[[nodiscard]] base::Status rebuildRollupsWithin(Database& database, base::Instant now);

/// Makes stale rollups fresh, and takes in the posts whose time has come.
[[nodiscard]] base::Status refreshRollups(Database& database, base::Instant now);

/// A digest of what the rollups say, without the numbers that only this file knows.
[[nodiscard]] base::Result<std::string> rollupDigest(Database& database);

/// Whether the rollups say the same as a rebuild would; changes nothing. Stale rollups say nothing wrong.
[[nodiscard]] base::Result<bool> checkRollups(Database& database);

} // namespace weft::store
