// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community.h"
#include "models/rows_model.h"

#include <QTimeZone>

namespace weft::models {

// The id of a row is the person's handle.

/// Columns of connectingRows() whose cells count posts, or say where a person stands among the others.
inline constexpr int kRepliesColumn = 2;
inline constexpr int kToMembersColumn = 3;
inline constexpr int kThreadsColumn = 4;
inline constexpr int kBridgingColumn = 5;
inline constexpr int kCutOffColumn = 6;
inline constexpr int kWeeksColumn = 7;

/// Person, level, replies, answered others, threads started, bridging, cut off, twelve weeks.
[[nodiscard]] Rows connectingRows(const app::CommunitySnapshot& snapshot);

/// Newcomer and text, tag, age.
[[nodiscard]] Rows unansweredRows(const app::CommunitySnapshot& snapshot);

/// Person and level, last post.
[[nodiscard]] Rows quietRows(const app::CommunitySnapshot& snapshot, const QTimeZone& zone);

} // namespace weft::models
