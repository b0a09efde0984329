// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace weft::format {

/// "45 s", "12 min", "1 h 52", "9 h", "3 d".
[[nodiscard]] QString duration(std::chrono::seconds length);

/// "2 min ago"; moments of the future (a wrong clock) are "just now".
[[nodiscard]] QString ago(base::Instant instant, base::Instant now);

/// The workspace's zone for Qt; UTC when Qt does not know the name.
[[nodiscard]] QTimeZone zoneFromName(const std::string& name);

[[nodiscard]] QDate localDate(base::Instant instant, const QTimeZone& zone);

/// "29 Sept" or "Sep 29", with the year when it is not that of `now`.
[[nodiscard]] QString shortDate(const QDate& date, const QDate& today);
/// "29 Sept 2026".
[[nodiscard]] QString fullDate(const QDate& date);
/// "29 Sept 21:14"; of another year than that of `now` only the date, "29 Sept 2025".
[[nodiscard]] QString shortDateTime(base::Instant instant, base::Instant now, const QTimeZone& zone);
[[nodiscard]] QString fullDateTime(base::Instant instant, const QTimeZone& zone);
[[nodiscard]] QString timeOfDay(base::Instant instant, const QTimeZone& zone);

/// Both days belong to the range: "1–30 Sept 2026", "28 Aug – 24 Sept 2026".
[[nodiscard]] QString dateRange(const QDate& first, const QDate& last);
/// The days that a half-open range touches.
[[nodiscard]] QString dateRange(const base::TimeRange& range, const QTimeZone& zone);

} // namespace weft::format
