// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "store/source_visits.h"
#include "store/watches.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace weft::collect {

/// A source as the plan sees it.
struct PlannedSource {
    store::SourceKey key;
    std::chrono::milliseconds interval{0};
    /// Of searches and profiles.
    std::optional<store::Watch> watch = std::nullopt;
    /// Absent before the first visit.
    std::optional<store::SourceVisit> visit = std::nullopt;
    /// When it is to be visited next; absent while it is paused.
    std::optional<base::Instant> nextAt = std::nullopt;
};

/// Everything that is collected for an account, in the order of a run.
[[nodiscard]] base::Result<std::vector<PlannedSource>>
plannedSources(store::Database& database, std::int64_t accountId, base::Instant now);

} // namespace weft::collect
