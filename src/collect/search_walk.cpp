// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/search_walk.h"

#include <algorithm>

namespace weft::collect {

using namespace std::chrono_literals;

bool SearchWalk::note(const threads::PostPage& page) {
    bool anyNew = false;
    for (const auto& post : page.posts) {
        anyNew = m_ids.insert(post.id).second || anyNew;
        m_oldest = std::min(m_oldest.value_or(post.createdAt), post.createdAt);
        m_newest = std::max(m_newest.value_or(post.createdAt), post.createdAt);
    }
    return anyNew;
}

void SearchWalk::end() {
    m_reachedEnd = true;
    m_query.reset();
}

void SearchWalk::take(const threads::PostPage& page) {
    const bool full = page.elements() >= static_cast<std::size_t>(m_query->limit);
    if (!note(page)) return end();
    const bool goesOn = page.after && page.after != m_query->after;
    if (!goesOn && !full) return end();
    if (--m_left <= 0) {
        m_query.reset();
        return;
    }
    if (goesOn) {
        m_query->after = page.after;
        return;
    }
    // The API counts in seconds: the one that the oldest post lies in is asked for once more.
    const auto until = std::chrono::floor<std::chrono::seconds>(*m_oldest) + 1s;
    if (m_query->until && *m_query->until <= until) return end();
    m_query->until = until;
    m_query->after.reset();
}

} // namespace weft::collect
