// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/post_page.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_set>

namespace weft::threads {

/// Why a list ended.
enum class PageStop { EmptyPage, NoCursor, RepeatedCursor, OnlyKnownPosts, PageCap };

/// The stop rules of a list that is read by cursors (threads-api.md 2.0): stop on an empty page, a missing
/// cursor, a cursor seen before, a page without any post that the last pages did not hold, or at the page
/// cap. The memory it takes does not grow with the number of posts: only hashes are kept, and those of the
/// ids only for the last pages.
class PageWalk {
public:
    explicit PageWalk(int maxPages = 100'000) : m_maxPages(maxPages) {}

    /// Takes note of a page. Returns the cursor to go on with, or nothing when the list has ended.
    [[nodiscard]] std::optional<std::string> next(const PostPage& page);

    /// What next() would say of a page, without taking note of it.
    [[nodiscard]] bool wouldGoOn(const PostPage& page) const;

    /// Why the walk ended; nothing while it goes on.
    [[nodiscard]] std::optional<PageStop> stopped() const { return m_stopped; }

private:
    using Hashes = std::unordered_set<std::uint64_t>;

    [[nodiscard]] std::optional<PageStop> judge(const PostPage& page) const;
    [[nodiscard]] bool known(const model::Post& post) const;

    int m_maxPages;
    int m_pages = 0;
    Hashes m_cursors;
    /// The ids of the last pages, the newest page last.
    std::deque<Hashes> m_recent;
    std::optional<PageStop> m_stopped;
};

} // namespace weft::threads
