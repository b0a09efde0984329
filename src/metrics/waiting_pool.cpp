// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/waiting_pool.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <tuple>
#include <utility>

namespace weft::metrics {

namespace {

bool endsSooner(const WaitingPost& left, const WaitingPost& right) {
    const auto keyOf = [](const WaitingPost& post) {
        return std::tuple(std::max(*post.until - post.since, std::chrono::milliseconds{0}), post.since,
                          post.until, post.answered);
    };
    return keyOf(left) < keyOf(right);
}

bool startsLater(const WaitingPost& left, const WaitingPost& right) {
    return left.since > right.since;
}

template<typename Less>
void replace(std::vector<WaitingPost>& posts, std::span<WaitingPost> gone, std::span<WaitingPost> come,
             Less less) {
    if (gone.empty() && come.empty()) return;
    std::ranges::sort(gone, less);
    std::ranges::sort(come, less);
    // What came may be gone again already.
    std::vector<WaitingPost> all;
    all.reserve(posts.size() + come.size());
    std::ranges::merge(posts, come, std::back_inserter(all), less);
    posts.clear();
    std::ranges::set_difference(all, gone, std::back_inserter(posts), less);
}

/// Those that ended first, those that still wait behind them.
std::ptrdiff_t endedFirst(std::vector<WaitingPost>& posts) {
    const auto open = std::ranges::partition(posts, [](const auto& post) { return post.until.has_value(); });
    return open.begin() - posts.begin();
}

} // namespace

void WaitingPool::settle() {
    const auto goneEnded = endedFirst(m_gone);
    const auto comeEnded = endedFirst(m_come);
    const std::span gone(m_gone);
    const std::span come(m_come);
    replace(m_ended, gone.first(static_cast<std::size_t>(goneEnded)),
            come.first(static_cast<std::size_t>(comeEnded)), endsSooner);
    replace(m_open, gone.subspan(static_cast<std::size_t>(goneEnded)),
            come.subspan(static_cast<std::size_t>(comeEnded)), startsLater);
    m_gone.clear();
    m_come.clear();
}

std::vector<Observation> WaitingPool::observeEnded(base::Instant asOf) const {
    std::vector<Observation> ended;
    ended.reserve(m_ended.size());
    for (const auto& post : m_ended)
        ended.push_back(observe(post, asOf));
    // What ends after the moment is cut there and may be shorter than what follows.
    if (!std::ranges::is_sorted(ended, {}, &Observation::duration))
        std::ranges::sort(ended, {}, &Observation::duration);
    return ended;
}

WaitingTimes WaitingPool::at(base::Instant asOf) {
    settle();
    const auto ended = observeEnded(asOf);
    std::vector<Observation> open;
    open.reserve(m_open.size());
    for (const auto& post : m_open)
        open.push_back(observe(post, asOf));
    std::vector<Observation> all;
    all.reserve(ended.size() + open.size());
    std::ranges::merge(ended, open, std::back_inserter(all), {}, &Observation::duration,
                       &Observation::duration);
    WaitingTimes times;
    times.curve = SurvivalCurve::estimateOrdered(all);
    times.count = times.curve.size();
    times.came = times.curve.events();
    return times;
}

} // namespace weft::metrics
