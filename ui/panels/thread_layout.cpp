// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/thread_layout.h"

#include "base/index.h"

#include <algorithm>
#include <numeric>

namespace weft::panels {

using base::at;

std::vector<QPointF> layOutThread(const std::vector<app::Turn>& turns) {
    std::vector<QPointF> points(turns.size());
    if (turns.empty()) return points;
    const auto leaves = std::ranges::count_if(turns, [&](const app::Turn& turn) {
        return turn.end == static_cast<std::int32_t>(&turn - turns.data()) + 1;
    });
    const int deepest = std::max(1, std::ranges::max(turns, {}, &app::Turn::level).level);
    std::vector<double> firstChild(turns.size(), -1);
    std::vector<double> lastChild(turns.size(), -1);
    auto leaf = static_cast<double>(leaves);
    // From the last to the first everything below a turn is known before it.
    for (auto place = turns.size(); place-- > 0;) {
        const app::Turn& turn = turns[place];
        const bool isLeaf = turn.end == static_cast<std::int32_t>(place) + 1;
        const double x = isLeaf ? (leaf -= 1, (leaf + 0.5) / static_cast<double>(leaves))
                                : (firstChild[place] + lastChild[place]) / 2;
        points[place] = QPointF(x, static_cast<double>(turn.level) / deepest);
        if (turn.parent < 0) continue;
        firstChild[at(turn.parent)] = x;
        if (lastChild[at(turn.parent)] < 0) lastChild[at(turn.parent)] = x;
    }
    return points;
}

std::vector<int> turnsByTime(const std::vector<app::Turn>& turns) {
    std::vector<base::Instant> times;
    for (const app::Turn& turn : turns)
        times.push_back(turn.presence == app::Presence::NotHeld ? base::kLatestInstant : turn.createdAt);
    for (auto place = turns.size(); place-- > 0;)
        if (turns[place].parent >= 0 && turns[at(turns[place].parent)].presence == app::Presence::NotHeld)
            times[at(turns[place].parent)] = std::min(times[at(turns[place].parent)], times[place]);
    std::vector<int> order(turns.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int place) { return times[at(place)]; });
    return order;
}

} // namespace weft::panels
