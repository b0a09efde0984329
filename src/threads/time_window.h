// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <optional>
#include <string>

namespace weft::threads {

/// The `since` and `until` of a request, both of which may be left out.
struct TimeWindow {
    std::optional<base::Instant> since;
    std::optional<base::Instant> until;
};

/// A window in the limits of the lists, which refuse (threads-api.md 2.0) a `since` before 5 July 2023, one
/// that is not before `until`, and an `until` in the future. Nothing when nothing can lie in the window. An
/// `until` later than the server's last known time is left out, which means "until now"; before the first
/// answer nobody knows that time and `until` is sent as it is.
[[nodiscard]] std::optional<TimeWindow> listWindow(TimeWindow wanted,
                                                   std::optional<base::Instant> serverTime);

/// The same for account insights, which begin on 13 April 2024 and where a missing `until` would mean
/// something else: it is moved to the server's time instead.
[[nodiscard]] std::optional<TimeWindow> insightsWindow(TimeWindow wanted,
                                                       std::optional<base::Instant> serverTime);

/// The way the API wants a time in a query.
[[nodiscard]] std::string unixSeconds(base::Instant instant);

} // namespace weft::threads
