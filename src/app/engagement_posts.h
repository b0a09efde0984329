// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"
#include "metrics/scope_table.h"

#include <span>

namespace weft::app {

/// A thread of the brand in a table.
struct OwnedThread {
    conversation::OwnThread part;
    std::int32_t thread = metrics::kNone;
};

/// The threads that the brand started in a range, oldest first.
[[nodiscard]] std::vector<OwnedThread> ownedThreads(const metrics::ScopeTable& table,
                                                    const metrics::Window& window);

/// Reads the posts that started threads and fills in the list of posts, the formats and tags, and why
/// counters are missing.
[[nodiscard]] base::Status fillEngagedPosts(EngagementSnapshot& snapshot, store::Database& database,
                                            const metrics::ScopeTable& table,
                                            std::span<const OwnedThread> threads);

} // namespace weft::app
