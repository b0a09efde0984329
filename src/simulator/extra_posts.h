// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/community.h"

#include <vector>

namespace weft::simulator {

/// Adds to a community what stands apart from its threads: ghost posts of the brand and, if asked for,
/// replies that wait for approval. It draws nothing from the community's own chance, so that all other posts
/// are the same with and without it.
class ExtraPosts {
public:
    explicit ExtraPosts(const CommunityOptions& options);

    /// To be called once a day with the posts of that day.
    void addTo(std::vector<SimPost>& day);

private:
    void addGhost(std::vector<SimPost>& day);
    void addPending(SimPost& root, std::vector<SimPost>& replies);
    [[nodiscard]] std::string newId();

    CommunityOptions m_options;
    base::Instant m_dayStart{};
    int m_day = 0;
    std::uint64_t m_ids = 0;
};

} // namespace weft::simulator
