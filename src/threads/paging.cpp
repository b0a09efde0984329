// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/paging.h"

namespace weft::threads {

std::optional<std::string> PageWalk::next(const PostPage& page) {
    if (m_stopped) return std::nullopt;
    ++m_pages;
    bool anyNew = false;
    for (const model::Post& post : page.posts)
        anyNew |= m_ids.insert(post.id).second;

    if (page.posts.empty() && page.skipped.empty())
        m_stopped = PageStop::EmptyPage;
    else if (!page.after)
        m_stopped = PageStop::NoCursor;
    else if (!m_cursors.insert(*page.after).second)
        m_stopped = PageStop::RepeatedCursor;
    else if (!anyNew && !page.posts.empty())
        m_stopped = PageStop::OnlyKnownPosts;
    else if (m_pages >= m_maxPages)
        m_stopped = PageStop::PageCap;
    return m_stopped ? std::nullopt : page.after;
}

bool PageWalk::wouldGoOn(const PostPage& page) const {
    PageWalk ahead(*this);
    return ahead.next(page).has_value();
}

} // namespace weft::threads
