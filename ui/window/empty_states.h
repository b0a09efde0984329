// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "panels/panel.h"

namespace weft::window {

/// Why there is nothing to see, and what the button does about it.
enum class Emptiness { NoWorkspace, NoPosts, NoPostsWithToken, NoBrand, NothingInPeriod };

[[nodiscard]] panels::EmptyState emptyState(Emptiness emptiness);

/// Of a workspace that is open.
[[nodiscard]] Emptiness emptinessOf(const app::WorkspaceSnapshot* workspace, bool hasToken);

} // namespace weft::window
