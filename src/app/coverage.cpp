// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coverage.h"

#include "collect/plan.h"

#include <algorithm>

namespace weft::app {

namespace {

constexpr std::chrono::hours kLateFrom{1};

std::chrono::milliseconds overlap(const base::TimeRange& a, const base::TimeRange& b) {
    return std::max(std::chrono::milliseconds{0}, std::min(a.until, b.until) - std::max(a.since, b.since));
}

/// What is known of a source's gaps, the one that is still open included.
std::vector<store::CoverageGap> gapsOf(const collect::PlannedSource& source,
                                       std::span<const store::CoverageGap> gaps, base::Instant now) {
    std::vector<store::CoverageGap> own;
    for (const auto& gap : gaps)
        if (gap.key == source.key) own.push_back(gap);
    if (source.visit)
        if (auto open = collect::missedTime(*source.visit, source.interval, now))
            own.push_back(*std::move(open));
    return own;
}

} // namespace

CoverageStrip coverageOf(const collect::PlannedSource& source, std::span<const store::CoverageGap> gaps,
                         std::span<const base::TimeRange> days, base::Instant now) {
    CoverageStrip strip;
    const auto known = gapsOf(source, gaps, now);
    for (const auto& day : days) {
        const bool covered =
            source.visit && source.visit->coveredSince && *source.visit->coveredSince < day.until;
        auto state = covered ? Coverage::Seen : Coverage::NotSeen;
        std::optional<store::GapReason> reason;
        for (const auto& gap : known) {
            const auto shared = overlap(gap.range, day);
            if (shared.count() == 0 || (gap.caughtUp && shared < kLateFrom)) continue;
            if (!gap.caughtUp) state = Coverage::NotSeen;
            if (state == Coverage::Seen) state = Coverage::Late;
            if (!reason || !gap.caughtUp) reason = gap.reason;
        }
        strip.days.push_back(state);
        strip.reasons.push_back(reason);
    }
    return strip;
}

} // namespace weft::app
