// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversation_snapshots.h"

#include <QPointF>

#include <vector>

namespace weft::panels {

/// Where each turn stands in a picture of a conversation, from 0 to 1 in both directions: those without
/// answers side by side in reading order, the others over the middle of theirs, each level below the one
/// before.
[[nodiscard]] std::vector<QPointF> layOutThread(const std::vector<app::Turn>& turns);

/// The places of the turns in the order in which they were written; what stands for a post that is not held
/// comes with the first answer to it.
[[nodiscard]] std::vector<int> turnsByTime(const std::vector<app::Turn>& turns);

} // namespace weft::panels
