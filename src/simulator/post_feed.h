// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/sim_post.h"

#include <vector>

namespace weft::simulator {

/// A source of posts beyond those that a world was built with.
class PostFeed {
public:
    PostFeed() = default;
    virtual ~PostFeed() = default;
    PostFeed(const PostFeed&) = delete;
    PostFeed& operator=(const PostFeed&) = delete;

    /// The next posts in order of time, none earlier than those before. Empty means that there will be no
    /// more.
    [[nodiscard]] virtual std::vector<SimPost> next() = 0;
};

} // namespace weft::simulator
