// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/default_period.h"

#include "app/period.h"

namespace weft::window {

std::optional<base::TimeRange> lastDaysHeld(const store::CacheCounts& counts, const zone::TimeZone& zone) {
    if (!counts.newest) return std::nullopt;
    return base::TimeRange{zone.addDays(*counts.newest, -27), zone.addDays(*counts.newest, 1)};
}

base::TimeRange picturePeriod(const store::CacheCounts& counts, base::Instant now,
                              const zone::TimeZone& zone) {
    const base::TimeRange usual = app::presetRange(app::PeriodPreset::Last28Days, now, zone);
    const auto held = lastDaysHeld(counts, zone);
    return held && held->until < usual.until ? *held : usual;
}

std::optional<base::TimeRange> wholePeriod(const store::CacheCounts& counts, const zone::TimeZone& zone) {
    if (!counts.newest || !counts.oldest) return std::nullopt;
    return base::TimeRange{zone.dayStart(*counts.oldest), zone.addDays(*counts.newest, 1)};
}

} // namespace weft::window
