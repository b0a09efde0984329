// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compared_stretches.h"

#include <string>

namespace weft::cli {

using app::ComparedStretches;

/// Sets the stretch that `with` names, see comparedRange(), beside `now`. BadArgument where lengths differ by
/// more than the hour of a clock change or the two overlap.
[[nodiscard]] base::Result<ComparedStretches>
findStretches(const base::TimeRange& now, const std::string& with, const zone::TimeZone& zone);

/// What of both stretches can be compared: the part that is observed of both; where one of them is not
/// observed at all, both as they are, as their figures say that there is nothing. BadArgument where different
/// parts are observed.
[[nodiscard]] base::Result<ComparedStretches>
comparablePart(const ComparedStretches& asked, const base::TimeRange& observed, const zone::TimeZone& zone);

} // namespace weft::cli
