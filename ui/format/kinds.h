// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/conversation.h"
#include "report/chart.h"

#include <QString>

namespace weft::format {

/// "audience ↔ audience": who talks to whom, in a sentence or a list of facts.
[[nodiscard]] QString kindSentence(model::ConversationKind kind);

/// "↔", "→ brand", "post": for a narrow column.
[[nodiscard]] QString kindShort(model::ConversationKind kind);

/// "Audience ↔ audience": for legends, in the plural where the language has one.
[[nodiscard]] QString kindLegend(model::ConversationKind kind);

/// The colour that means this kind on every screen.
[[nodiscard]] report::ColourRole kindRole(model::ConversationKind kind);

} // namespace weft::format
