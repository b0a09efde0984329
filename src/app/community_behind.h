// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/behind.h"
#include "app/depth_cache.h"
#include "figures/posts_behind.h"

namespace weft::app {

/// Asks for the posts behind a number of the Community screen.
struct CommunityBehindQuestion {
    Filter filter;
    /// Of the snapshot that shows the number.
    base::Instant asOf{};
    figures::CommunityNumber number;
};

/// In a scope of the same filter.
[[nodiscard]] base::Result<BehindSnapshot> readCommunityBehind(store::Database& database,
                                                               const DepthScope& scope,
                                                               const CommunityBehindQuestion& question);

} // namespace weft::app
