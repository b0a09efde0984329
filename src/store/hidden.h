// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace weft::store {

/// Whether a hide_status says that readers do not see the post: its text is kept, but neither shown nor
/// found. Words of later versions of the API count as shown.
[[nodiscard]] inline bool isHidden(const std::optional<std::string>& hideStatus) {
    return hideStatus == "HIDDEN" || hideStatus == "BLOCKED" || hideStatus == "RESTRICTED" ||
           hideStatus == "COVERED";
}

} // namespace weft::store
