// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weft::text {

/// What copies of a text have in common (hygiene of metrics.md A0): its letters after NFKC and case folding,
/// without addresses of the web and @handles. Empty for texts with fewer than 20 letters left, which many
/// people write by chance. Bytes that are not UTF-8 are no letters.
[[nodiscard]] std::string signatureOf(std::string_view text);

/// The same of a text that caseFolded() made.
[[nodiscard]] std::string signatureOfFolded(std::string_view folded);

} // namespace weft::text
