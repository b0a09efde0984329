// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoped_posts.h"
#include "app/snapshots.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace weft::app {

/// A post that waits for an answer, and the number of its thread.
struct OpenPost {
    WaitingPost post;
    std::int64_t thread = 0;
};

/// The first of the posts that wait.
struct OpenPosts {
    /// Questions first, then the oldest.
    std::vector<OpenPost> posts;
    std::int64_t total = 0;
};

/// Gathers the posts that speak to the brand and have no answer yet.
class WaitingList {
public:
    void add(const conversation::ScopedPost& post);

    /// With their texts.
    [[nodiscard]] base::Result<OpenPosts> read(store::Database& database, const ScopedPosts& posts) const;

    [[nodiscard]] base::Status fill(OverviewSnapshot& snapshot, store::Database& database,
                                    const ScopedPosts& posts) const;

private:
    struct Waiting {
        std::int64_t seq = 0;
        std::int64_t thread = 0;
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
