// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"
#include "app/workspace_session.h"

namespace weft::panels {

/// Forty posts of which the first has 41 times the reactions of the last, two brands, and replies on Mondays
/// at ten.
[[nodiscard]] app::EngagementSnapshot sampleEngagement();

/// Three posts without counters, one brand, no replies.
[[nodiscard]] app::EngagementSnapshot quietEngagement();

/// Of a post with three replies beside a median of one; nobody looked at its views.
[[nodiscard]] app::GrowthSnapshot sampleGrowth(const std::string& postId);

template<typename T>
[[nodiscard]] app::Shared<T> shareOf(T snapshot) {
    return std::make_shared<const T>(std::move(snapshot));
}

} // namespace weft::panels
