// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "model/post_row.h"
#include "zone/time_zone.h"

#include <optional>

namespace weft::app {

/// Two stretches of time that are set side by side.
struct ComparedStretches {
    base::TimeRange before;
    base::TimeRange now;

    friend bool operator==(const ComparedStretches&, const ComparedStretches&) = default;
};

/// From the beginning of the first post's day to the moment of observation; empty without posts.
[[nodiscard]] base::TimeRange observedRange(const model::PostTable& posts, const zone::TimeZone& zone,
                                            base::Instant asOf);

/// The same part of both, as far as both are observed: whole days of stretches that begin at midnight.
/// Nothing when no part is observed of both.
[[nodiscard]] std::optional<ComparedStretches>
observedPart(const ComparedStretches& stretches, const base::TimeRange& observed, const zone::TimeZone& zone);

} // namespace weft::app
