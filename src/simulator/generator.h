// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/community.h"
#include "simulator/thread_planner.h"

#include <vector>

namespace weft::simulator {

/// Lets a community live day after day. It never ends: after the history its days go on alike.
class Generator {
public:
    explicit Generator(const CommunityOptions& options);

    /// The posts of the next 24 hours in order of time.
    [[nodiscard]] std::vector<SimPost> nextDay();

private:
    /// How many posts the next day is to bring.
    [[nodiscard]] double budget();
    void keep(std::vector<SimPost> posts);

    CommunityOptions m_options;
    ThreadPlanner m_planner;
    base::Instant m_dayStart{};
    int m_day = 0;
    /// Which day has the storm, and its size; 0 for none.
    int m_stormDay = -1;
    int m_stormPosts = 0;
    double m_postsPerWeight = 0;
    /// Planned for the days so far, and what the days so far were to bring.
    double m_planned = 0;
    double m_owed = 0;
    /// Answers that come later than the days so far.
    std::vector<SimPost> m_pending;
};

} // namespace weft::simulator
