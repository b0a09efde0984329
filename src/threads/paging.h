// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/post_page.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_set>

namespace weft::threads {

/// Why a list ended.
enum class PageStop { EmptyPage, NoCursor, RepeatedCursor, OnlyKnownPosts, PageCap };

/// The stop rules of a list that is read by cursors (threads-api.md 2.0): stop on an empty page, a missing
/// cursor, a cursor seen before, a page without any post that this walk has not seen, or at the page cap.
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
    int m_maxPages;
    int m_pages = 0;
    std::set<std::string> m_cursors;
    std::unordered_set<std::string> m_ids;
    std::optional<PageStop> m_stopped;
};

} // namespace weft::threads
