// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "conversation/scoped_post.h"
#include "model/conversation.h"
#include "model/post_row.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::metrics {

using conversation::ParentKind;
using conversation::ThreadPlace;

/// A post in its thread. Indices point into ThreadForest::posts() and threads().
struct ForestPost {
    std::int32_t row = -1;
    /// Held parent, the root for an orphan; -1 under a ghost root and for roots.
    std::int32_t parent = -1;
    std::int32_t thread = -1;
    ParentKind parentKind = ParentKind::None;
    bool byBrand = false;
    model::ConversationKind kind = model::ConversationKind::Unclear;
};

struct ForestThread {
    /// The root's id; the API's name for a ghost root; empty when nobody knows.
    std::string id;
    /// -1 for a ghost root.
    std::int32_t root = -1;
    ThreadPlace place = ThreadPlace::Unknown;
    /// Holds a brand post, or an audience post that names a brand handle.
    bool inScope = false;
    std::int32_t posts = 0;
    std::int32_t orphans = 0;
};

/// How many posts and threads there are in all and in scope: the "input" block of the contract.
struct ForestCounts {
    std::int64_t posts = 0;
    std::int64_t threads = 0;
    std::int64_t orphans = 0;
    std::int64_t ghostThreads = 0;
    std::int64_t scopeThreads = 0;
    std::int64_t scopePosts = 0;
};

/// All posts hung into their threads by the rules of metrics.md A0: resolved parents, orphans, ghost roots,
/// cut cycles, scope, and each post's kind of conversation. The result does not depend on the order of the
/// rows.
class ThreadForest {
public:
    /// `brandHandles` are compared folded. The table must outlive the forest.
    [[nodiscard]] static ThreadForest build(const model::PostTable& table,
                                            const std::vector<std::string>& brandHandles);

    /// One for each row of the table, in its order.
    [[nodiscard]] const std::vector<ForestPost>& posts() const { return m_posts; }

    [[nodiscard]] const std::vector<ForestThread>& threads() const { return m_threads; }

    [[nodiscard]] ForestCounts counts() const;

    [[nodiscard]] const model::PostTable& table() const { return *m_table; }

    /// What the kind of a row's post depends on.
    [[nodiscard]] conversation::Seen seen(std::size_t row) const;

    /// All posts in scope, or those of a range, in order of time; the numbers are rows, people and threads of
    /// this forest, people from 1. Without tags, languages, media and depth.
    [[nodiscard]] std::vector<conversation::ScopedPost> scopedPosts(const base::TimeRange& range) const;

    [[nodiscard]] bool inScope(std::size_t row) const {
        return m_threads[static_cast<std::size_t>(m_posts[row].thread)].inScope;
    }

    /// Whether the text of a row's post names a brand handle.
    [[nodiscard]] bool namesBrand(std::size_t row) const { return m_namesBrand[row]; }

private:
    [[nodiscard]] conversation::ScopedPost scopedPost(std::size_t row) const;
    void markBrand(const std::vector<std::string>& brandHandles);

    std::vector<ForestPost> m_posts;
    std::vector<ForestThread> m_threads;
    std::vector<bool> m_namesBrand;
    const model::PostTable* m_table = nullptr;
};

} // namespace weft::metrics
