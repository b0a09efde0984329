// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/depth_cache.h"
#include "app/snapshots.h"
#include "figures/community_figures.h"

#include <array>
#include <map>
#include <stop_token>

namespace weft::app {

/// A person of the audience with what a screen says of them.
struct CommunityPerson {
    std::string handle;
    /// At the end of the period, over 90 days.
    metrics::Level level = metrics::Level::Unseen;
    std::int32_t activeDays = 0;
    /// In the period.
    figures::MemberActivity activity = {};
    base::Instant firstAt{};
    base::Instant lastAt{};
    /// Which of the circles; -1 for none of three people or more.
    int circle = -1;
    /// Nothing below five neighbours.
    std::optional<double> participation = std::nullopt;
    /// In the picture: in the unit square.
    metrics::PlanePoint place = {};
    /// Exchanged with other members, written and received: how large the person is drawn.
    std::int64_t exchanged = 0;
};

/// People who talk with each other more than with the rest.
struct Circle {
    std::int64_t members = 0;
    /// Who of it exchanged the most replies; it has no other name.
    std::string centre;
    /// The number of its colour, which it keeps from picture to picture while most of its people stay.
    int colour = 0;
};

/// Somebody on whose way others meet.
struct Connecting {
    CommunityPerson person;
    /// The pairs of other connected members whose shortest way leads over this one, 0…1.
    double pathShare = 0;
    /// How many would lose their connection to the others.
    std::int64_t cutOff = 0;
    /// Posts in each of the last twelve weeks of seven days.
    std::array<std::int64_t, 12> weeks = {};
};

/// A newcomer whose first post got no reply.
struct UnansweredNewcomer {
    std::string handle;
    std::string postId;
    std::string text;
    base::Instant createdAt{};
    bool question = false;
    /// Replies to the brand or names it.
    bool toBrand = false;
    std::optional<std::string> permalink;
};

/// A regular who has fallen silent.
struct QuietRegular {
    std::string handle;
    metrics::Level level = metrics::Level::Unseen;
    std::int32_t activeWeeks = 0;
    base::Instant lastAt{};
};

/// Everything the Community screen shows.
struct CommunitySnapshot {
    Filter filter;
    /// The brand's accounts; empty when the workspace has no brand.
    std::vector<std::string> handles;
    base::Instant asOf{};
    figures::CommunityFigures figures;
    metrics::AudienceGraph graph;
    std::optional<double> modularity;
    /// Circles of three people or more, the largest first.
    std::vector<Circle> circles;
    /// The people of the picture, most connected first, and who of them exchanged replies.
    std::vector<CommunityPerson> people;
    std::vector<metrics::AudienceTie> ties;
    std::vector<Connecting> connecting;
    bool bridgesEstimated = false;
    std::vector<UnansweredNewcomer> unanswered;
    std::vector<QuietRegular> quiet;
    /// Of the period that is compared; nothing without one.
    std::optional<double> horizontalBefore;
    std::optional<double> giniBefore;
    /// On the days of the charts over time, which are those of UTC.
    std::vector<store::DayNote> notes;
    std::int64_t copies = 0;
    /// The share of the declared replies of the last 90 days that is held; nothing when nobody knows.
    std::optional<double> coverage;
    /// The figures as JSON with the report's keys, for figures::explain().
    std::string json;
};

/// Remembers the last pictures, so that people stay where they were when the period changes. Safe to share
/// between readers.
class CommunityMemory {
public:
    struct Picture {
        std::shared_ptr<const figures::CommunityNetwork> network;
        /// The colour of each group of three or more that has people in the picture.
        std::map<std::int32_t, int> colours;
    };

    /// The picture of a window of a scope. The same question gives the same picture.
    [[nodiscard]] base::Result<Picture> draw(const DepthScope& scope, const metrics::Window& window,
                                             const std::stop_token& stop);

private:
    /// Of people by their handles.
    struct Kept {
        std::map<std::string, metrics::PlanePoint> places;
        std::map<std::string, int> colours;
    };

    struct Drawn {
        std::shared_ptr<const metrics::ScopeTable> table;
        metrics::Window window;
        Picture picture;
    };

    std::mutex m_mutex;
    /// By the brand's handles.
    std::map<std::vector<std::string>, Kept> m_kept;
    std::optional<Drawn> m_last;
};

/// Measures the community in a scope. Reads the texts of a few posts, nothing else.
[[nodiscard]] base::Result<CommunitySnapshot> readCommunity(store::Database& database,
                                                            const DepthScope& scope, CommunityMemory& memory,
                                                            const Filter& filter,
                                                            const std::stop_token& stop);

} // namespace weft::app
