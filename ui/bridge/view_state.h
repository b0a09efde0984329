// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bridge/filter_stack.h"
#include "model/brand.h"
#include "store/saved_views.h"

#include <vector>

namespace weft::bridge {

/// What the filter bar says, to be saved; name, screen and query are for others. Brands are those of the
/// workspace; one that is not among them is left out.
[[nodiscard]] store::SavedView viewOf(const FilterState& state, const std::vector<model::Brand>& brands);

/// What a saved view says of the filter bar. The range of a preset is left empty. BadShape for a period that
/// is not known or has no days, BadArgument for a brand that the workspace does not have.
[[nodiscard]] base::Result<FilterState> stateOf(const store::SavedView& view,
                                                const std::vector<model::Brand>& brands);

} // namespace weft::bridge
