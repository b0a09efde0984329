// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "collect/planned_sources.h"

#include <span>
#include <vector>

namespace weft::app {

/// A coverage strip: what was seen of each day, and why not.
struct CoverageStrip {
    std::vector<Coverage> days;
    /// Beside each day; nothing where it was seen or nobody knows.
    std::vector<std::optional<store::GapReason>> reasons;
};

/// The strip of a source over days that follow each other. What lies before the source was covered, in a gap
/// that was never caught up, or after the last visit is not seen; a gap that was caught up after more than an
/// hour is late.
[[nodiscard]] CoverageStrip coverageOf(const collect::PlannedSource& source,
                                       std::span<const store::CoverageGap> gaps,
                                       std::span<const base::TimeRange> days, base::Instant now);

} // namespace weft::app
