// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "panels/panel.h"
#include "window/hosts.h"

#include <optional>

namespace weft::window {

/// Why there is nothing to see, and what the button does about it.
enum class Emptiness { NoWorkspace, NoPosts, NoPostsWithToken, NoBrand, NothingInPeriod };

[[nodiscard]] panels::EmptyState emptyState(Emptiness emptiness);

/// Why the open workspace has nothing to show, with the way back where another period was shown before.
[[nodiscard]] panels::EmptyState emptyState(const Hosts& hosts);

/// The period that the filter had before, where undoing the filter's last change leads to it; nothing where
/// all of it is seen now.
[[nodiscard]] std::optional<base::TimeRange> periodBefore(const bridge::FilterStack& filter);

/// Of a workspace that is open.
[[nodiscard]] Emptiness emptinessOf(const app::WorkspaceSnapshot* workspace, bool hasToken);

} // namespace weft::window
