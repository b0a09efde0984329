// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "metrics/thread_forest.h"
#include "model/conversation.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace weft::metrics {

/// Posts of every conversation kind in one interval.
struct WeaveInterval {
    std::array<std::int64_t, model::kConversationKinds> counts{};

    [[nodiscard]] std::int64_t operator[](model::ConversationKind kind) const {
        return counts[static_cast<std::size_t>(kind)];
    }

    /// The five kinds of the weave, without those counted beside it.
    [[nodiscard]] std::int64_t woven() const;
};

/// Who talks to whom over time: posts in scope (metrics.md A0) by kind and interval.
struct Weave {
    base::TimeGrid grid;
    /// One for each interval of the grid.
    std::vector<WeaveInterval> intervals;
    WeaveInterval total;
};

/// Counts posts into the intervals of a grid.
class WeaveCounter {
public:
    explicit WeaveCounter(base::TimeGrid grid);

    void add(const conversation::ScopedPost& post);

    [[nodiscard]] Weave take() { return std::move(m_weave); }

private:
    Weave m_weave;
};

/// Posts of the range, by the intervals of a grid; weeks at the ends of a range may stick out of it and are
/// then partly filled.
[[nodiscard]] Weave countWeave(const ThreadForest& forest, const base::TimeRange& range,
                               const base::TimeGrid& grid);

} // namespace weft::metrics
