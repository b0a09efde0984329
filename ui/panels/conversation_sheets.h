// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversation_snapshots.h"
#include "charts/chart_sheet.h"

#include <QTimeZone>

#include <vector>

namespace weft::panels {

/// What may leave the Conversations screen: the list with all numbers, and the open conversation in reading
/// order, if there is one.
[[nodiscard]] std::vector<charts::ChartSheet> conversationSheets(const app::ConversationsSnapshot& list,
                                                                 const app::ThreadSnapshot* thread,
                                                                 const QTimeZone& zone);

} // namespace weft::panels
