// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversation_snapshots.h"

#include <vector>

namespace weft::panels {

/// What a row of threadFacts() opens.
struct FactPosts {
    enum class Where {
        /// The turns are listed beside the thread.
        Listed,
        /// The only turn is shown in the thread.
        InThread,
    };

    Where where = Where::Listed;
    /// Places of turns that are held, in reading order; none where nothing can be shown.
    std::vector<std::size_t> turns = {};
};

/// The posts that a fact counts, or the one that it is of.
[[nodiscard]] FactPosts factPosts(const app::ThreadSnapshot& thread, int row);

} // namespace weft::panels
