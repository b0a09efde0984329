// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoped_posts.h"
#include "app/snapshots.h"

#include <cstdint>
#include <vector>

namespace weft::app {

/// Gathers the posts that speak to the brand and have no answer yet.
class WaitingList {
public:
    void add(const conversation::ScopedPost& post);

    /// Questions first, then the oldest.
    [[nodiscard]] base::Status fill(OverviewSnapshot& snapshot, store::Database& database,
                                    const ScopedPosts& posts) const;

private:
    struct Waiting {
        std::int64_t seq = 0;
        bool question = false;
        bool mention = false;
    };

    std::vector<Waiting> m_waiting;
};

} // namespace weft::app
