// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/growth.h"

#include "metrics/proportions.h"
#include "metrics/utc_periods.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace weft::metrics {

namespace {

std::int32_t periodOf(PeriodKind kind, base::Instant instant) {
    return kind == PeriodKind::Week ? utcWeek(instant) : utcMonth(instant);
}

base::Instant startOf(PeriodKind kind, std::int32_t period) {
    return kind == PeriodKind::Week ? utcWeekStart(period) : utcMonthStart(period);
}

const std::vector<std::int32_t>& periodsOf(PeriodKind kind, const PersonPeriods& person) {
    return kind == PeriodKind::Week ? person.weeks : person.months;
}

void addNew(std::vector<std::int32_t>& periods, std::int32_t period) {
    if (periods.empty() || periods.back() != period) periods.push_back(period);
}

/// Counts people into the periods from `first` to `last`.
class GrowthCounter {
public:
    GrowthCounter(PeriodKind kind, std::int32_t first, std::int32_t last, base::Instant asOf)
        : m_first(first), m_periods(static_cast<std::size_t>(last - first) + 1), m_cells(m_periods.size()) {
        for (std::size_t i = 0; i < m_periods.size(); ++i) {
            const auto period = first + static_cast<std::int32_t>(i);
            m_periods[i].start = startOf(kind, period);
            m_periods[i].complete = startOf(kind, period + 1) <= asOf;
        }
    }

    void add(const std::vector<std::int32_t>& active) {
        for (std::size_t i = 0; i < active.size(); ++i) {
            const auto period = active[i];
            const bool stays = i + 1 < active.size() && active[i + 1] == period + 1;
            if (auto* next = at(period + 1)) {
                next->activeBefore += 1;
                (stays ? next->retained : next->churned) += 1;
            }
            auto* counts = at(period);
            if (counts == nullptr) continue;
            counts->active += 1;
            if (i == 0) counts->fresh += 1;
            if (i > 0 && active[i - 1] != period - 1) counts->resurrected += 1;
            addToCohort(active.front(), period);
        }
    }

    Growth take(base::Instant truncatedUntil) {
        Growth growth;
        for (std::size_t i = 0; i < m_periods.size(); ++i) {
            if (m_cells[i].empty()) continue;
            const auto& period = m_periods[i];
            const bool lastIsOver = m_periods.back().complete;
            const auto complete = m_cells[i].size() - (lastIsOver ? 0 : 1);
            growth.cohorts.push_back(
                {period.start, period.fresh, std::move(m_cells[i]), complete, period.start < truncatedUntil});
        }
        growth.periods = std::move(m_periods);
        return growth;
    }

private:
    GrowthPeriod* at(std::int32_t period) {
        if (period < m_first) return nullptr;
        const auto place = static_cast<std::size_t>(period - m_first);
        return place < m_periods.size() ? &m_periods[place] : nullptr;
    }

    void addToCohort(std::int32_t cohort, std::int32_t period) {
        if (cohort < m_first) return;
        const auto place = static_cast<std::size_t>(cohort - m_first);
        auto& cells = m_cells[place];
        if (cells.empty()) cells.assign(m_periods.size() - place, 0);
        cells[static_cast<std::size_t>(period - cohort)] += 1;
    }

    std::int32_t m_first;
    std::vector<GrowthPeriod> m_periods;
    /// A row of the cohort matrix for each period; empty without people.
    std::vector<std::vector<std::int64_t>> m_cells;
};

} // namespace

std::optional<double> GrowthPeriod::retention() const {
    return ratio(retained, activeBefore);
}

std::optional<double> GrowthPeriod::returningShare() const {
    return ratio(retained + resurrected, active);
}

std::optional<double> GrowthPeriod::quickRatio() const {
    return ratio(fresh + resurrected, churned);
}

PersonPeriods measurePeriods(const ScopeTable& table, Person person) {
    PersonPeriods periods;
    for (const auto index : table.rowsOfPerson(person)) {
        addNew(periods.weeks, utcWeek(table.row(index).createdAt));
        addNew(periods.months, utcMonth(table.row(index).createdAt));
    }
    return periods;
}

Growth combineGrowth(std::span<const PersonPeriods> people, PeriodKind kind, base::Instant archiveStart,
                     const Window& window) {
    const auto end = std::min(window.range.until, window.asOf);
    if (end <= window.range.since) return {};
    auto earliest = std::numeric_limits<std::int32_t>::max();
    for (const auto& person : people)
        if (const auto& active = periodsOf(kind, person); !active.empty())
            earliest = std::min(earliest, active.front());
    const auto first = std::max(earliest, periodOf(kind, window.range.since));
    const auto last = periodOf(kind, end - std::chrono::milliseconds{1});
    if (first > last) return {};
    GrowthCounter counter(kind, first, last, window.asOf);
    for (const auto& person : people)
        counter.add(periodsOf(kind, person));
    return counter.take(archiveStart + kTruncatedTime);
}

Growth measureGrowth(const ScopeTable& table, PeriodKind kind, const Window& window) {
    if (table.rows().empty()) return {};
    std::vector<PersonPeriods> members;
    for (Person person = kBrand + 1; person < table.people(); ++person)
        members.push_back(measurePeriods(table, person));
    return combineGrowth(members, kind, table.rows().front().createdAt, window);
}

} // namespace weft::metrics
