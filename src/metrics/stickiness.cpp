// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/stickiness.h"

#include "metrics/proportions.h"

#include <bit>
#include <chrono>
#include <ranges>
#include <vector>

namespace weft::metrics {

namespace {

constexpr std::chrono::milliseconds kSlice = std::chrono::hours{24};
constexpr ActiveSlices kLastWeek = (ActiveSlices{1} << kStickinessWeek) - 1;

} // namespace

double Stickiness::meanDaily() const {
    return static_cast<double>(memberDays) / kStickinessDays;
}

std::optional<double> Stickiness::dailyOfMonthly() const {
    if (monthly == 0) return std::nullopt;
    return meanDaily() / static_cast<double>(monthly);
}

std::optional<double> Stickiness::weeklyOfMonthly() const {
    if (monthly >= kFewMonthlyMembers) return std::nullopt;
    return ratio(weekly, monthly);
}

ActiveSlices measureActiveSlices(const ScopeTable& table, Person person, base::Instant asOf) {
    ActiveSlices slices = 0;
    for (const auto index : table.rowsOfPerson(person) | std::views::reverse) {
        const auto age = asOf - table.row(index).createdAt;
        if (age > kStickinessDays * kSlice) break;
        // A slice holds its beginning and not its end.
        slices |= ActiveSlices{1} << ((age - std::chrono::milliseconds{1}) / kSlice);
    }
    return slices;
}

Stickiness combineStickiness(std::span<const ActiveSlices> members) {
    Stickiness stickiness;
    for (const auto slices : members) {
        stickiness.monthly += slices != 0 ? 1 : 0;
        stickiness.weekly += (slices & kLastWeek) != 0 ? 1 : 0;
        stickiness.memberDays += std::popcount(slices);
    }
    return stickiness;
}

Stickiness measureStickiness(const ScopeTable& table, const Window& window) {
    std::vector<ActiveSlices> members;
    for (Person person = kBrand + 1; person < table.people(); ++person)
        members.push_back(measureActiveSlices(table, person, window.asOf));
    return combineStickiness(members);
}

} // namespace weft::metrics
