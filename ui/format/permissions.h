// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace weft::format {

/// "replies" for "threads_read_replies"; an unknown scope is shown as it is.
[[nodiscard]] QString permissionName(std::string_view scope);

/// What Weft cannot show or do without it, as a sentence; empty for an unknown scope.
[[nodiscard]] QString permissionCost(std::string_view scope);

} // namespace weft::format
