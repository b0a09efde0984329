// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace weft::models {

/// What wants the reader's attention on Sources.
struct Problem {
    QString sentence;
    QString remedy;
    QString detail;
    /// What "What to do" tells; empty: the remedy says it all.
    QString help = {};
    /// Names a problem that may be hidden until it is solved; empty when it may not.
    QString key = {};
};

/// The problem that matters most: a run that failed, a source that fails, a permission that Meta has not
/// approved. Those whose key is in `hidden` are passed over.
[[nodiscard]] std::optional<Problem> lastProblem(const app::SourcesSnapshot& snapshot,
                                                 const QStringList& hidden, base::Instant now,
                                                 const QTimeZone& zone);

} // namespace weft::models
