// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight.h"
#include "store/database.h"

#include <vector>

namespace weft::store {

/// The newest value, taken at or before `asOf`, of every number of an account; ordered by metric, period, end
/// and key.
[[nodiscard]] base::Result<std::vector<model::AccountInsight>>
readAccountInsights(Database& database, std::int64_t accountId, base::Instant asOf);

} // namespace weft::store
