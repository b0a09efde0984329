// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "metrics/depth_score.h"
#include "store/depth_points.h"
#include "zone/time_zone.h"

#include <optional>
#include <vector>

namespace weft::app {

/// A brand's depth score at a moment: what it is made of.
struct DepthPoint {
    base::Instant at{};
    /// In scope before the moment.
    std::int64_t posts = 0;
    /// Threads with a post in the 90 days before.
    std::int64_t conversations = 0;
    /// Copied posts that were left out of everything held.
    std::int64_t copies = 0;
    metrics::ScoreInput input = {};
};

/// How the depth score came to be what it is.
struct DepthCourse {
    /// At the ends of the last weeks, in order of time.
    std::vector<DepthPoint> weeks;
    /// 90 days before the last, or a little earlier; nothing when nobody measured it.
    std::optional<DepthPoint> before;
    DepthPoint last;
};

/// The ends of the last eleven local weeks before a moment, in order of time. Weeks begin on Monday.
[[nodiscard]] std::vector<base::Instant> courseMoments(base::Instant asOf, const zone::TimeZone& zone);

/// What a screen shows of a point and of the one 90 days before.
[[nodiscard]] DepthSnapshot snapshotOf(const DepthPoint& point, const std::optional<DepthPoint>& before);

/// The scores of the weeks and of the last point; nothing where the score is not shown. Empty when too little
/// is held to show the last: nobody knows how much was missing in the weeks before.
[[nodiscard]] std::vector<std::optional<double>> trendOf(const DepthCourse& course);

/// All points, to be kept in the file.
[[nodiscard]] std::vector<store::DepthPoint> toKeep(const DepthCourse& course);

/// What was kept of the course that ends at a moment, or of the latest; nothing when nothing was. Points that
/// nobody can read are left out.
[[nodiscard]] std::optional<DepthCourse> courseFrom(const std::vector<store::DepthPoint>& kept,
                                                    const zone::TimeZone& zone,
                                                    std::optional<base::Instant> end = std::nullopt);

/// Whether the file should have this in the place of what it has: another week is known, or an hour has gone.
[[nodiscard]] bool isNews(const DepthCourse& course, const std::optional<DepthCourse>& kept);

} // namespace weft::app
