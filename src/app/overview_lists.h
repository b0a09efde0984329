// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoped_posts.h"
#include "app/snapshots.h"

#include <cstdint>
#include <unordered_map>
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

/// Gathers the replies of a period by thread. Threads whose root is not held are left out.
class MostAnswered {
public:
    void add(const conversation::ScopedPost& post);

    /// The threads with the most replies, by their roots; of equals the newest first.
    [[nodiscard]] base::Status fill(OverviewSnapshot& snapshot, store::Database& database,
                                    const ScopedPosts& posts) const;

private:
    std::unordered_map<std::int64_t, std::int64_t> m_replies;
};

} // namespace weft::app
