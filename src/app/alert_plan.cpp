// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alert_plan.h"

namespace weft::app {

namespace {

DayMinute minuteOfDay(base::Instant moment, const zone::TimeZone& zone) {
    constexpr int kMinutesADay = 24 * 60;
    return DayMinute(zone.minuteOfWeek(moment) % kMinutesADay);
}

bool digestIsDue(const AlertSettings& settings, base::Instant now, std::optional<base::Instant> last,
                 const zone::TimeZone& zone) {
    if (!last || minuteOfDay(now, zone) < settings.digestAt) return false;
    // One of the future was told before somebody set the clock right.
    if (*last > now) return true;
    return *last < zone.dayStart(now) || minuteOfDay(*last, zone) < settings.digestAt;
}

} // namespace

bool isQuiet(const AlertSettings& settings, base::Instant now, const zone::TimeZone& zone) {
    const auto minute = minuteOfDay(now, zone);
    if (settings.quietFrom <= settings.quietUntil)
        return minute >= settings.quietFrom && minute < settings.quietUntil;
    return minute >= settings.quietFrom || minute < settings.quietUntil;
}

AlertPlan planAlerts(std::span<const store::Alert> untold, const AlertSettings& settings, base::Instant now,
                     std::optional<base::Instant> lastDigest, const zone::TimeZone& zone) {
    AlertPlan plan;
    if (settings.mode == AlertMode::Off || isQuiet(settings, now, zone)) return plan;
    plan.digest = digestIsDue(settings, now, lastDigest, zone);
    std::vector<store::Alert> all(untold.begin(), untold.end());
    if (plan.digest)
        plan.together = std::move(all);
    else if (settings.mode == AlertMode::AtOnce)
        (all.size() > kMostAlone ? plan.together : plan.alone) = std::move(all);
    return plan;
}

} // namespace weft::app
