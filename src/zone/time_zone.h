// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"

#include <cstdint>
#include <memory>
#include <string>

namespace weft::zone {

/// Where days begin: an IANA time zone, through ICU. Cheap to copy, safe to share between threads.
class TimeZone {
public:
    /// "Europe/Paris", "UTC". An unknown name is BadTimeZone.
    [[nodiscard]] static base::Result<TimeZone> find(const std::string& name);
    [[nodiscard]] static TimeZone utc();

    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Midnight at the start of the local day that holds the instant.
    [[nodiscard]] base::Instant dayStart(base::Instant instant) const;
    /// Midnight `days` local days later (or earlier) than the start of the instant's day.
    [[nodiscard]] base::Instant addDays(base::Instant instant, int days) const;
    /// The first midnight of the local month that holds the instant, `months` months later (or earlier).
    [[nodiscard]] base::Instant monthStart(base::Instant instant, int months = 0) const;
    /// The local date, "2026-03-04".
    [[nodiscard]] std::string date(base::Instant instant) const;
    /// What the wall clock shows: minutes since Monday 00:00.
    [[nodiscard]] std::int32_t minuteOfWeek(base::Instant instant) const;
    /// 0 = Monday … 6 = Sunday.
    [[nodiscard]] int weekday(base::Instant instant) const;

    /// The local days that the range touches. At most 100,000.
    [[nodiscard]] base::TimeGrid dayGrid(const base::TimeRange& range) const;
    /// The local weeks, from Monday, that the range touches.
    [[nodiscard]] base::TimeGrid weekGrid(const base::TimeRange& range) const;

private:
    struct Impl;
    TimeZone(std::string name, std::shared_ptr<const Impl> impl);
    [[nodiscard]] base::TimeGrid grid(const base::TimeRange& range, base::Instant start, int days) const;

    std::string m_name;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace weft::zone
