// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversation_snapshots.h"
#include "panels/fact_list.h"
#include "panels/help_popup.h"

namespace weft::panels {

/// The numbers of a conversation, one in each line.
[[nodiscard]] QList<Fact> threadFacts(const app::ThreadNumbers& numbers);

/// What they mean, each with the formula and the figures of this conversation.
[[nodiscard]] Help threadHelp(const app::ThreadNumbers& numbers);

} // namespace weft::panels
