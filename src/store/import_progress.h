// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/posts_writing.h"

#include <optional>
#include <string>

namespace weft::store {

/// How far a file has been imported, so that an import that was stopped goes on there.
struct ImportProgress {
    /// By what the file is known again.
    std::string fingerprint;
    /// The last line whose posts are held.
    std::int64_t line = 0;
    /// How many lines or records that were, and what became of them.
    std::int64_t records = 0;
    std::int64_t skipped = 0;
    SaveCounts counts = {};
};

[[nodiscard]] base::Result<std::optional<ImportProgress>> readImportProgress(Database& database,
                                                                             const std::string& fingerprint);

/// Keeps the progress, and forgets that of files that nobody went on with for long.
[[nodiscard]] base::Status writeImportProgress(Database& database, const ImportProgress& progress,
                                               base::Instant now);

[[nodiscard]] base::Status dropImportProgress(Database& database, const std::string& fingerprint);

} // namespace weft::store
