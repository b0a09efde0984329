// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "app/term_counts.h"
#include "app/topic_period.h"
#include "app/topic_report.h"
#include "app/topic_runs.h"
#include "zone/time_zone.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// The stretches of a timeline.
struct TopicSteps {
    /// From the beginning of the filter's period to the moment of the report; empty when that comes first.
    base::TimeRange range;
    /// Six hours; a day where the period is long.
    std::chrono::hours length{6};

    [[nodiscard]] base::Instant startOf(std::size_t step) const { return range.since + length * step; }
};

/// How often a topic was spoken of.
struct TopicCourse {
    /// Posts in each of the 14 days before the moment; days without any post held are unknown.
    std::vector<std::optional<double>> lastDays = {};
    /// By the steps of the timeline.
    std::vector<topics::Batch> steps = {};
    std::vector<topics::Burst> bursts = {};
};

/// A post as it stands beside its topic.
struct TopicPost {
    std::string id;
    std::string author;
    std::string text;
    base::Instant createdAt{};
    std::optional<std::int64_t> likes = std::nullopt;
    std::optional<std::string> permalink = std::nullopt;
};

/// A topic with everything that the screen shows of it.
struct TopicEntry {
    TopicView view;
    bool muted = false;
    /// When it was told so: its posts are of the 24 hours before.
    base::Instant at{};
    /// When it was over; nothing while it stands at the end of the period.
    std::optional<base::Instant> overSince = std::nullopt;
    /// Its best term; of what is over, as it was when it stood out most.
    topics::TermScore strongest = {};
    base::Instant strongestAt{};
    /// People ÷ people expected, of that term.
    double burst = 0;
    TopicCourse course = {};
    /// Those that most people answered first.
    std::vector<TopicPost> posts = {};
    std::optional<TopicPost> first = std::nullopt;
};

/// A watched term that is in none of the topics.
struct WatchedEntry {
    WatchedTerm term;
    TopicCourse course = {};
};

/// Everything the Topics screen shows.
struct TopicsSnapshot {
    Filter filter;
    std::string brandName;
    TopicDay day;
    /// The period ended before now, and the topics are those of its end.
    bool past = false;
    TopicSteps steps;
    /// On the days of the steps.
    std::vector<store::DayNote> notes = {};
    /// The watched ones first, the muted ones last. In between those that are talked about now, by rank, then
    /// those of the period, the strongest first; of a period that is over all by their strength.
    std::vector<TopicEntry> topics;
    /// So many terms stood out beyond those that were looked at.
    std::int64_t more = 0;
    /// When there is no topic: the last one before the period.
    std::optional<EarlierTopic> before;
    std::vector<WatchedEntry> watched;
};

/// What the Overview shows of topics.
struct TrendingSnapshot {
    bool past = false;
    TopicReport report;
};

/// One term, as somebody typed it, over the filter's period.
struct TermCourse {
    std::string term;
    /// People, each once in three hours.
    std::int64_t uses = 0;
    TopicSteps steps;
    /// By the steps of the timeline.
    std::vector<topics::Batch> counts;
    std::vector<topics::Burst> bursts;
    std::optional<store::TopicMarkKind> mark;
};

/// The end of the period when it lies in the past, or of the posts that are held when they end before that;
/// else now.
[[nodiscard]] base::Result<TopicMoment> topicMoment(store::Database& database, const Filter& filter,
                                                    const zone::TimeZone& zone, base::Instant now);

/// What the answers are made with.
struct TopicSources {
    TopicRuns& runs;
    TermCounts& counts;
    const zone::TimeZone& zone;
    base::Instant now{};
};

[[nodiscard]] base::Result<TrendingSnapshot> readTrending(store::Database& database, const Filter& filter,
                                                          const TopicSources& sources);
[[nodiscard]] base::Result<TopicsSnapshot> readTopics(store::Database& database, const Filter& filter,
                                                      const TopicSources& sources);
[[nodiscard]] base::Result<TermCourse> readTermCourse(store::Database& database, const std::string& term,
                                                      const Filter& filter, const TopicSources& sources);

} // namespace weft::app
