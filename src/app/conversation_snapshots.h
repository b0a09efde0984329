// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "conversation/kinds.h"
#include "metrics/coverage.h"
#include "metrics/reciprocity.h"
#include "metrics/reply_flow.h"
#include "metrics/thread_shape.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::app {

/// The lists of the Conversations screen. All are of conversations in which somebody answered in the period;
/// those that wait are of posts of the period.
enum class ConversationList {
    /// By changes of speaker, then by replies.
    Deepest,
    /// Questions first, then those who wait longest.
    Waiting,
    /// By the newest post.
    Newest,
    /// Where the brand spoke though others began; by the newest post.
    Outside,
};

inline constexpr std::size_t kConversationLists = 4;

struct ConversationsQuestion {
    Filter filter;
    ConversationList list = ConversationList::Deepest;
};

/// Why a post's text is not shown.
enum class Presence : std::uint8_t {
    Here,
    /// Readers of Threads do not see it.
    Hidden,
    /// The API does not give it any more.
    Gone,
    /// Somebody answered it, but it is not held.
    NotHeld,
};

/// A conversation of the list: what is held of it, whatever the period.
struct ConversationRow {
    /// Of the root; of the earliest post when the root is not held.
    std::string id;
    std::string author;
    std::string text;
    std::optional<std::string> permalink;
    bool rootHeld = true;
    Presence presence = Presence::Here;
    /// The brand began it.
    bool own = false;
    base::Instant startedAt{};
    base::Instant newestAt{};
    std::int64_t replies = 0;
    /// With a name; the brand's accounts are one.
    std::int64_t people = 0;
    /// Changes of speaker; a lower bound while there are orphans.
    std::int64_t depth = 0;
    metrics::ReplyFlow flow;
    metrics::ReplyCoverage coverage;
    /// Posts of the period that have no answer, and how many of them ask something.
    std::int64_t waiting = 0;
    std::int64_t waitingQuestions = 0;
    /// The one to be answered first: of the questions, where there are any.
    std::optional<WaitingPost> firstWaiting;
};

/// A list of conversations.
struct ConversationsSnapshot {
    ConversationsQuestion question;
    std::string brandName;
    base::Instant asOf{};
    std::vector<ConversationRow> rows;
    /// How many conversations each list has; rows are the first of them.
    std::array<std::int64_t, kConversationLists> totals{};
    /// Posts that wait for an answer.
    std::int64_t waitingPosts = 0;
};

/// Which conversation to open: that of a post.
struct ThreadQuestion {
    /// As in Filter.
    std::int64_t brandId = 0;
    std::vector<std::string> handles = {};
    std::string postId;
};

/// A post in its place in reading order, or what stands for one that is not held.
struct Turn {
    /// Empty for what stands for another.
    std::string id;
    std::string author;
    std::string text;
    std::optional<std::string> permalink;
    base::Instant createdAt{};
    std::optional<std::int64_t> likes;
    /// The place of the turn above; -1 for the first.
    std::int32_t parent = -1;
    /// Behind the last turn below.
    std::int32_t end = 0;
    /// How far it stands to the right: one step for each change of speaker and for each post not held.
    std::int32_t level = 0;
    /// Changes of speaker from the root (metrics.md A1).
    std::int32_t depth = 0;
    /// Something above is not held, so the depth is the least it can be.
    bool depthIsLeast = false;
    model::ConversationKind kind = model::ConversationKind::Unclear;
    Presence presence = Presence::Here;
    model::MediaType media = model::MediaType::Text;
    bool byBrand = false;
    bool question = false;
    /// Speaks to the brand and has no answer.
    bool waiting = false;
    bool favourite = false;
};

/// The numbers of one conversation, as far as it is held.
struct ThreadNumbers {
    metrics::ThreadShape shape;
    metrics::ReplyFlow flow;
    metrics::Reciprocity reciprocity;
    metrics::ReplyCoverage coverage;
    std::int64_t brandPosts = 0;
    /// From the root to the first direct reply by somebody else.
    std::optional<std::chrono::seconds> firstAnswer;
};

/// A whole conversation.
struct ThreadSnapshot {
    ThreadQuestion question;
    base::Instant asOf{};
    /// In reading order: a post, then what goes on with it, then the answers to it, each with all below it.
    std::vector<Turn> turns;
    /// The place of the post that was asked for.
    std::int32_t asked = 0;
    /// Nothing when the conversation is not in the brand's scope.
    std::optional<ThreadNumbers> numbers;
};

/// One post, seen with the eyes of one brand.
struct PostQuestion {
    std::int64_t brandId = 0;
    std::vector<std::string> handles = {};
    std::string postId;
};

} // namespace weft::app
