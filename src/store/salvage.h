// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace weft::store {

/// What was got out of a table.
struct SavedTable {
    std::string table;
    std::int64_t saved = 0;
    /// 0 when everything was readable; nothing when it was not and nobody can say how much there was.
    std::optional<std::int64_t> lost = 0;
};

/// Copies everything that can be read of a damaged file into a new workspace of that name, which must not
/// exist yet: table by table, around damaged pages from both ends of the range of their keys and from between
/// them. What is computed is left to the next opening for writing. The damaged file is only read.
[[nodiscard]] base::Result<std::vector<SavedTable>> salvage(const std::filesystem::path& damaged,
                                                            const std::filesystem::path& target);

} // namespace weft::store
