// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/hosts.h"

#include <cstdint>
#include <vector>

namespace weft::window {

/// The brand that the filter bar means: the first one where none is chosen; 0 in a workspace without brands
/// and before it is known.
[[nodiscard]] std::int64_t shownBrand(const Hosts& hosts);

/// What is asked of each brand that is seen side by side, that of the filter bar first; nothing where it is
/// seen alone. Brands that the workspace does not have are left out.
[[nodiscard]] std::vector<app::Filter> comparedFilters(const Hosts& hosts);

} // namespace weft::window
