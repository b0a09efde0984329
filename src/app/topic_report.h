// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topic_detection.h"
#include "app/topic_scene.h"
#include "store/query_changes.h"
#include "store/topic_marks.h"
#include "topics/topic.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// What the brand said on a topic.
struct BrandPart {
    std::int64_t posts = 0;
    /// Of the topic's threads, those with a post of the brand, on whatever.
    std::int64_t threads = 0;
    /// Threads that hold more of the topic than any of those.
    std::int64_t largerWithout = 0;
    /// Those threads.
    std::vector<std::string> withBrand = {};
    std::vector<std::string> larger = {};
};

/// A topic as the user wants to see it.
struct TopicView {
    topics::Topic topic;
    bool watched = false;
    /// The watched or muted term that it holds, as it was typed; empty for none.
    std::string markedBy = {};
    /// Nothing without a brand.
    std::optional<BrandPart> brand;
    /// When one of its terms was alerted last within 24 hours.
    std::optional<base::Instant> alertedAt;
    /// The alert fell into the day around a change of our own queries, and is none.
    bool alertHeldBack = false;
};

/// A term that the user watches, whether or not it stands out.
struct WatchedTerm {
    std::string term;
    /// Nothing when hardly anybody used it.
    std::optional<topics::TermScore> now;
};

/// What the topics of a moment were found among, and by which rule.
struct TopicDay {
    /// The end of the last closed quarter of an hour.
    base::Instant at{};
    topics::Sensitivity sensitivity;
    std::vector<WatchedTerm> watched;
    std::vector<std::string> mutedTerms;
    /// Of the last 48 hours.
    std::vector<store::QueryChange> queryChanges;
    /// Of the last 24 hours.
    std::int64_t posts = 0;
    std::int64_t copies = 0;
    std::int64_t liveTerms = 0;
    /// When the detector began to learn; nothing without posts.
    std::optional<base::Instant> learningSince;
    /// What stands out without being a topic.
    std::vector<topics::HeldBack> heldBack = {};
};

/// What people talk about at a moment.
struct TopicReport : TopicDay {
    /// The watched ones first, then by rank.
    std::vector<TopicView> topics;
    /// What the user does not want to see, by rank.
    std::vector<TopicView> mutedTopics;
};

/// How long posts that come because of a changed query are no news; before a query that is added too.
inline constexpr std::chrono::hours kQuietAroundQueryChange{24};

/// Puts a run together with what the user marked, whom the brand is, and when queries changed. Without
/// handles there is no brand.
[[nodiscard]] base::Result<TopicReport> reportTopics(store::Database& database, const TopicRun& run,
                                                     const TopicRequest& request,
                                                     const std::vector<std::string>& brandHandles);

/// The same for a scene; a watched term that the detector does not tell of is as it last stood out.
[[nodiscard]] base::Result<TopicReport> reportTopics(store::Database& database, const TopicScene& scene,
                                                     const topics::Detector* detector,
                                                     const TopicRequest& request,
                                                     const std::vector<std::string>& brandHandles);

} // namespace weft::app
