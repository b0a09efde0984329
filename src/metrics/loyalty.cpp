// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/loyalty.h"

#include "metrics/utc_periods.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace weft::metrics {

namespace {

constexpr std::chrono::hours kDay{24};
constexpr auto kConversionTime = 90 * kDay;

std::optional<base::Instant> firstReturn(const ScopeTable& table, std::span<const std::int32_t> rows) {
    const auto earliest = table.row(rows.front()).createdAt + kDay;
    const auto found = std::ranges::lower_bound(
        rows, earliest, {}, [&](std::int32_t index) { return table.row(index).createdAt; });
    if (found == rows.end()) return std::nullopt;
    return table.row(*found).createdAt;
}

std::optional<base::Instant> becomesRegular(const ScopeTable& table, std::span<const std::int32_t> rows) {
    const auto latest = table.row(rows.front()).createdAt + kConversionTime;
    std::int32_t days = 0;
    std::int32_t weeks = 0;
    std::optional<base::Instant> before;
    for (const auto index : rows) {
        const auto now = table.row(index).createdAt;
        if (now > latest) break;
        if (!before || utcDay(now) != utcDay(*before)) days += 1;
        if (!before || utcWeek(now) != utcWeek(*before)) weeks += 1;
        if (days >= kRegularDays && weeks >= kRegularWeeks) return now;
        before = now;
    }
    return std::nullopt;
}

WaitingPost waitFor(const std::optional<base::Instant>& event, const Newcomer& person) {
    return {person.firstAt, event, event.has_value()};
}

} // namespace

std::optional<Newcomer> measureNewcomer(const ScopeTable& table, Person person, const Window& window) {
    const auto rows = table.rowsOfPerson(person);
    if (person == kBrand || rows.empty()) return std::nullopt;
    const auto& first = table.row(rows.front());
    if (!window.range.contains(first.createdAt)) return std::nullopt;
    const bool repliedInADay = first.replyAt && *first.replyAt - first.createdAt <= kDay;
    return Newcomer{first.createdAt, firstReturn(table, rows), becomesRegular(table, rows), repliedInADay};
}

void LoyaltyPool::add(const Newcomer& person) {
    const auto back = waitFor(person.returnedAt, person);
    m_all.add(back);
    (person.repliedInADay ? m_ifReplied : m_ifNotReplied).add(back);
    m_conversion.add(waitFor(person.regularAt, person));
}

void LoyaltyPool::remove(const Newcomer& person) {
    const auto back = waitFor(person.returnedAt, person);
    m_all.remove(back);
    (person.repliedInADay ? m_ifReplied : m_ifNotReplied).remove(back);
    m_conversion.remove(waitFor(person.regularAt, person));
}

Loyalty LoyaltyPool::at(base::Instant asOf) {
    return {m_all.at(asOf), m_ifReplied.at(asOf), m_ifNotReplied.at(asOf), m_conversion.at(asOf)};
}

Loyalty combineLoyalty(std::span<const std::optional<Newcomer>> people, const Window& window) {
    LoyaltyPool pool;
    for (const auto& person : people)
        if (person) pool.add(*person);
    return pool.at(window.asOf);
}

Loyalty measureLoyalty(const ScopeTable& table, const Window& window) {
    std::vector<std::optional<Newcomer>> people;
    people.reserve(static_cast<std::size_t>(table.people()));
    for (Person person = 0; person < table.people(); ++person)
        people.push_back(measureNewcomer(table, person, window));
    return combineLoyalty(people, window);
}

} // namespace weft::metrics
