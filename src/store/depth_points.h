// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace weft::store {

/// What a brand's depth score was made of at a moment.
struct DepthPoint {
    base::Instant at{};
    /// In scope before the moment, when it was measured. When there are more or fewer now, it is out of date.
    std::int64_t posts = 0;
    /// Threads with a post in the 90 days before.
    std::int64_t conversations = 0;
    /// Copied posts that were left out.
    std::int64_t copies = 0;
    /// Whoever reads them knows how; this table only keeps them.
    std::string shares;
};

/// Keeps points in the place of those of the same moments. Of a brand the latest 60 stay.
[[nodiscard]] base::Status keepDepthPoints(Database& database, std::int64_t brandId,
                                           std::span<const DepthPoint> points, base::Instant now);

/// In order of time.
[[nodiscard]] base::Result<std::vector<DepthPoint>> readDepthPoints(Database& database, std::int64_t brandId);

} // namespace weft::store
