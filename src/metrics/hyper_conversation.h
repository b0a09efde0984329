// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/proportions.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace weft::metrics {

/// Where the brand speaks: its posts of a window's range (metrics.md A6). Every one is in exactly one of the
/// first seven numbers.
struct HyperConversation {
    std::int64_t roots = 0;
    /// Replies to its own posts, in any thread.
    std::int64_t selfReplies = 0;
    /// Replies to others: in threads that it started,
    std::int64_t home = 0;
    /// in threads of others where the audience had named it by then,
    std::int64_t summoned = 0;
    /// in threads of others without a call,
    std::int64_t joined = 0;
    /// in threads of others without a known call, to a post that is not held,
    std::int64_t awayUnclear = 0;
    /// in threads of which nobody knows whose they are.
    std::int64_t unknownThread = 0;
    /// Threads of others in which it replied to others.
    std::int64_t awayThreads = 0;

    /// In threads of others.
    [[nodiscard]] std::int64_t away() const { return summoned + joined + awayUnclear; }

    [[nodiscard]] std::int64_t repliesToOthers() const { return home + away() + unknownThread; }

    /// Replies to others ÷ (replies to others + roots).
    [[nodiscard]] std::optional<double> conversationalShare() const;

    /// Away ÷ (home + away).
    [[nodiscard]] std::optional<double> outboundShare() const;

    /// Joined ÷ (home + summoned + joined): how much it goes to others uninvited.
    [[nodiscard]] std::optional<Proportion> outreach() const;

    void add(const HyperConversation& other);

    friend bool operator==(const HyperConversation&, const HyperConversation&) = default;
};

/// Where one post of the brand stands, as the first seven numbers count it.
enum class SpokenAt { Root, OwnPost, Home, Summoned, Joined, AwayUnclear, UnknownThread };

/// Calls with each of the brand's posts of a thread that are in the window's range.
void eachBrandPost(const ScopeTable& table, std::int32_t thread, const Window& window,
                   const std::function<void(std::int32_t row, SpokenAt place)>& use);

[[nodiscard]] HyperConversation measureThreadHyperConversation(const ScopeTable& table, std::int32_t thread,
                                                               const Window& window);

[[nodiscard]] HyperConversation combineHyperConversations(std::span<const HyperConversation> threads);

[[nodiscard]] HyperConversation measureHyperConversation(const ScopeTable& table, const Window& window);

/// The hyper-conversation index, 0 to 100: the harmonic mean of the share answered within 24 hours (A4) and
/// of the outreach share, which counts in full from 0.40. 0 by definition when either half is unknown.
[[nodiscard]] double hyperConversationIndex(std::optional<double> answeredWithinDay,
                                            std::optional<double> outreachShare);

} // namespace weft::metrics
