// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/run_context.h"
#include "threads/post_page.h"

#include <utility>

namespace weft::collect {

/// How often a page is asked for again that may only seem to be the last one. Of servers that leave out one
/// cursor in a hundred, hardly one leaves it out five times in a row.
inline constexpr int kLooksForMore = 4;
/// And one with elements that cannot be used: what is still missing then is told and not lost silently.
inline constexpr int kLooksAtElements = 2;

/// Asks for a page, and again while it looks broken. The answer with the most posts counts, of equal ones the
/// last.
template<typename Fetch, typename LooksBroken>
[[nodiscard]] base::Result<threads::PostPage> askForBelievablePage(RunContext& context, Fetch fetch,
                                                                   LooksBroken looksBroken) {
    auto page = context.ask(fetch);
    for (int look = 0; page && looksBroken(*page); ++look) {
        if (look >= (page->skipped.empty() ? kLooksForMore : kLooksAtElements)) break;
        auto again = context.ask(fetch);
        if (!again) return again;
        if (again->posts.size() >= page->posts.size()) page = std::move(again);
    }
    return page;
}

} // namespace weft::collect
