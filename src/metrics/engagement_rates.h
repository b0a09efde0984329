// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/scoped_post.h"
#include "metrics/bootstrap.h"
#include "metrics/engagement.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::metrics {

/// A rate and how many of the brand's posts it rests on. Nothing without such posts.
struct PostRate {
    std::optional<double> value = std::nullopt;
    std::int64_t posts = 0;

    friend bool operator==(const PostRate&, const PostRate&) = default;
};

/// What the brand's posts brought (metrics.md A7 and B), over its roots in the range. E of a post are its
/// known likes, quotes and reposts, and the audience's replies held in its thread; it is unknown when none of
/// the three counters is known. Unknown numbers are in no sum.
struct EngagementRates {
    /// The sums of A7.
    Engagement sums = {};
    /// (R + Q) ÷ (L + RP + R + Q).
    PostRate activeShare = {};
    /// 1000·(R + Q) ÷ V over posts with V > 0.
    PostRate conversationsPerThousandViews = {};
    /// ΣE ÷ ΣV over posts with V > 0: the headline.
    PostRate byViews = {};
    /// The mean of the posts' own E ÷ V, which small posts sway.
    PostRate meanOfViewRates = {};
    /// ΣE ÷ posts, and the median of E.
    PostRate perPost = {};
    PostRate medianPerPost = {};
    /// (ΣE ÷ posts) ÷ followers; nothing when the followers are unknown or none.
    PostRate byFollowers = {};
    /// (reposts + quotes) ÷ V over posts with V > 0.
    PostRate virality = {};
    /// (reposts + quotes) ÷ posts.
    PostRate amplification = {};
    /// Audience replies ÷ posts.
    PostRate conversation = {};
};

/// The rates that are sums over posts ÷ sums over posts; a mean is one over 1 for each post.
enum class PostRatio : std::uint8_t {
    ConversationsByViews,
    ByViews,
    MeanOfViewRates,
    PerPost,
    Virality,
    Amplification,
    Conversation,
    /// Of every post, so that its ratio is the active share where that is known.
    ActiveShare,
};

/// What each post brings to a rate. Posts of which it is not known bring nothing.
[[nodiscard]] std::vector<RatioTerm> ratioTerms(std::span<const conversation::OwnThread> threads,
                                                PostRatio ratio);

/// The part of one thread: nothing for threads that the brand did not start in the range.
[[nodiscard]] std::optional<conversation::OwnThread>
measureThreadEngagement(const ScopeTable& table, std::int32_t thread, const Window& window);

/// `followers` are those at the end of the range, from the caller's snapshots.
[[nodiscard]] EngagementRates combineEngagement(std::span<const conversation::OwnThread> threads,
                                                std::optional<std::int64_t> followers = std::nullopt);

[[nodiscard]] EngagementRates measureEngagementRates(const ScopeTable& table, const Window& window,
                                                     std::optional<std::int64_t> followers = std::nullopt);

} // namespace weft::metrics
