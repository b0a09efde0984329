// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice_snapshot.h"
#include "metrics/scope_table.h"

namespace weft::app {

/// How the brand answers and where it speaks in a range, as it is known at `asOf` (metrics.md A4 and A6).
/// Hours are those of the zone's clock.
[[nodiscard]] BrandTalk measureTalk(const metrics::ScopeTable& table, const base::TimeRange& range,
                                    const zone::TimeZone& zone, base::Instant asOf);

/// The answers and places of a talk as the report has them.
[[nodiscard]] figures::DepthFigures figuresOf(const BrandTalk& talk, base::Instant asOf);

} // namespace weft::app
