// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/progress.h"

#include <QString>

#include <string_view>

namespace weft::format {

/// "Conversations": what the collector is busy with.
[[nodiscard]] QString stageTitle(collect::Stage stage);

/// The same from the name that the cache holds; unknown names are shown as they are.
[[nodiscard]] QString stageTitle(std::string_view name);

/// "27 of 44 · 1 204 posts, 38 new".
[[nodiscard]] QString progressCounts(const collect::Progress& progress);

/// "212 posts/s · about 9 s left".
[[nodiscard]] QString progressPace(const collect::Progress& progress);

/// "1 204 posts, 38 new", "nothing new": what a run brought.
[[nodiscard]] QString runOutcome(const store::Run& run);

} // namespace weft::format
