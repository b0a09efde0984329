// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <span>

namespace weft::metrics {

/// The rows of a person's posts in a range, in order of time.
[[nodiscard]] std::span<const std::int32_t> postsOfPerson(const ScopeTable& table, Person person,
                                                          const base::TimeRange& range);

} // namespace weft::metrics
