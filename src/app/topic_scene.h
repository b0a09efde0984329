// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topic_detection.h"
#include "topics/topic.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// What was talked about at the end of a quarter of an hour, and among what it was found.
struct TopicScene {
    /// When the last quarter ended.
    base::Instant at{};
    topics::FoundTopics found;
    /// Every term that stood out within 24 hours.
    std::vector<topics::Standing> standings;
    /// Of the same hours, in the order of time.
    std::vector<topics::Alert> alerts;
    /// In which posts were written.
    std::vector<std::string> languages;
    std::int64_t posts = 0;
    std::int64_t copies = 0;
    std::int64_t liveTerms = 0;
    /// When the detector began to learn; nothing without posts.
    std::optional<base::Instant> learningSince;
};

/// The present of a run.
[[nodiscard]] TopicScene sceneOf(const TopicRun& run, double show);

/// A moment that a run has behind it, as a run to that moment would see it: told from the run's record and
/// the posts of one day.
[[nodiscard]] base::Result<TopicScene> pastScene(store::Database& database, const TopicRun& run,
                                                 const TopicRequest& request);

/// Hands out scenes of the past.
using SceneAt = std::function<base::Result<std::shared_ptr<const TopicScene>>(base::Instant)>;

} // namespace weft::app
