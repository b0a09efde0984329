// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <vector>

namespace weft::store {

/// "Weft" in ASCII: SQLite's application_id of a workspace file.
inline constexpr std::int64_t kApplicationId = 0x57656674;

/// The schema that this program writes: the number of migrations in resources/schema.
[[nodiscard]] int schemaVersion();

/// Makes a new workspace file; fails if there is one already. A file that could not be finished is removed.
[[nodiscard]] base::Result<Database> createWorkspace(const std::filesystem::path& path);

/// Opens for reading and writing, and brings an older schema up to date: one transaction a migration, after a
/// copy of the file to "NAME.before-vN". A newer, foreign, read-only, locked, corrupt, missing or empty file
/// is an error that says which, and is not touched.
[[nodiscard]] base::Result<Database> openWorkspace(const std::filesystem::path& path);

/// Opens for reading only. The schema must be the current one; the file is not touched.
[[nodiscard]] base::Result<Database> openWorkspaceReadOnly(const std::filesystem::path& path);

/// Opens for reading only, after it brought an older schema up to date as openWorkspace() does.
[[nodiscard]] base::Result<Database> openWorkspaceToAsk(const std::filesystem::path& path);

/// openWorkspace(), or createWorkspace() when nothing is there.
[[nodiscard]] base::Result<Database> openOrCreateWorkspace(const std::filesystem::path& path);

/// The copies "NAME.before-vN" that bringing a file up to date has left beside it, by name. They still hold
/// what was erased from the file since.
[[nodiscard]] std::vector<std::filesystem::path> earlierCopies(const std::filesystem::path& path);

/// What `weftctl doctor` wants to know of a file.
struct FileHealth {
    int schema = 0;
    std::int64_t bytes = 0;
    std::int64_t posts = 0;
    std::int64_t people = 0;
    /// What PRAGMA integrity_check and foreign_key_check complained of; empty when all is well.
    std::vector<std::string> problems;
};

[[nodiscard]] base::Result<FileHealth> checkHealth(Database& database);

/// A digest of everything that came from outside (posts, people, threads, newest counters, accounts), which
/// does not depend on the order or the moment of arrival: two caches with the same digest hold the same
/// tables.
[[nodiscard]] base::Result<std::string> contentDigest(Database& database);

} // namespace weft::store
