// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace weft::report {

/// Writes a file whole or not at all: a failure leaves what was there before, and nothing beside it. Follows
/// symbolic links; devices and pipes are written in place.
[[nodiscard]] base::Status writeWholeFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace weft::report
