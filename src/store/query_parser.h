// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "zone/time_zone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// A query as a tree.
struct QueryNode {
    enum class Kind {
        All,
        Any,
        Not,
        Words,
        Author,
        Names,
        Tag,
        Language,
        IsReply,
        IsRoot,
        HasQuestion,
        IsFavourite,
        HasNote,
        Depth,
        FromSource,
        Watched,
        Since,
        Until
    };
    Kind kind = Kind::All;
    /// Of All and Any (two or more) and Not (one).
    std::vector<QueryNode> children;
    /// Words: folded, in order, with one space between them. Author, Names, Tag, Language: the folded value.
    /// FromSource: the stage. Watched: the folded words, tag or handle behind its sign.
    std::string text;
    /// FromSource: the folded handle of one account, empty for all.
    std::string account;
    /// Words: the last one is only a beginning.
    bool prefix = false;
    /// Since, Until.
    base::Instant at{};
    /// Depth: changes of speaker from the root, both ends included.
    std::int64_t least = 0;
    std::int64_t most = 0;
    /// Of a filter: where it stands in the query, in characters from 1.
    std::size_t position = 0;
};

/// Reads the language of search.h. Words next to each other must all be there; NOT binds tighter than AND,
/// and that tighter than OR. Signs that are no words (– ! …) are passed over. Nothing for a query of white
/// space. Dates without a time are days of the zone.
[[nodiscard]] base::Result<std::optional<QueryNode>>
parseQuery(std::string_view query, const zone::TimeZone& zone = zone::TimeZone::utc());

} // namespace weft::store
