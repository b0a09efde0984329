// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "zone/time_zone.h"

#include <optional>
#include <string>

namespace weft::cli {

/// Two stretches of time that are set side by side.
struct ComparedStretches {
    base::TimeRange before;
    base::TimeRange now;
};

/// Sets the stretch that `with` names, see comparedRange(), beside `now`. BadArgument where lengths differ by
/// more than the hour of a clock change or the two overlap.
[[nodiscard]] base::Result<ComparedStretches>
findStretches(const base::TimeRange& now, const std::string& with, const zone::TimeZone& zone);

/// The same part of both, as far as both are observed: whole days of stretches that begin at midnight.
/// Nothing when no part is observed of both.
[[nodiscard]] std::optional<ComparedStretches>
observedPart(const ComparedStretches& stretches, const base::TimeRange& observed, const zone::TimeZone& zone);

} // namespace weft::cli
