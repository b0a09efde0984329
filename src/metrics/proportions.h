// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/proportions.h"
#include "metrics/interval.h"

#include <optional>
#include <span>

namespace weft::metrics {

using base::CountedShare;
using base::Proportion;
using base::proportionOf;
using base::ratio;
using base::wilsonInterval;

/// Of observations that come in clusters, as replies do in threads: the share of all of them, with the
/// interval of as many independent ones as they are worth (metrics.md A0, clustered proportions). Clusters
/// without observations do not count. Nothing when there are no observations.
[[nodiscard]] std::optional<Proportion> clusteredProportion(std::span<const CountedShare> clusters);

} // namespace weft::metrics
