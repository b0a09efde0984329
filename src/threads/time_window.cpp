// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/time_window.h"

#include <algorithm>
#include <chrono>

namespace weft::threads {

namespace {

using base::Instant;

constexpr Instant kEarliestList{std::chrono::seconds{1'688'540'400}};
constexpr Instant kEarliestInsights{std::chrono::seconds{1'712'991'600}};

/// In whole seconds, as they are sent: what differs by less is the same moment for the server.
std::optional<Instant> wholeSeconds(std::optional<Instant> instant) {
    if (!instant) return std::nullopt;
    return Instant{std::chrono::floor<std::chrono::seconds>(*instant)};
}

std::optional<TimeWindow> clamped(TimeWindow wanted, Instant earliest) {
    wanted.since = wholeSeconds(wanted.since);
    wanted.until = wholeSeconds(wanted.until);
    if (wanted.since) wanted.since = std::max(*wanted.since, earliest);
    if (wanted.until && *wanted.until <= wanted.since.value_or(earliest)) return std::nullopt;
    return wanted;
}

} // namespace

std::optional<TimeWindow> listWindow(TimeWindow wanted, std::optional<Instant> serverTime) {
    auto window = clamped(wanted, kEarliestList);
    if (window && window->until && serverTime && *window->until > *serverTime) window->until.reset();
    return window;
}

std::optional<TimeWindow> insightsWindow(TimeWindow wanted, std::optional<Instant> serverTime) {
    auto window = clamped(wanted, kEarliestInsights);
    if (!window || !window->until || !serverTime || *window->until <= *serverTime) return window;
    // A server's time before the window is an old one; the server knows better what time it is now.
    if (*serverTime > window->since.value_or(kEarliestInsights)) window->until = serverTime;
    return window;
}

std::string unixSeconds(Instant instant) {
    return std::to_string(std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count());
}

} // namespace weft::threads
