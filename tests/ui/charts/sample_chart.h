// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/weave.h"

namespace weft::tests {

/// A weave from 1 September 2026 with the same `count` of each kind on every day; the last day is not over.
/// One note.
[[nodiscard]] report::StackedBarsSpec sampleChart(int days, std::int64_t count = 7);

} // namespace weft::tests
