// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "models/sources_rows.h"
#include "panels/help_popup.h"

#include <QTimeZone>

namespace weft::panels {

/// The query of the Posts screen that finds what a source gave; empty where it gave none, or numbers alone.
[[nodiscard]] QString postsOfSource(const app::SourceRow& source, const QTimeZone& zone);

/// What a number of a source means, with how it is counted and what it is now. `words` is what its cell says.
[[nodiscard]] Help sourceHelp(const app::SourceRow& source, models::SourceColumn column,
                              const QString& words);

/// What each column of a panel of Sources counts.
[[nodiscard]] Help collectedHelp();
[[nodiscard]] Help accountsHelp();

/// What the calls of an account are, which belong to no posts.
[[nodiscard]] Help callsHelp(const app::AccountRow& account);

/// What a budget counts, with what is used of it now.
[[nodiscard]] Help budgetHelp(const app::BudgetView& budget, const QString& title);

} // namespace weft::panels
