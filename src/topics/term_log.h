// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "topics/burst_history.h"
#include "topics/post_reader.h"
#include "topics/signature_memory.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace weft::topics {

/// Which terms each post of a stretch of time holds, in short, so that any term can be counted afterwards
/// without reading a text again: four bytes a term. Copies do not count.
class TermLog {
public:
    /// Looks at a post of the time before, which tells what is a copy.
    void remember(const RawPost& post);
    /// Takes a post in. Posts come in the order of time, after those that are remembered.
    void add(const RawPost& post);
    /// Forgets the posts at or after a moment; remember() those of the 24 hours before it, then go on.
    void cutAt(base::Instant moment);
    /// Puts what another log holds, which is older, before its own.
    void putBefore(TermLog older);

    /// Whether it has taken in the post with this id and time.
    [[nodiscard]] bool holds(std::string_view id, base::Instant at) const;

    /// For each list of terms, the posts that hold one of them in stretches of one length from the beginning
    /// of a range, beside all posts.
    [[nodiscard]] std::vector<std::vector<Batch>> count(const std::vector<std::vector<TermKey>>& lists,
                                                        const base::TimeRange& range,
                                                        std::chrono::milliseconds length) const;

private:
    struct Post {
        base::Instant at{};
        /// A hash.
        std::uint64_t id = 0;
        /// Behind its last term in m_terms.
        std::size_t end = 0;
        bool copy = false;
    };

    PostReader m_reader;
    SignatureMemory m_signatures;
    std::vector<Post> m_posts;
    /// Halves of the keys: two terms of one history hardly ever share one.
    std::vector<std::uint32_t> m_terms;
};

} // namespace weft::topics
