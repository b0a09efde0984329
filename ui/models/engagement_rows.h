// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"
#include "models/rows_behind.h"
#include "report/table.h"

namespace weft::models {

/// "carousel".
[[nodiscard]] QString formatTitle(app::PostFormat format);

/// More of them are in files only.
inline constexpr std::size_t kPostsOnScreen = 1'000;

/// The columns of engagedPostRows() that a narrow table leaves out.
inline constexpr int kQuotesColumn = 5;
inline constexpr int kRepostsColumn = 6;
inline constexpr int kPeopleColumn = 7;

/// Post, format, views, likes, replies, quotes, reposts, people, × median; the id of a row is its post's.
[[nodiscard]] Rows engagedPostRows(const app::EngagementSnapshot& snapshot, std::size_t most);

/// Of formats, and of tags; more of them are in files only.
inline constexpr std::size_t kGroupsOnScreen = 4;

/// Formats and tags with how many replies half of their posts have, of both at most so many; few posts are
/// faded.
[[nodiscard]] RowsBehind postGroupRows(const app::EngagementSnapshot& snapshot, std::size_t most);

/// Each brand's part of what is said of all of them.
[[nodiscard]] Rows shareOfVoiceRows(const app::EngagementSnapshot& snapshot);

/// What the posts of each day brought until now, the newest day first: day, posts, views, likes, replies,
/// quotes, reposts, shares.
[[nodiscard]] RowsBehind publishedDayRows(const app::EngagementSnapshot& snapshot);

/// What the posts of each day brought until now. Counters that nobody knows are empty.
[[nodiscard]] report::Table publishedDays(const app::EngagementSnapshot& snapshot);

} // namespace weft::models
