// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community.h"
#include "panels/help_popup.h"

#include <initializer_list>
#include <string_view>

namespace weft::panels {

/// Several metrics of the catalogue with the snapshot's figures under one title, and what is said of the
/// panel itself where there is such a thing.
[[nodiscard]] Help communityHelp(const app::CommunitySnapshot& snapshot, const QString& title,
                                 std::initializer_list<std::string_view> metrics, const QString& note = {});

} // namespace weft::panels
