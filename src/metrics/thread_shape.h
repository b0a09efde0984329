// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"
#include "metrics/summary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::metrics {

/// The shape of a conversation (metrics.md A1), measured on its conversation tree T*. It depends on the
/// thread alone, not on a window. A ghost root is a node and the top of the depths, but neither a post nor a
/// participant.
struct ThreadShape {
    /// See ScopeThread::id.
    std::string id;
    ThreadPlace place = ThreadPlace::Unknown;
    /// When the root was written; nothing under a ghost root.
    std::optional<base::Instant> startedAt = std::nullopt;
    /// Nodes of T*.
    std::int64_t nodes = 0;
    /// Changes of speaker on the longest path from the root.
    std::int64_t maxDepth = 0;
    /// Over all nodes but the root; 0 when there are none.
    double meanDepth = 0;
    double medianDepth = 0;
    /// Nodes on the fullest level below the root; 0 when there are none.
    std::int64_t width = 0;
    /// The largest h for which every level d = 1 … h has at least d nodes (Gómez, Kaltenbrunner & López,
    /// WWW 2008).
    std::int64_t hIndex = 0;
    /// The mean distance between two nodes (Goel, Anderson, Hofman & Watts 2016); nothing for a root alone.
    std::optional<double> structuralVirality = std::nullopt;
    /// Nodes on each level, the root's first.
    std::vector<std::int64_t> levels;
    std::int64_t posts = 0;
    /// Replies of all depths by others than the brand, named or not.
    std::int64_t audienceReplies = 0;
    /// Different people with a name; the brand's accounts are one.
    std::int64_t participants = 0;
    std::int64_t audienceParticipants = 0;
    /// Replies to posts that are not held: depth is then a lower bound.
    std::int64_t orphans = 0;

    /// At least three turns deep, and at least three people.
    [[nodiscard]] bool living() const;

    /// Started at least 48 hours before.
    [[nodiscard]] bool mature(base::Instant asOf) const;

    /// A thread that the brand started in the window's range.
    [[nodiscard]] bool isHomeIn(const Window& window) const;
};

/// The shapes of the home threads that started in a window's range. What is summed up, is summed up over
/// those with an audience reply.
struct ThreadShapes {
    std::int64_t homeThreads = 0;
    std::int64_t withAudienceReply = 0;
    /// Old enough to be judged.
    std::int64_t mature = 0;
    std::int64_t matureLiving = 0;
    /// Mature and without an audience reply.
    std::int64_t matureSolo = 0;
    Summary audienceReplies;
    Summary participants;
    Summary maxDepth;
    Summary meanDepth;
    Summary width;
    Summary hIndex;
    Summary structuralVirality;

    /// Of the mature threads. Nothing without any.
    [[nodiscard]] std::optional<double> livingShare() const;
    [[nodiscard]] std::optional<double> soloShare() const;
};

[[nodiscard]] ThreadShape measureThreadShape(const ScopeTable& table, std::int32_t thread);

/// One for each home thread that started in the range, in the table's order.
/// Whether the brand started a thread in the window's range.
[[nodiscard]] bool isHomeThreadIn(const ScopeTable& table, std::int32_t thread, const Window& window);

[[nodiscard]] std::vector<ThreadShape> measureHomeThreads(const ScopeTable& table, const Window& window);

/// Threads that are not home or did not start in the range are passed over.
[[nodiscard]] ThreadShapes combineThreadShapes(std::span<const ThreadShape> threads, const Window& window);

[[nodiscard]] ThreadShapes measureThreadShapes(const ScopeTable& table, const Window& window);

} // namespace weft::metrics
