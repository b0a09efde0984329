// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"

#include <QString>

namespace weft::format {

/// "Hide…": what a button says.
[[nodiscard]] QString actionButton(store::ActionKind kind);

/// "Hide": what the button of the confirmation says.
[[nodiscard]] QString actionVerb(store::ActionKind kind);

/// "Hide this reply?"
[[nodiscard]] QString actionQuestion(store::ActionKind kind);

/// What will happen on Threads; `account` and `person` with their "@".
[[nodiscard]] QString actionConsequence(store::ActionKind kind, const QString& account,
                                        const QString& person);

/// How it ended, in a sentence.
[[nodiscard]] QString actionOutcome(const store::Action& action);

/// The permission that it takes.
[[nodiscard]] std::string_view actionScope(store::ActionKind kind);

} // namespace weft::format
