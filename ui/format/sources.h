// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"

#include <QString>

#include <optional>

namespace weft::format {

/// “generative design”, #cadmemes (tag), @forma (profile): the name of something watched.
[[nodiscard]] QString watchTitle(store::WatchKind kind, std::string_view term);

/// The name of a row: the watch, or the stage ("Own threads").
[[nodiscard]] QString sourceTitle(const app::SourceRow& row);

/// "48 searches", "1 look-up", "144 calls": the scarcest of what a source costs a day.
[[nodiscard]] QString dailyCost(const app::SourceRow& row);
/// All of it: "48 searches, 48 calls".
[[nodiscard]] QString wholeDailyCost(const app::SourceRow& row);

[[nodiscard]] QString searches(std::int64_t number);
[[nodiscard]] QString lookups(std::int64_t number);
[[nodiscard]] QString calls(std::int64_t number);

/// "Profile look-ups".
[[nodiscard]] QString budgetTitle(collect::BudgetKind kind);

/// Why a day was not seen, or seen late, as a clause; without a reason in general words.
[[nodiscard]] QString gapSentence(app::Coverage coverage, std::optional<store::GapReason> reason);

/// "57 days seen, 2 late, 1 not seen": what a strip says to those who do not see it.
[[nodiscard]] QString coverageWords(const std::vector<app::Coverage>& days);

/// "2 min", "now": how long ago, in a narrow column.
[[nodiscard]] QString since(base::Instant instant, base::Instant now);
/// "8 min", "now": in how long.
[[nodiscard]] QString until(base::Instant instant, base::Instant now);

} // namespace weft::format
