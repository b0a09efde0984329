// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/scoped_post.h"

#include <algorithm>

namespace weft::conversation {

void ScopedPost::noteReply(const ScopedPost& reply) {
    // An answer before its question is a clock error and does not count.
    if (reply.createdAt < createdAt) return;
    // Two private people may be one: then both numbers are 0.
    const bool byPeer = !byBrand && !reply.byBrand && author != reply.author;
    if (!reply.byBrand && !byPeer) return;
    auto& earliest = reply.byBrand ? answeredAt : peerAnsweredAt;
    if (!earliest || reply.createdAt < *earliest) earliest = reply.createdAt;
    if (answeredAt && peerAnsweredAt) goneAt.reset();
}

void ScopedPost::noteGone(base::Instant at) {
    if (answeredAt && peerAnsweredAt) return;
    constexpr auto kLast = base::kLatestInstant - std::chrono::milliseconds{1};
    goneAt = std::max(createdAt, std::min(at, kLast));
}

} // namespace weft::conversation
