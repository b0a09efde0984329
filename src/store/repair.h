// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/diagnosis.h"
#include "store/salvage.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace weft::store {

/// What repairing a file came to.
struct RepairReport {
    std::vector<Problem> found;
    /// Where the file as it was before is kept; nothing when nothing had to be done.
    std::optional<std::filesystem::path> kept = std::nullopt;
    /// What was got into a new file; empty when the old one could be mended.
    std::vector<SavedTable> tables = {};

    /// Something that came from outside is gone.
    [[nodiscard]] bool lostAnything() const;
};

/// Finds out what is wrong with a file and mends it: indexes, full text, rollups and loose rows within the
/// file, after a copy of it; damaged pages by taking everything that can be read into a new file, which takes
/// the place of the old one only when it is whole and checked. The old one stays under a new name. Errors
/// when nothing could be done: no workspace, a newer one, used by others, without its first page or anything
/// else that leads to the posts, a full disk. The file is then as it was.
[[nodiscard]] base::Result<RepairReport> repairWorkspace(const std::filesystem::path& path,
                                                         base::Instant now);

} // namespace weft::store
