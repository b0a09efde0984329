// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <span>
#include <string_view>

namespace weft::store {

/// SQL texts; number i takes a file from version i to version i + 1.
using Migrations = std::span<const std::string_view>;

/// The texts of resources/schema, in order.
[[nodiscard]] Migrations schemaMigrations();

/// The version that the open file has, which may be ahead of its header while changes are only in the log.
[[nodiscard]] base::Result<int> readSchemaVersion(Database& database);

/// Brings the file to the last version, one transaction a step. Leaves a file alone that is there already.
[[nodiscard]] base::Status migrate(Database& database, Migrations migrations);

/// Copies the whole content, through SQLite, to a file that must not exist yet.
[[nodiscard]] base::Status copyDatabase(Database& database, const std::filesystem::path& target);

} // namespace weft::store
