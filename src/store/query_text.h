// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query_parser.h"

#include <optional>
#include <span>
#include <string>

namespace weft::store {

/// What the full text can answer alone, in FTS5's own language. What people type is only ever a quoted word.
struct TextMatch {
    std::string expression;
    /// Wanted are the posts that the expression does not find: FTS5 knows only "this but not that".
    bool negated = false;
};

/// Nothing when the node asks for anything but words.
[[nodiscard]] std::optional<TextMatch> textMatch(const QueryNode& node);

/// Several matches that must all hold, or of which one must.
[[nodiscard]] TextMatch joinMatches(std::span<const TextMatch> matches, QueryNode::Kind allOrAny);

} // namespace weft::store
