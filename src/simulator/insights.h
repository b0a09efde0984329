// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_answer.h"
#include "simulator/moment.h"

namespace weft::simulator {

/// GET /{media-id}/insights for a post that is the owner's.
[[nodiscard]] ApiAnswer mediaInsights(const Moment& moment, World::Index index, const ApiRequest& request);

/// GET /{user-id}/threads_insights, in the four shapes of values: series, total, link totals, breakdowns. It
/// may want period=day, as it was seen to do.
[[nodiscard]] ApiAnswer accountInsights(const Moment& moment, const ApiRequest& request,
                                        bool needsPeriod = false);

/// The next midnight of the US Pacific zone at or after a moment: the API's days end there.
[[nodiscard]] base::Instant pacificDayEnd(base::Instant instant);

} // namespace weft::simulator
