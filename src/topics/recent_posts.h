// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/post_reader.h"
#include "topics/stream_post.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace weft::topics {

/// How far back the posts of a topic are held.
inline constexpr std::chrono::hours kRecent{24};

/// A term with its key.
struct RecentTerm {
    TermKey key = 0;
    text::Term term;
};

/// A post of the last 24 hours.
struct RecentPost {
    std::string id;
    std::string author;
    base::Instant at{};
    std::string language;
    std::string threadId;
    std::string parentId;
    bool copy = false;
    /// By key.
    std::vector<RecentTerm> terms;

    [[nodiscard]] bool holds(TermKey key) const;
};

/// The posts of the last 24 hours with their terms.
class RecentPosts {
public:
    void add(RawPost post, ReadPost read, bool copy);
    /// Forgets what is older than 24 hours at a moment.
    void forgetBefore(base::Instant moment);

    [[nodiscard]] const std::deque<RecentPost>& posts() const { return m_posts; }

private:
    std::deque<RecentPost> m_posts;
};

/// How often each term of some posts is used, and how it is spelled.
class TermIndex {
public:
    explicit TermIndex(const RecentPosts& posts);

    /// How many posts have a term.
    [[nodiscard]] std::int64_t postsWith(TermKey key) const;
    /// The term in the spelling that leads; null when no post has it. Lives as long as the posts.
    [[nodiscard]] const text::Term* nameOf(TermKey key) const;

private:
    struct Known {
        std::int64_t posts = 0;
        /// By how many posts the spelling leads (Boyer and Moore's majority vote).
        std::int64_t lead = 0;
        const text::Term* name = nullptr;
    };

    std::unordered_map<TermKey, Known> m_terms;
};

} // namespace weft::topics
