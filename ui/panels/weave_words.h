// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "report/weave.h"

#include <QString>
#include <QTimeZone>

namespace weft::panels {

/// "Source: Threads, Acme, as of 24 Sept 2026 14:15; Weft 1.0"; without a brand there is none in it.
[[nodiscard]] QString sourceLine(const QString& brand, base::Instant asOf, const QTimeZone& zone);

/// The words of the weave in the reader's language, with period, source and coverage of a snapshot.
[[nodiscard]] report::WeaveWords weaveWords(const app::OverviewSnapshot& snapshot, const QTimeZone& zone);

/// The weave of a snapshot as every window, file and report shows it.
[[nodiscard]] report::StackedBarsSpec weaveChart(const app::OverviewSnapshot& snapshot,
                                                 const QTimeZone& zone);

} // namespace weft::panels
