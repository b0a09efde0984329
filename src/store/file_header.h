// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>

namespace weft::store {

/// What the first 100 bytes of a file say, read without SQLite, which would take locks and leave files beside
/// it.
struct FileHeader {
    int version = 0;
    /// Another connection may be open, or was cut off: changes may be in a log beside the file.
    bool hasLog = false;
};

/// Refuses, with the reason, everything that is not a whole Weft workspace of at most the given schema
/// version.
[[nodiscard]] base::Result<FileHeader> readFileHeader(const std::filesystem::path& path, int newestVersion);

/// StoreNewer, in the same words wherever it is found out.
[[nodiscard]] base::Error newerFile(const std::filesystem::path& path, int version, int newestVersion);

/// StoreReadOnly when the file or its folder cannot be written to.
[[nodiscard]] base::Status checkWritable(const std::filesystem::path& path);

/// The folder that a path lies in.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& path);

} // namespace weft::store
