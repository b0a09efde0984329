// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "models/rows_model.h"

namespace weft::models {

/// Person and text, tag, age.
[[nodiscard]] Rows waitingRows(const app::OverviewSnapshot& snapshot);

/// The tags that they may have.
[[nodiscard]] QStringList waitingTags();

} // namespace weft::models
