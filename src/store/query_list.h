// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/once_statement.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace weft::store {

/// Numbers of posts, both ends included.
struct SeqBounds {
    std::int64_t low = std::numeric_limits<std::int64_t>::min();
    std::int64_t high = std::numeric_limits<std::int64_t>::max();

    [[nodiscard]] bool empty() const { return low > high; }

    [[nodiscard]] bool whole() const {
        using Limits = std::numeric_limits<std::int64_t>;
        return low == Limits::min() && high == Limits::max();
    }
};

/// Posts that SQLite gives newest first from one index, without looking at anything else and without sorting.
struct QueryList {
    enum class Source { Text, Author, Mention, Tag, Language, Shape, Depth, Favourite, Noted, Range };

    Source source = Source::Range;
    /// Text: an expression of FTS5. Mention: a folded handle. Tag, Language: as stored.
    std::string text = {};
    /// Author: person.seq. Shape: see shapes(). Depth and Range: the least and the most.
    std::int64_t least = 0;
    std::int64_t most = 0;
    /// Text: to find the beginning again is dear, because words with a common beginning are merged each time.
    bool dearToSeek = false;
};

inline constexpr std::array kQuerySources{QueryList::Source::Text,     QueryList::Source::Author,
                                          QueryList::Source::Mention,  QueryList::Source::Tag,
                                          QueryList::Source::Language, QueryList::Source::Shape,
                                          QueryList::Source::Depth,    QueryList::Source::Favourite,
                                          QueryList::Source::Noted,    QueryList::Source::Range};

/// The values of the index post_by_shape: the sum of what holds.
inline constexpr std::int64_t kShapeRoot = 1;
inline constexpr std::int64_t kShapeQuestion = 2;
inline constexpr std::int64_t kShapes = 4;

/// The SQL of a list: ?1 and ?2 are the bounds, ?3 and ?4 the list's own values.
[[nodiscard]] std::string_view selectOf(QueryList::Source source);
[[nodiscard]] std::string_view countOf(QueryList::Source source);

/// Binds the list's own values.
void bindList(Statement& statement, const QueryList& list);

/// How many posts of a list lie within the bounds.
[[nodiscard]] base::Result<std::int64_t> countList(Database& database, const QueryList& list,
                                                   SeqBounds bounds);

} // namespace weft::store
