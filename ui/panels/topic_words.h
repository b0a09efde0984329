// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topics_snapshot.h"
#include "charts/curves.h"
#include "panels/help_popup.h"
#include "panels/panel.h"

#include <QTimeZone>

namespace weft::panels {

/// In which time a screen tells of topics.
struct TopicTime {
    /// Moments of this year are told without it.
    base::Instant now{};
    QTimeZone zone = QTimeZone::utc();
};

/// "as of 24 Sept 14:15", or "now".
[[nodiscard]] QString momentText(base::Instant at, bool past, const TopicTime& time);

/// "21 Sept 12:00: #nature is looked for no more".
[[nodiscard]] QString changeText(const store::QueryChange& change, const TopicTime& time);

/// "1–30 Sept 2026: 12 topics", and how many are left out.
[[nodiscard]] QString periodText(const app::TopicsSnapshot& snapshot, const TopicTime& time);

/// The rule of the burst with the numbers of the day, and what it left out.
[[nodiscard]] Help burstHelp(const app::TopicDay& day, const TopicTime& time);

/// Why there is no topic to see on a day.
[[nodiscard]] EmptyState noTopics(const app::TopicDay& day, const TopicTime& time);
/// Why there is none in a period, and where the last one was.
[[nodiscard]] EmptyState emptyPeriod(const app::TopicsSnapshot& snapshot, const TopicTime& time);

/// The courses of the first topics, of the one with this key, and of a term that is looked at (or null).
[[nodiscard]] charts::CurvesSpec topicCurves(const app::TopicsSnapshot& snapshot, const QString& chosen,
                                             const app::TermCourse* term, const TopicTime& time);

/// "posts per 6 h; shaded = above its usual rhythm"
[[nodiscard]] QString curvesCaption(const app::TopicsSnapshot& snapshot);

} // namespace weft::panels
