// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"
#include "metrics/thread_forest.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft::tests {

/// Posts in scope, arranged for measuring.
[[nodiscard]] inline metrics::ScopeTable scopeOf(const model::PostTable& table,
                                                 const std::vector<std::string>& brand = {"brand"},
                                                 const std::vector<model::PostCounters>& counters = {}) {
    return metrics::ScopeTable::build(metrics::ThreadForest::build(table, brand), counters);
}

/// What is known of a post's counters.
[[nodiscard]] inline model::PostCounters
countersOf(const std::string& id, const std::vector<std::pair<model::Metric, std::int64_t>>& known) {
    model::PostCounters post{id, {}};
    for (const auto& [metric, value] : known)
        post.counters[metric] = value;
    return post;
}

[[nodiscard]] inline base::Instant at(std::string_view time) {
    return base::parseInstant(time).value();
}

/// All of 2 March 2026, a Monday and the day of PostTableBuilder.
[[nodiscard]] inline metrics::Window wholeDay(std::string_view asOf = "2026-03-09") {
    return {{at("2026-03-02"), at("2026-03-03")}, at(asOf)};
}

} // namespace weft::tests
