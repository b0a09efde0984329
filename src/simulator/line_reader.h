// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace weft::simulator {

/// Gives every line of a text file, plain or zstd-compressed by content, with its number from 1. Lines end at
/// "\n" only; a last line without it counts if it is not empty. Errors name the file.
[[nodiscard]] base::Status readLines(const std::filesystem::path& path,
                                     const std::function<void(std::size_t, std::string_view)>& take);

} // namespace weft::simulator
