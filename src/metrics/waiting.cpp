// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/waiting.h"

#include "metrics/proportions.h"

#include <algorithm>
#include <utility>

namespace weft::metrics {

WaitingPost waitingPost(const ScopeRow& row, const std::optional<base::Instant>& answeredAt) {
    return {row.createdAt, answeredAt ? answeredAt : row.goneAt, answeredAt.has_value(), row.question};
}

Observation observe(const WaitingPost& post, base::Instant asOf) {
    // A post may be found deleted after asOf, and by a wrong clock before it was written.
    const auto until = std::max(post.since, std::min(post.until.value_or(asOf), asOf));
    return {secondsBetween(post.since, until), post.answered};
}

double secondsBetween(base::Instant from, base::Instant to) {
    return static_cast<double>((to - from).count()) / 1000.0;
}

std::optional<double> WaitingTimes::crudeRate() const {
    return ratio(came, count);
}

std::optional<SurvivalShare> WaitingTimes::within(std::chrono::hours time) const {
    return curve.estimateWithin(static_cast<double>(std::chrono::seconds{time}.count()));
}

WaitingTimes waitingTimes(std::vector<Observation> observations) {
    WaitingTimes times;
    times.curve = SurvivalCurve::estimate(std::move(observations));
    times.count = times.curve.size();
    times.came = times.curve.events();
    return times;
}

} // namespace weft::metrics
