// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compared_profiles.h"
#include "app/snapshots.h"
#include "figures/engagement_figures.h"
#include "metrics/bootstrap.h"
#include "metrics/coverage.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// A rate over the brand's posts with its interval, and how it moved.
struct ComparedRate {
    metrics::BootstrapEstimate estimate = {};
    /// Nothing where the filter compares nothing.
    std::optional<metrics::BootstrapDifference> difference = {};
    std::optional<double> before = {};
    /// The difference passed the test of its family, as the cards are tested as one.
    bool changed = false;
    /// What it is a rate of, in order of time.
    std::vector<std::string> posts = {};
};

/// What the brand's posts that were published in an interval brought until now.
struct PublishedInterval {
    /// The sums of A7.
    metrics::Engagement sums = {};
    /// In the order of model::kMetrics; nothing where no post has it.
    conversation::KnownCounters counters = {};
    std::vector<std::string> posts = {};
};

/// A reply of the audience in a thread of the brand.
struct HeardReply {
    std::string id;
    /// By the workspace's clock, from Monday 00:00.
    std::size_t hourOfWeek = 0;
};

/// What a post holds, as people tell posts apart.
enum class PostFormat { Text, Link, Poll, Image, Video, Carousel, Audio, Other };

inline constexpr std::array kPostFormats{PostFormat::Text,  PostFormat::Link,  PostFormat::Poll,
                                         PostFormat::Image, PostFormat::Video, PostFormat::Carousel,
                                         PostFormat::Audio, PostFormat::Other};

/// A post that started a thread of the brand.
struct EngagedPost {
    store::StoredPost stored;
    PostFormat format = PostFormat::Text;
    /// Collected, of all depths.
    std::int64_t audienceReplies = 0;
    /// Different people among them who are named.
    std::int64_t people = 0;
    /// E, or the replies alone; see EngagementSnapshot::byReplies.
    std::optional<double> weight = {};
    /// The weight ÷ the median weight of the period's posts. Nothing without a median above 0.
    std::optional<double> timesMedian = {};
};

/// Posts of one format, or with one topic tag.
struct PostGroup {
    /// Nothing for a tag.
    std::optional<PostFormat> format = {};
    std::string tag = {};
    double medianReplies = 0;
    /// In order of time.
    std::vector<std::string> posts = {};
};

/// Posts of fewer say little of a format or a tag.
inline constexpr std::size_t kThinGroup = 5;

/// Everything the Engagement screen shows.
struct EngagementSnapshot {
    Filter filter;
    std::string brandName;
    base::Instant asOf{};
    figures::EngagementFigures engagement = {};
    ComparedRate byViews = {};
    /// For each view, not for a thousand.
    ComparedRate conversations = {};
    ComparedRate activeShare = {};
    /// Of the brand's accounts when the period ended; nothing where they were not counted by then.
    std::optional<std::int64_t> followers = {};
    std::optional<double> medianBefore = {};
    /// What the median and the rate by followers are of, in order of time.
    std::vector<std::string> weighed = {};
    /// Why most of the posts have no views, or no likes, where none has any.
    std::optional<model::Unknown> viewsMissing = {};
    std::optional<model::Unknown> likesMissing = {};
    /// What the weeks and the hours are of: twelve weeks, or the period where that is longer.
    base::TimeRange stretch = {};
    base::TimeGrid weeks = {};
    std::vector<PublishedInterval> byWeek = {};
    /// On the days of the weeks.
    std::vector<store::DayNote> notes = {};
    base::TimeGrid days = {};
    std::vector<PublishedInterval> byDay = {};
    /// Of the stretch, in order of time.
    std::vector<HeardReply> replies = {};
    /// For each brand of the share of voice.
    std::vector<ComparedProfiles> profiles = {};
    /// Those far above the median first.
    std::vector<EngagedPost> posts = {};
    /// No post has likes, quotes or reposts, so posts are compared by their replies.
    bool byReplies = false;
    /// Formats, then tags, the most used first.
    std::vector<PostGroup> groups = {};
    metrics::Coverage coverage = {};
    /// Figures as JSON with the report's keys, for figures::explain().
    std::string figures = {};
};

/// How a post grew.
enum class GrowthMeasure { Replies, Likes, Views };

inline constexpr std::array kGrowthMeasures{GrowthMeasure::Replies, GrowthMeasure::Likes,
                                            GrowthMeasure::Views};

struct GrowthPoint {
    /// In seconds after publishing.
    double age = 0;
    double value = 0;
};

/// What was known from age to age.
struct GrowthCurve {
    std::vector<GrowthPoint> points = {};
    /// Before and beyond these ages nothing is known.
    double knownFrom = 0;
    double knownUntil = 0;
    /// How many posts it is of.
    std::int64_t posts = 0;

    [[nodiscard]] bool known() const { return knownUntil > knownFrom; }

    /// Nothing where it is not known.
    [[nodiscard]] std::optional<double> at(double age) const;
};

/// A post beside the median of the brand's posts.
struct Growth {
    GrowthCurve post = {};
    GrowthCurve median = {};
};

/// No curve goes further.
inline constexpr double kGrowthEnd = 28.0 * 86'400;

/// Under this many posts there is no median of how posts grow.
inline constexpr std::int64_t kFewestGrown = 5;

/// How a post grew, in the order of kGrowthMeasures: replies by the times of those that are held, the others
/// by dated looks at its counters.
struct GrowthSnapshot {
    std::string postId;
    std::array<Growth, kGrowthMeasures.size()> measures = {};
};

} // namespace weft::app
