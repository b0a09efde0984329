// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string_view>

namespace weft::tests {

/// A file of the folder with contract and real data, which lies beside the checkout or where WEFT_SHARED
/// says; nothing when it is absent, and then the test that wants it skips.
[[nodiscard]] inline std::optional<std::filesystem::path> sharedFile(std::string_view name) {
    const char* folder = std::getenv("WEFT_SHARED");
    const auto path = (folder != nullptr ? std::filesystem::path(folder)
                                         : std::filesystem::path(WEFT_SOURCE_DIR) / "../shared") /
                      name;
    if (!std::filesystem::exists(path)) return std::nullopt;
    return path;
}

} // namespace weft::tests
