// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/post.h"
#include "store/database.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::store {

/// How a post came into the cache. Stored as these words.
enum class Source {
    OwnThreads,
    Conversation,
    OwnReplies,
    Mentions,
    GhostPosts,
    Search,
    Profile,
    /// Replies that wait for approval.
    Pending,
    /// Written with Weft itself.
    Sent,
    Import
};

[[nodiscard]] std::string_view sourceName(Source source);

/// What saving did. A post is changed when a field that the new version gives differs from the stored one.
struct SaveCounts {
    std::int64_t seen = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    /// The time of the oldest post that was added.
    std::optional<base::Instant> oldestAdded = std::nullopt;

    SaveCounts& operator+=(const SaveCounts& other) {
        seen += other.seen;
        added += other.added;
        changed += other.changed;
        if (other.oldestAdded)
            oldestAdded = std::min(oldestAdded.value_or(*other.oldestAdded), *other.oldestAdded);
        return *this;
    }
};

/// Adds or updates posts with their people, mentions and full text. The last version of an id wins, field by
/// field; a field that the new version does not give keeps its stored value, because the endpoints give
/// different fields. Every change reaches the full-text index in the same transaction. Call inside a
/// Transaction.
[[nodiscard]] base::Result<SaveCounts> savePosts(Database& database, std::span<const model::Post> posts,
                                                 Source source, base::Instant seenAt);

/// A post with what is dear to find out of its text, which any thread can do ahead of saving.
struct PreparedPost {
    model::Post post;
    /// What full text holds of it: text::searchText().
    std::string words = {};
    /// Whom it names with @.
    std::vector<std::string> mentions = {};
    bool asks = false;
    /// Saved like saveCounters() does, dated like the post; nothing is saved when none is known.
    model::Counters counters = {};
};

/// Needs no connection.
[[nodiscard]] PreparedPost preparePost(const model::Post& post, const model::Counters& counters);

/// savePosts() and saveCounters() for posts that were prepared.
[[nodiscard]] base::Result<SaveCounts> savePrepared(Database& database, std::span<const PreparedPost> posts,
                                                    Source source, base::Instant seenAt);

/// Adds a dated snapshot of a post's counters if any value or reason differs from the newest one; otherwise
/// only notes that they were read again (counter_check). Unknown id: an error. Call inside a Transaction.
/// Returns whether a row was added.
[[nodiscard]] base::Result<bool> saveCounters(Database& database, const std::string& postId,
                                              const model::Counters& counters, base::Instant takenAt);

/// The same for account-wide insights.
[[nodiscard]] base::Status saveAccountInsights(Database& database, std::int64_t accountId,
                                               std::span<const model::AccountInsight> insights,
                                               base::Instant takenAt);

} // namespace weft::store
