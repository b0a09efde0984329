// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/help_popup.h"

#include <string>
#include <string_view>

namespace weft::panels {

/// What a metric of the catalogue means, in the language of the window, with figures (JSON with the report's
/// keys) in its formula: what `weftctl explain` says.
[[nodiscard]] Help metricHelp(std::string_view id, const std::string& figures);

} // namespace weft::panels
