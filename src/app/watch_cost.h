// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "collect/plan.h"
#include "store/database.h"
#include "store/watches.h"

#include <cstdint>

namespace weft::app {

/// What a new watch would cost, beside what is watched already.
struct WatchCost {
    collect::DailyCost added;
    /// Searches (for words and tags) or look-ups (for profiles) a day, with the new one.
    std::int64_t planned = 0;
    /// What the plan may spend of them a day; the rest is kept for the user.
    std::int64_t available = 0;

    [[nodiscard]] bool fits() const { return planned <= available; }
};

[[nodiscard]] base::Result<WatchCost> costOfWatching(store::Database& database, std::int64_t accountId,
                                                     store::WatchKind kind, base::Instant now);

} // namespace weft::app
