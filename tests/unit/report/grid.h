// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"

namespace weft::tests {

/// `size` intervals of `days` days each, cut at midnight UTC.
inline base::TimeGrid makeGrid(std::chrono::sys_days first, int size, int days = 1) {
    base::TimeGrid grid;
    for (int i = 0; i <= size; ++i) {
        const base::Instant edge{first + std::chrono::days(i * days)};
        grid.edges.push_back(edge);
        if (i < size) grid.names.push_back(base::formatDate(edge));
    }
    return grid;
}

} // namespace weft::tests
