// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"
#include "models/rows_model.h"

#include <QTimeZone>

namespace weft::panels {

/// The brands of the share of voice with their followers and the totals of their profiles; what is not known
/// says why.
[[nodiscard]] models::Rows brandProfileRows(const app::EngagementSnapshot& snapshot, const QTimeZone& zone);

} // namespace weft::panels
