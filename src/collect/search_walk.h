// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "threads/post_page.h"
#include "threads/search_query.h"

#include <optional>
#include <string>
#include <unordered_set>

namespace weft::collect {

/// Goes back through the recent results of a search, newest first: by cursor where the server gives one, else
/// by slices of time, since nobody documents whether searches have pages (threads-api.md 2.7). Every step is
/// a query of the budget, so there is a cap.
class SearchWalk {
public:
    SearchWalk(threads::SearchQuery first, int mostQueries)
        : m_query(std::move(first)), m_left(mostQueries) {}

    /// What to ask next; nothing when the walk has ended.
    [[nodiscard]] const std::optional<threads::SearchQuery>& query() const { return m_query; }

    void take(const threads::PostPage& page);

    /// There was nothing more; false when the cap ended the walk.
    [[nodiscard]] bool reachedEnd() const { return m_reachedEnd; }

    [[nodiscard]] std::optional<base::Instant> oldest() const { return m_oldest; }

    [[nodiscard]] std::optional<base::Instant> newest() const { return m_newest; }

private:
    [[nodiscard]] bool note(const threads::PostPage& page);
    void end();

    std::optional<threads::SearchQuery> m_query;
    int m_left;
    bool m_reachedEnd = false;
    std::optional<base::Instant> m_oldest;
    std::optional<base::Instant> m_newest;
    std::unordered_set<std::string> m_ids;
};

} // namespace weft::collect
