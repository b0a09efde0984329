// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace weft::store {

/// What the last check at a quiet moment found.
struct QuietFinding {
    base::Instant at{};
    /// In SQLite's words; empty when all was well.
    std::string problem;
};

/// The tables that a check goes through one by one, so that it can be broken off between and within them.
[[nodiscard]] base::Result<std::vector<std::string>> tablesToCheck(Database& database);

/// Reads a table with its indexes; what is wrong with it, empty when nothing is. For a reader: it hinders
/// nobody. Cancelled when the connection is stopped.
[[nodiscard]] base::Result<std::string> checkTable(Database& database, const std::string& table);

[[nodiscard]] base::Result<std::optional<QuietFinding>> readQuietFinding(Database& database);
[[nodiscard]] base::Status writeQuietFinding(Database& database, const QuietFinding& finding);

} // namespace weft::store
