// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topic_report.h"
#include "app/topic_scene.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// A topic of a period that was over before the period was.
struct PastTopic {
    /// As it was when it stood out last.
    TopicView view;
    bool muted = false;
    base::Instant overSince{};
    /// The best of its terms, when it stood out most.
    topics::TermScore strongest;
    base::Instant strongestAt{};
};

/// Where to look when a period has nothing to show.
struct EarlierTopic {
    std::string label;
    base::Instant at{};
};

/// What stood out in a period, beyond what does so at its end.
struct PeriodTopics {
    /// The strongest first.
    std::vector<PastTopic> over;
    /// So many terms more stood out, and were not looked at.
    std::int64_t more = 0;
    std::vector<topics::HeldBack> heldBack;
    /// The last topic before the period; only when the period has none.
    std::optional<EarlierTopic> before;
};

/// What a period is asked about.
struct PeriodQuestion {
    base::TimeRange range;
    topics::Sensitivity sensitivity = {};
    std::vector<std::string> brandHandles = {};
};

/// So many topics of a period are told.
inline constexpr std::size_t kMostPeriodTopics = 100;

/// `atEnd` is the report of the range's end; its topics are not told again.
[[nodiscard]] base::Result<PeriodTopics>
findPeriodTopics(store::Database& database, const topics::StreamRecord& record, const SceneAt& sceneAt,
                 const PeriodQuestion& question, const TopicReport& atEnd);

/// How strong a topic was in a period at its best: the z of its best term.
[[nodiscard]] double strongestZ(const topics::Topic& topic, const std::vector<topics::Episode>& episodes);

} // namespace weft::app
