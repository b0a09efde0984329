// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community.h"
#include "charts/cohort_map.h"
#include "charts/growth_bars.h"
#include "charts/level_bars.h"
#include "charts/lorenz_curve.h"
#include "charts/network_drawing.h"
#include "charts/share_lines.h"
#include "panels/fact_list.h"

#include <QTimeZone>

#include <array>
#include <span>
#include <vector>

namespace weft::panels {

// What the Community screen draws and says, in the reader's language.

/// Under this many events a share is shown with its two counts (product.md).
inline constexpr std::int64_t kFewEvents = 30;

/// The levels that are shown, the innermost first.
inline constexpr std::array kLevelsShown{metrics::Level::Core, metrics::Level::Regular,
                                         metrics::Level::Casual, metrics::Level::OneTime};

/// How many people a level has, and how many came and went since the period began.
struct LevelCounts {
    std::int64_t members = 0;
    std::int64_t in = 0;
    std::int64_t out = 0;
};

[[nodiscard]] LevelCounts countsOf(const figures::CommunityFigures& figures, metrics::Level level);

/// The cohorts that are shown, by months or by weeks.
[[nodiscard]] std::span<const metrics::Cohort> shownCohorts(const app::CommunitySnapshot& snapshot);

/// "October 2025", or the week.
[[nodiscard]] QString cohortName(const app::CommunitySnapshot& snapshot, const metrics::Cohort& cohort);

/// The newest week that is over; null before it.
[[nodiscard]] const metrics::GrowthPeriod* lastWholeWeek(const app::CommunitySnapshot& snapshot);

/// "Week of 3 August 2026".
[[nodiscard]] QString weekName(base::Instant start);

/// "31 %", or "9 of 21" when there are few.
[[nodiscard]] QString shareWords(std::int64_t part, std::int64_t whole);

[[nodiscard]] charts::NetworkSpec networkChart(const app::CommunitySnapshot& snapshot, const QTimeZone& zone);
[[nodiscard]] charts::LevelBarsSpec levelChart(const app::CommunitySnapshot& snapshot);
[[nodiscard]] charts::ShareLinesSpec flowChart(const app::CommunitySnapshot& snapshot);
/// By months where there are four of them, else by weeks.
[[nodiscard]] charts::CohortMapSpec cohortChart(const app::CommunitySnapshot& snapshot);
[[nodiscard]] bool cohortsAreMonths(const app::CommunitySnapshot& snapshot);
[[nodiscard]] charts::GrowthBarsSpec growthChart(const app::CommunitySnapshot& snapshot);

/// How many the quietest are, and what they wrote in the period.
struct Quietest {
    std::int64_t people = 0;
    std::int64_t posts = 0;
};

/// Of the quietest 0, 10 … 100 % of the people with a post, those who are whole in it; empty without people.
[[nodiscard]] std::vector<Quietest> quietestByTenth(const app::CommunitySnapshot& snapshot);
[[nodiscard]] charts::LorenzSpec lorenzChart(const app::CommunitySnapshot& snapshot);

/// "1,204 people · 5 circles · modularity 0.48".
[[nodiscard]] QString networkCaption(const app::CommunitySnapshot& snapshot);
/// "31 became core, 12 of the core moved out".
[[nodiscard]] QString movesCaption(const app::CommunitySnapshot& snapshot);
[[nodiscard]] QString lorenzCaption(const app::CommunitySnapshot& snapshot);

/// What goes on without the brand (A5, A13), and whether newcomers stay (A10 to A12).
[[nodiscard]] QList<Fact> withoutUsFacts(const app::CommunitySnapshot& snapshot);
[[nodiscard]] QList<Fact> stayingFacts(const app::CommunitySnapshot& snapshot);

/// What is known of a person, in one line.
[[nodiscard]] QString personFacts(const app::CommunityPerson& person, const app::CommunitySnapshot& snapshot,
                                  const QTimeZone& zone);

/// The query of the Posts screen that finds a person's posts; of who is silent in the period, those before.
[[nodiscard]] QString postsOf(const QString& handle, const app::CommunitySnapshot& snapshot,
                              const QTimeZone& zone);

/// The query that finds the posts of a week from Monday (UTC).
[[nodiscard]] QString weekPosts(base::Instant start);

/// How far the numbers can be trusted; empty when everything is held.
[[nodiscard]] QString coverageWords(const app::CommunitySnapshot& snapshot);

} // namespace weft::panels
