// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/scoped_post.h"
#include "figures/voice_figures.h"
#include "metrics/engagement_rates.h"

#include <optional>
#include <string>
#include <vector>

namespace weft::figures {

/// What a brand's posts of a period brought, and its part in what is said of several brands.
struct EngagementFigures {
    metrics::EngagementRates rates = {};
    /// The threads that the rates are of.
    std::vector<conversation::OwnThread> ownThreads = {};
    /// Nothing without a second brand.
    std::optional<VoiceFigures> voice = std::nullopt;
};

/// The blocks engagement, rates and share_of_voice of the report's JSON. Unknown is null.
[[nodiscard]] std::string toJson(const EngagementFigures& figures);

} // namespace weft::figures
