// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/answers_over_time.h"

#include "metrics/waiting.h"

namespace weft::metrics {

namespace {

constexpr std::chrono::hours kDay{24};

void count(AnsweredInterval& interval, const ScopeRow& row, base::Instant asOf) {
    const bool answered = row.brandReplyAt && *row.brandReplyAt < asOf;
    if (!answered) {
        interval.unanswered += 1;
        interval.fresh += asOf - row.createdAt < kDay ? 1 : 0;
    } else if (*row.brandReplyAt - row.createdAt <= kDay) {
        interval.withinDay += 1;
    } else {
        interval.later += 1;
    }
}

} // namespace

std::vector<AnsweredInterval> measureAnswersOverTime(const ScopeTable& table, const base::TimeGrid& grid,
                                                     base::Instant asOf) {
    std::vector<AnsweredInterval> intervals(grid.size());
    std::vector<std::vector<Observation>> observations(grid.size());
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        const auto& row = table.rows()[i];
        if (!row.addressed() || row.createdAt >= asOf) continue;
        const auto at = grid.indexOf(row.createdAt);
        if (at >= intervals.size()) continue;
        count(intervals[at], row, asOf);
        intervals[at].rows.push_back(static_cast<std::int32_t>(i));
        const auto answer =
            row.brandReplyAt && *row.brandReplyAt < asOf ? row.brandReplyAt : std::optional<base::Instant>();
        observations[at].push_back(observe(waitingPost(row, answer), asOf));
    }
    for (std::size_t at = 0; at < intervals.size(); ++at)
        intervals[at].shareWithinDay = waitingTimes(std::move(observations[at])).within(kDay);
    return intervals;
}

} // namespace weft::metrics
