// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "conversation/kinds.h"
#include "model/insight.h"
#include "model/post.h"

#include <array>
#include <cstdint>
#include <optional>

namespace weft::conversation {

/// A post in a brand's scope (metrics.md A0) with all that the metrics ask of it.
struct ScopedPost {
    /// Names the post among all others: the cache's post.seq, or a row of a table in memory. Grows with the
    /// time.
    std::int64_t seq = 0;
    base::Instant createdAt{};
    /// The root's number; negative under a ghost root.
    std::int64_t thread = 0;
    /// The earliest direct answer by the brand at or after the post.
    std::optional<base::Instant> answeredAt = std::nullopt;
    /// The earliest direct answer by another person of the audience, of audience posts (metrics.md A5).
    std::optional<base::Instant> peerAnsweredAt = std::nullopt;
    /// Since when the post is known to be deleted, not before it was written: nobody can answer it any more.
    /// Nothing once both have answered, because then it says nothing about waiting.
    std::optional<base::Instant> goneAt = std::nullopt;
    /// The person's number; 0 when nobody is named.
    std::int64_t author = 0;
    /// Who wrote the held parent; 0 when nobody knows.
    std::int64_t target = 0;
    /// Numbers of labels; 0 for none.
    std::int64_t tag = 0;
    std::int64_t language = 0;
    model::ConversationKind kind = model::ConversationKind::Unclear;
    Flow flow = Flow::None;
    ParentKind parentKind = ParentKind::None;
    model::MediaType media = model::MediaType::Text;
    std::int64_t depth = 0;
    bool byBrand = false;
    bool question = false;
    /// The text names one of the brand's handles.
    bool namesBrand = false;

    friend bool operator==(const ScopedPost&, const ScopedPost&) = default;

    /// An audience post that replies to the brand or names it (metrics.md A4).
    [[nodiscard]] bool addressed() const {
        return !byBrand && (kind == model::ConversationKind::Vertical || namesBrand);
    }

    /// Remembers the earliest answers; `reply` is a direct one.
    void noteReply(const ScopedPost& reply);

    /// Remembers that the post was found deleted.
    void noteGone(base::Instant at);
};

/// The newest known counters of a post, in the order of model::kMetrics.
using KnownCounters = std::array<std::optional<std::int64_t>, model::kMetrics.size()>;

/// A thread that the brand started.
struct OwnThread {
    std::int64_t seq = 0;
    base::Instant startedAt{};
    KnownCounters counters = {};
    /// Held posts by others, whenever they came.
    std::int64_t audienceReplies = 0;
};

} // namespace weft::conversation
