// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/waiting.h"
#include "zone/time_zone.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace weft::cli {

// How figures stand in the summaries of the command line; unknown is "—".

[[nodiscard]] std::string percent(std::optional<double> share);
[[nodiscard]] std::string percent(const std::optional<metrics::SurvivalShare>& share);
/// With two decimals.
[[nodiscard]] std::string number(std::optional<double> value);
/// Of seconds: "12 min", "3 h 05".
[[nodiscard]] std::string duration(std::optional<double> seconds);
/// "7 days", "2 days 3 h".
[[nodiscard]] std::string lengthInWords(std::chrono::milliseconds length);
/// The local date, with the time of day unless it is midnight.
[[nodiscard]] std::string momentInWords(base::Instant instant, const zone::TimeZone& zone);
/// "@acme, @acme.help"; fit for a terminal.
[[nodiscard]] std::string accounts(const std::vector<std::string>& handles);

} // namespace weft::cli
