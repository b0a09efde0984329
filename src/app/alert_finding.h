// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topic_report.h"
#include "app/topic_runs.h"
#include "store/alerts.h"

#include <vector>

namespace weft::app {

/// Alerts of watched topics in a report, one a watched term. Those that a change of our own queries explains
/// are none.
[[nodiscard]] std::vector<store::Alert> topicAlerts(const TopicReport& report);

/// What was not noticed before: happened within the last day, is news beside the latest alert on the same
/// subject, and comes no sooner than kOncePerSubject after that one.
[[nodiscard]] std::vector<store::Alert> newAlerts(std::vector<store::Alert> found,
                                                  const std::vector<store::Alert>& latest, base::Instant now);

/// Looks for everything that the user wants to be told of, as a workspace stands now. Topics are looked at
/// only where one is watched.
[[nodiscard]] base::Result<std::vector<store::Alert>> findAlerts(store::Database& database, TopicRuns& runs,
                                                                 base::Instant now);

} // namespace weft::app
