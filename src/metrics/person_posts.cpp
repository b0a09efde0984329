// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/person_posts.h"

#include <algorithm>

namespace weft::metrics {

std::span<const std::int32_t> postsOfPerson(const ScopeTable& table, Person person,
                                            const base::TimeRange& range) {
    if (range.empty()) return {};
    const auto rows = table.rowsOfPerson(person);
    const auto timeOf = [&](std::int32_t row) { return table.row(row).createdAt; };
    const auto first = std::ranges::lower_bound(rows, range.since, {}, timeOf);
    const auto last = std::ranges::lower_bound(first, rows.end(), range.until, {}, timeOf);
    return {first, last};
}

} // namespace weft::metrics
