// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "app/snapshots.h"

namespace weft::app {

/// The posts that speak to the brand since the start of the period and have no answer: questions first, then
/// the oldest.
[[nodiscard]] base::Status fillWaiting(OverviewSnapshot& snapshot, store::Database& database,
                                       const Analysis& analysis);

/// The threads in scope with the most replies in the period, by their roots; threads whose root is not held
/// are left out.
[[nodiscard]] base::Status fillMostAnswered(OverviewSnapshot& snapshot, store::Database& database,
                                            const Analysis& analysis);

} // namespace weft::app
