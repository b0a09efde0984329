// SPDX-License-Identifier: GPL-3.0-or-later
#include "zone/time_zone.h"

#include <fmt/format.h>
#include <unicode/timezone.h>

#include <algorithm>

namespace weft::zone {

namespace {

using namespace std::chrono;
using base::Instant;

/// A moment as the wall clock of some zone shows it, counted as if it were UTC.
using LocalTime = local_time<milliseconds>;

constexpr std::size_t kMostIntervals = 100'000;

milliseconds offsetAt(const icu::TimeZone& zone, double ms, bool isLocal) {
    std::int32_t raw = 0;
    std::int32_t saving = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone.getOffset(ms, isLocal ? 1 : 0, raw, saving, status);
    return milliseconds{U_SUCCESS(status) ? raw + saving : 0};
}

LocalTime toLocal(const icu::TimeZone& zone, Instant instant) {
    const auto sinceEpoch = instant.time_since_epoch();
    return LocalTime{sinceEpoch + offsetAt(zone, static_cast<double>(sinceEpoch.count()), false)};
}

/// A midnight that a change of clocks skips becomes the first moment after it, which is when that day begins.
Instant toInstant(const icu::TimeZone& zone, LocalTime local) {
    const auto sinceEpoch = local.time_since_epoch();
    return Instant{sinceEpoch - offsetAt(zone, static_cast<double>(sinceEpoch.count()), true)};
}

} // namespace

struct TimeZone::Impl {
    std::unique_ptr<icu::TimeZone> zone;
};

TimeZone::TimeZone(std::string name, std::shared_ptr<const Impl> impl)
    : m_name(std::move(name)), m_impl(std::move(impl)) {
}

base::Result<TimeZone> TimeZone::find(const std::string& name) {
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
    if (!zone || *zone == icu::TimeZone::getUnknown())
        return base::fail(
            base::ErrorCode::BadTimeZone, "time zone",
            fmt::format("\"{}\" is not a known time zone; wanted is a name such as Europe/Paris",
                        name.substr(0, 60)));
    auto impl = std::make_shared<Impl>();
    impl->zone = std::move(zone);
    return TimeZone(name, std::move(impl));
}

TimeZone TimeZone::utc() {
    auto impl = std::make_shared<Impl>();
    impl->zone.reset(icu::TimeZone::getGMT()->clone());
    return {"UTC", std::move(impl)};
}

Instant TimeZone::dayStart(Instant instant) const {
    return addDays(instant, 0);
}

Instant TimeZone::addDays(Instant instant, int count) const {
    const auto day = floor<days>(toLocal(*m_impl->zone, instant));
    return toInstant(*m_impl->zone, day + days{count});
}

Instant TimeZone::monthStart(Instant instant, int count) const {
    const year_month_day date{floor<days>(toLocal(*m_impl->zone, instant))};
    const year_month_day first = year_month{date.year(), date.month()} / 1 + months{count};
    return toInstant(*m_impl->zone, local_days{first});
}

std::string TimeZone::date(Instant instant) const {
    const year_month_day date{floor<days>(toLocal(*m_impl->zone, instant))};
    return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
}

std::int32_t TimeZone::minuteOfWeek(Instant instant) const {
    const auto local = toLocal(*m_impl->zone, instant);
    const auto day = floor<days>(local);
    const auto minutes = floor<std::chrono::minutes>(local - day);
    const auto weekday = std::chrono::weekday{day}.iso_encoding() - 1;
    return static_cast<std::int32_t>(weekday * 24 * 60) + static_cast<std::int32_t>(minutes.count());
}

int TimeZone::weekday(Instant instant) const {
    const std::chrono::weekday day{floor<days>(toLocal(*m_impl->zone, instant))};
    return static_cast<int>(day.iso_encoding()) - 1;
}

base::TimeGrid TimeZone::grid(const base::TimeRange& range, Instant start, int step) const {
    base::TimeGrid grid;
    if (range.empty()) return grid;
    grid.edges.push_back(start);
    while (grid.edges.back() < range.until && grid.names.size() < kMostIntervals) {
        grid.names.push_back(date(grid.edges.back()));
        grid.edges.push_back(addDays(grid.edges.back(), step));
    }
    return grid;
}

base::TimeGrid TimeZone::dayGrid(const base::TimeRange& range) const {
    return grid(range, dayStart(range.since), 1);
}

base::TimeGrid TimeZone::weekGrid(const base::TimeRange& range) const {
    return grid(range, addDays(range.since, -weekday(range.since)), 7);
}

} // namespace weft::zone
