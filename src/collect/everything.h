// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/import_records.h"
#include "collect/progress.h"
#include "store/writer.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace weft::collect {

/// What was written.
struct EverythingWritten {
    std::int64_t posts = 0;
    std::int64_t lines = 0;
    std::int64_t bytes = 0;
    std::string digest;
};

/// Writes everything that a workspace holds to a file of JSON lines, packed when the name ends in ".zst", in
/// bounded memory: importing it into a new workspace gives an identical cache. It holds no token.
[[nodiscard]] base::Result<EverythingWritten>
exportEverything(store::Database& database, const std::filesystem::path& path, const std::stop_token& stop);

/// Reads such a file, whose header comes first, by the rules of merging two workspaces. A line that cannot be
/// used is skipped and named. Into an empty workspace the content must be what the header says; a file
/// without its last line is FileTruncated, and what there was of it is kept.
[[nodiscard]] Summary importEverything(ImportRecords& records, store::Writer& writer, base::Instant now,
                                       const std::function<void(const Summary&)>& progress,
                                       const std::stop_token& stop);

} // namespace weft::collect
