// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"
#include "charts/hour_grid.h"
#include "charts/step_curve.h"
#include "panels/figure_card.h"
#include "report/chart.h"

#include <QTimeZone>

#include <array>

namespace weft::panels {

/// How the cards of the Engagement screen read: rate by views and by followers, conversations, active share,
/// median per post.
[[nodiscard]] std::array<CardContent, 5> engagementCards(const app::EngagementSnapshot& snapshot);

/// The posts behind the cards, in order of time; none where a card says nothing.
[[nodiscard]] std::array<std::vector<std::string>, 5>
engagementCardPosts(const app::EngagementSnapshot& snapshot);

/// Why views are not known, as a sentence; empty where some are.
[[nodiscard]] QString viewsMissing(const app::EngagementSnapshot& snapshot);

/// What the brand's posts of each week brought: words against clicks.
[[nodiscard]] report::StackedBarsSpec activeAgainstPassive(const app::EngagementSnapshot& snapshot,
                                                           const QTimeZone& zone);

/// At which hours the audience replies.
[[nodiscard]] charts::HourGridSpec audienceHours(const app::EngagementSnapshot& snapshot);

/// "12 weeks": how long the weeks and hours look back.
[[nodiscard]] QString stretchText(const app::EngagementSnapshot& snapshot);

[[nodiscard]] QString growthTitle(app::GrowthMeasure measure);
/// A post beside the own median; curves that are not known are left out.
[[nodiscard]] charts::StepCurveSpec growthCurve(const app::GrowthSnapshot& growth,
                                                app::GrowthMeasure measure);
/// What of a growth is not known, and why; empty when both curves are.
[[nodiscard]] QString growthGap(const app::GrowthSnapshot& growth, app::GrowthMeasure measure);

} // namespace weft::panels
