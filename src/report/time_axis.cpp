// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/axis.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace weft::report {

namespace {

constexpr std::size_t kMostMonthTicks = 7;

/// Months since year 0 of "2026-03-04", or nothing when it is not a date.
std::optional<int> monthOf(std::string_view date) {
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
    int year = 0;
    int month = 0;
    const auto* text = date.data();
    if (std::from_chars(text, text + 4, year).ptr != text + 4) return std::nullopt;
    if (std::from_chars(text + 5, text + 7, month).ptr != text + 7) return std::nullopt;
    if (month < 1 || month > 12) return std::nullopt;
    return year * 12 + month - 1;
}

std::string nameOf(const base::TimeGrid& grid, std::size_t interval) {
    return interval < grid.names.size() ? grid.names[interval] : std::string();
}

std::vector<Tick> everyNth(const base::TimeGrid& grid, std::size_t step) {
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < grid.size(); i += step)
        ticks.push_back({static_cast<double>(i), nameOf(grid, i)});
    return ticks;
}

/// The intervals in which a month begins, of every `step`th month counted from January.
std::vector<Tick> monthStarts(const base::TimeGrid& grid, int step) {
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const auto name = nameOf(grid, i);
        const auto month = monthOf(name);
        if (!month || *month % step != 0) continue;
        const auto begins = i > 0 ? monthOf(nameOf(grid, i - 1)) != month : name.ends_with("-01");
        if (begins) ticks.push_back({static_cast<double>(i), name});
    }
    return ticks;
}

bool daily(const base::TimeGrid& grid) {
    const auto length = (grid.edges.back() - grid.edges.front()) / static_cast<std::int64_t>(grid.size());
    return length < std::chrono::hours(48);
}

/// Steps in intervals for grids that are too short for months: {up to so many intervals, step}.
struct Step {
    std::size_t upTo;
    std::size_t step;
};

constexpr std::array kDaySteps{Step{8, 1}, Step{14, 2}, Step{45, 7}, Step{100, 14}};
constexpr std::array kWeekSteps{Step{8, 1}, Step{14, 2}, Step{26, 4}};

} // namespace

std::vector<Tick> timeTicks(const base::TimeGrid& grid) {
    const auto size = grid.size();
    if (size == 0) return {};
    const auto tryEven = [&](const auto& steps) -> std::vector<Tick> {
        for (const auto& each : steps)
            if (size <= each.upTo) return everyNth(grid, each.step);
        return {};
    };
    if (auto ticks = daily(grid) ? tryEven(kDaySteps) : tryEven(kWeekSteps); !ticks.empty()) return ticks;
    for (const auto months : {1, 2, 3, 6, 12, 24, 60, 120, 600}) {
        auto ticks = monthStarts(grid, months);
        if (ticks.size() <= kMostMonthTicks && ticks.size() >= 2) return ticks;
    }
    return everyNth(grid, (size + 4) / 5);
}

} // namespace weft::report
