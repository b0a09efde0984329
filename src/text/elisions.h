// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weft::text {

/// A case-folded word without what French and Italian write onto its beginning with an apostrophe: "été" of
/// "l’été", "amico" of "dell'amico". Others stay as they are.
[[nodiscard]] std::string_view withoutElision(std::string_view word);

} // namespace weft::text
