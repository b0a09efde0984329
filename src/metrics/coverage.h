// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"

#include <cstdint>
#include <optional>
#include <span>

namespace weft::metrics {

/// How completely replies were collected (metrics.md A0), of one thread or of many. What is missing biases
/// depth, horizontal share and reciprocity down.
struct ReplyCoverage {
    /// Held posts below the roots, of all depths and whoever wrote them.
    std::int64_t replies = 0;
    /// Those of them whose parent is not held.
    std::int64_t orphans = 0;
    /// What the roots' counters say, and how much of it is held at most; only of threads whose counter is
    /// known.
    std::optional<std::int64_t> declared = std::nullopt;
    std::int64_t heldOfDeclared = 0;

    /// Held ÷ declared replies, at most 1; nothing when nobody declared any. 1 when none were declared.
    [[nodiscard]] std::optional<double> share() const;

    /// Orphans ÷ replies; nothing without replies.
    [[nodiscard]] std::optional<double> orphanShare() const;

    /// Below 0.9, or more than 5 % orphans: numbers are shown with a mark.
    [[nodiscard]] bool partial() const;

    friend bool operator==(const ReplyCoverage&, const ReplyCoverage&) = default;
};

/// The part of one thread.
struct ThreadCoverage {
    /// Of the root; of a ghost root's earliest held post.
    base::Instant startedAt{};
    ThreadPlace place = ThreadPlace::Unknown;
    ReplyCoverage replies = {};
};

/// Over the threads that start in a range.
struct Coverage {
    std::int64_t threads = 0;
    std::int64_t partialThreads = 0;
    /// Threads of which nobody declared the replies: only their orphans can tell.
    std::int64_t undeclaredThreads = 0;
    /// All their replies; its share is the ratio of the sums.
    ReplyCoverage replies = {};
};

[[nodiscard]] ThreadCoverage measureThreadCoverage(const ScopeTable& table, std::int32_t thread);

/// Leave out parts to have the coverage of home threads alone.
[[nodiscard]] Coverage combineCoverage(std::span<const ThreadCoverage> threads, const Window& window);

[[nodiscard]] Coverage measureCoverage(const ScopeTable& table, const Window& window);

} // namespace weft::metrics
