// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversation_snapshots.h"
#include "models/rows_model.h"

namespace weft::models {

/// What a conversation is about and how large it is; at the right what its list is about: how long somebody
/// waits, else the audience ↔ audience share.
[[nodiscard]] Rows conversationRows(const app::ConversationsSnapshot& snapshot);

/// What stands for a text that is not shown; empty for texts that are.
[[nodiscard]] QString absentText(app::Presence presence);

/// "41 of 44 replies held", or nothing when nobody knows.
[[nodiscard]] QString coverageWords(const metrics::ReplyCoverage& coverage);

} // namespace weft::models
