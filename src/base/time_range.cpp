// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_range.h"

#include <algorithm>

namespace weft::base {

std::size_t TimeGrid::indexOf(Instant instant) const {
    if (size() == 0 || instant < edges.front() || instant >= edges.back()) return size();
    const auto next = std::upper_bound(edges.begin(), edges.end(), instant);
    return static_cast<std::size_t>(next - edges.begin()) - 1;
}

Result<TimeRange> makeRange(Instant since, Instant until) {
    if (since < until) return TimeRange{since, until};
    return fail(ErrorCode::BadTime, "period",
                "the start " + formatInstant(since) + " is not before the end " + formatInstant(until));
}

} // namespace weft::base
