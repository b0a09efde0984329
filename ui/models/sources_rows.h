// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "models/rows_model.h"

#include <QTimeZone>

namespace weft::models {

/// Handle, brand, network, whether a token of it was used.
[[nodiscard]] Rows accountRows(const app::SourcesSnapshot& snapshot);

/// Every list of every account: posts it gave, when it was last read.
[[nodiscard]] Rows collectedRows(const app::SourcesSnapshot& snapshot, base::Instant now,
                                 const QTimeZone& zone);

/// Runs, newest first: when, what, how it ended.
[[nodiscard]] Rows runRows(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone);

/// What the newest run left out, and why.
[[nodiscard]] Rows skippedRows(const app::SourcesSnapshot& snapshot);

} // namespace weft::models
