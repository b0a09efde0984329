// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/csv_mapping.h"

#include <filesystem>
#include <optional>
#include <string>

namespace weft::collect {

/// By what an import knows a file again that it was stopped in: size, time of change, first and last
/// megabyte, and how its columns are read. Nothing for what is no ordinary file.
[[nodiscard]] std::optional<std::string> importFingerprint(const std::filesystem::path& path,
                                                           const CsvMapping& mapping);

} // namespace weft::collect
