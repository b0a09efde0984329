// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "models/rows_model.h"

#include <QTimeZone>

namespace weft::models {

/// Person and text, tag, age.
[[nodiscard]] Rows waitingRows(const app::OverviewSnapshot& snapshot);

/// Post and who wrote it, when, replies, people.
[[nodiscard]] Rows mostAnsweredRows(const app::OverviewSnapshot& snapshot, const QTimeZone& zone);

} // namespace weft::models
