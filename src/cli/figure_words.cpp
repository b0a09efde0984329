// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_words.h"

#include "base/printable.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace weft::cli {

using namespace std::chrono_literals;

std::string percent(std::optional<double> share) {
    return share ? fmt::format("{:.0f} %", *share * 100) : std::string("—");
}

std::string percent(const std::optional<metrics::SurvivalShare>& share) {
    return percent(share ? std::optional(share->p) : std::nullopt);
}

std::string number(std::optional<double> value) {
    return value ? fmt::format("{:.2f}", *value) : std::string("—");
}

std::string duration(std::optional<double> seconds) {
    if (!seconds) return "— (not reached)";
    const auto minutes = static_cast<std::int64_t>(*seconds / 60);
    if (minutes < 60) return fmt::format("{} min", minutes);
    return fmt::format("{} h {:02}", minutes / 60, minutes % 60);
}

std::string lengthInWords(std::chrono::milliseconds length) {
    // A day in which clocks change is a day.
    const auto days = std::chrono::floor<std::chrono::days>(length + 1h);
    const auto rest = length - days;
    const auto count = fmt::format("{} {}", days.count(), days.count() == 1 ? "day" : "days");
    if (rest <= 1h) return count;
    const auto hours = std::chrono::duration<double, std::ratio<3'600>>(rest).count();
    return days.count() == 0 ? fmt::format("{:.3g} h", hours) : fmt::format("{} {:.3g} h", count, hours);
}

std::string momentInWords(base::Instant instant, const zone::TimeZone& zone) {
    constexpr std::int32_t kMinutesOfDay = 24 * 60;
    const auto minute = zone.minuteOfWeek(instant) % kMinutesOfDay;
    if (zone.dayStart(instant) == instant) return zone.date(instant);
    return fmt::format("{} {:02}:{:02}", zone.date(instant), minute / 60, minute % 60);
}

std::string accounts(const std::vector<std::string>& handles) {
    if (handles.empty()) return "no account";
    std::vector<std::string> names;
    for (const auto& handle : handles)
        names.push_back("@" + base::printable(handle));
    return fmt::format("{}", fmt::join(names, ", "));
}

} // namespace weft::cli
