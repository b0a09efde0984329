// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query_list.h"
#include "store/query_parser.h"
#include "store/query_stream.h"

#include <optional>
#include <vector>

namespace weft::store {

/// What a query asks for, as lists and how they are joined.
struct QuerySet {
    enum class Kind {
        /// In any of the lists, which have no post in common; nothing when there is none.
        Lists,
        /// In all children (one or more).
        All,
        /// In any child (one or more).
        Any,
        /// In the first child but not in the second.
        Without
    };
    Kind kind = Kind::Lists;
    std::vector<QueryList> lists = {};
    std::vector<QuerySet> children = {};
};

/// A set, or everything but it: no list need be made of what a query does not want.
struct QueryPlan {
    QuerySet set = {};
    bool negated = false;
};

/// Takes the times out of a query that every post must keep to.
struct TimedQuery {
    /// What remains; nothing when the times were all.
    std::optional<QueryNode> query;
    SeqBounds bounds;
};

[[nodiscard]] TimedQuery takeTimes(QueryNode query);

/// Plans a query; without one, everything. The database is asked which people, topic tags and languages are
/// meant, because it cannot fold as we do.
[[nodiscard]] base::Result<QueryPlan> planQuery(Database& database, const std::optional<QueryNode>& query);

/// The posts of a plan within the bounds, and their exact number.
[[nodiscard]] base::Result<SeqStreamPtr> streamPlan(Database& database, const QueryPlan& plan,
                                                    SeqBounds bounds);
[[nodiscard]] base::Result<std::int64_t> countPlan(Database& database, const QueryPlan& plan,
                                                   SeqBounds bounds);

/// The number of all posts within the bounds.
[[nodiscard]] base::Result<std::int64_t> countPosts(Database& database, SeqBounds bounds);

} // namespace weft::store
