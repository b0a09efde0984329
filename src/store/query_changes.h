// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/watches.h"

#include <string>
#include <vector>

namespace weft::store {

/// What was done to something that is looked for again and again.
enum class QueryChangeKind { Added, Removed, Paused, Resumed };

/// "added", "removed", "paused", "resumed": as stored and in JSON.
[[nodiscard]] std::string_view queryChangeName(QueryChangeKind change);

/// A moment from which on other posts arrive because somebody asks for others.
struct QueryChange {
    base::Instant at{};
    QueryChangeKind change = QueryChangeKind::Added;
    WatchKind kind = WatchKind::Word;
    /// Empty for a profile: people are not named here.
    std::string term;
};

/// Call inside the transaction that changes the watch.
[[nodiscard]] base::Status noteQueryChange(Database& database, const QueryChange& change);

/// The changes of a range in the order of time.
[[nodiscard]] base::Result<std::vector<QueryChange>> listQueryChanges(Database& database,
                                                                      const base::TimeRange& range);

} // namespace weft::store
