// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/alerts.h"
#include "zone/time_zone.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace weft::app {

/// How the user wants to be told.
enum class AlertMode { Off, MorningDigest, AtOnce };

/// A time of the local day, in minutes after midnight.
using DayMinute = std::chrono::minutes;

struct AlertSettings {
    AlertMode mode = AlertMode::MorningDigest;
    /// Nothing is told from here on …
    DayMinute quietFrom = std::chrono::hours{20};
    /// … to here; the same as `quietFrom`: never quiet.
    DayMinute quietUntil = std::chrono::hours{8};
    /// When the digest is told, or as soon after as the window is open.
    DayMinute digestAt = std::chrono::hours{8} + std::chrono::minutes{30};

    friend bool operator==(const AlertSettings&, const AlertSettings&) = default;
};

/// No more than one alert a subject in this time.
inline constexpr std::chrono::hours kOncePerSubject{12};

/// More than so many at once are told together.
inline constexpr std::size_t kMostAlone = 3;

/// What is to be told now.
struct AlertPlan {
    /// Each by itself.
    std::vector<store::Alert> alone;
    /// All of them in one.
    std::vector<store::Alert> together;
    /// The digest of the morning, whatever there is to tell.
    bool digest = false;

    friend bool operator==(const AlertPlan&, const AlertPlan&) = default;
};

/// Whether nothing may be told at this moment.
[[nodiscard]] bool isQuiet(const AlertSettings& settings, base::Instant now, const zone::TimeZone& zone);

/// What to tell now of what was not told yet. A digest is due once a local day; without a last one it waits
/// for the next morning.
[[nodiscard]] AlertPlan planAlerts(std::span<const store::Alert> untold, const AlertSettings& settings,
                                   base::Instant now, std::optional<base::Instant> lastDigest,
                                   const zone::TimeZone& zone);

} // namespace weft::app
