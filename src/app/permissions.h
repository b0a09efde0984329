// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace weft::app {

/// One permission and what is lost without it.
struct Permission {
    /// "threads_read_replies"
    std::string_view scope;
    /// Short name for a row: "replies".
    std::string_view name;
    /// One English sentence: what Weft cannot show without it.
    std::string_view cost;
    /// Collecting needs it; the others only widen what is seen or done.
    bool needed = false;
};

/// All that Weft can make use of, basic first.
[[nodiscard]] std::span<const Permission> permissions();

} // namespace weft::app
