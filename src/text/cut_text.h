// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weft::text {

/// A case-folded text, taken apart.
struct CutText {
    /// All of it, for signatureOfFolded().
    std::string folded;
    /// Without addresses, handles and tags; a line break stands in their places.
    std::string prose;
    /// The tags without "#", in order.
    std::vector<std::string> tags;
};

[[nodiscard]] CutText cutText(std::string_view text);

} // namespace weft::text
