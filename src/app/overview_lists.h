// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoped_posts.h"
#include "app/snapshots.h"

#include <cstdint>
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

    /// Without what the brand hid: it did not want to answer that.
    [[nodiscard]] base::Result<std::vector<Waiting>> seen(store::Database& database,
                                                          const ScopedPosts& posts) const;

    std::vector<Waiting> m_waiting;
};

} // namespace weft::app
