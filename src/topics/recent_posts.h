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

/// A post of the last 24 hours.
struct RecentPost {
    std::string id;
    std::string author;
    base::Instant at{};
    std::string language;
    std::string threadId;
    std::string parentId;
    bool copy = false;
    std::vector<TermKey> terms;
};

/// The posts of the last 24 hours with their terms, and how people spelled these.
class RecentPosts {
public:
    void add(RawPost post, const ReadPost& read, bool copy);
    /// Forgets what is older than 24 hours at a moment.
    void forgetBefore(base::Instant moment);

    [[nodiscard]] const std::deque<RecentPost>& posts() const { return m_posts; }

    /// A term as people spell it most often.
    struct Name {
        text::TermKind kind = text::TermKind::Word;
        std::string text;
        std::string surface;
    };

    /// Nothing said of a term that no held post has: an empty name.
    [[nodiscard]] Name nameOf(TermKey key) const;
    /// How many held posts have a term.
    [[nodiscard]] std::int64_t postsWith(TermKey key) const;

private:
    struct Known {
        text::TermKind kind = text::TermKind::Word;
        std::string text;
        std::int64_t posts = 0;
        /// The spelling that leads, and by how many posts (Boyer and Moore's majority vote).
        std::string surface;
        std::int64_t lead = 0;
    };

    std::deque<RecentPost> m_posts;
    std::unordered_map<TermKey, Known> m_names;
};

} // namespace weft::topics
