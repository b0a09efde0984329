// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "metrics/kaplan_meier.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace weft::metrics {

/// What the posts of one interval that spoke to the brand had got by some moment (metrics.md A4).
struct AnsweredInterval {
    std::int64_t withinDay = 0;
    std::int64_t later = 0;
    /// Without an answer, with those that were deleted.
    std::int64_t unanswered = 0;
    /// Of the unanswered, those that are less than a day old: the answer can still come in time.
    std::int64_t fresh = 0;
    /// 1 − S(24 h) of them alone; nothing where it is not known yet.
    std::optional<SurvivalShare> shareWithinDay = {};
    /// Rows of the table, in order of time.
    std::vector<std::int32_t> rows = {};

    [[nodiscard]] std::int64_t addressed() const { return withinDay + later + unanswered; }
};

/// How the posts that spoke to the brand were answered, by the interval in which they were written. Posts and
/// answers from `asOf` on do not exist.
[[nodiscard]] std::vector<AnsweredInterval>
measureAnswersOverTime(const ScopeTable& table, const base::TimeGrid& grid, base::Instant asOf);

} // namespace weft::metrics
