// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"
#include "metrics/thread_forest.h"

#include <string>
#include <vector>

namespace weft::tests {

/// Posts in scope, arranged for measuring.
[[nodiscard]] inline metrics::ScopeTable scopeOf(const model::PostTable& table,
                                                 const std::vector<std::string>& brand = {"brand"}) {
    return metrics::ScopeTable::build(metrics::ThreadForest::build(table, brand), {});
}

} // namespace weft::tests
