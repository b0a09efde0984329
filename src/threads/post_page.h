// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/post.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace weft::threads {

/// What part of a list to ask for. Only user-scoped lists take since, until and limit.
struct PageQuery {
    std::optional<std::string> after;
    std::optional<base::Instant> since;
    std::optional<base::Instant> until;
    int limit = 100;
};

/// An element of an answer that could not be used; the rest of the page was.
struct SkippedElement {
    /// Endpoint and position, such as "/me/threads item 12 (id 1800…)".
    std::string where;
    std::string reason;
};

/// One page of a list.
struct PostPage {
    std::vector<model::Post> posts;
    std::vector<SkippedElement> skipped;
    /// Cursor of the next page; absent on the last one.
    std::optional<std::string> after;

    [[nodiscard]] std::size_t elements() const { return posts.size() + skipped.size(); }
};

} // namespace weft::threads
