// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace weft::charts {

/// A value as it stands beside its grid line; exponents only where no paper is wide enough.
[[nodiscard]] QString valueLabel(double value, const QLocale& locale);

/// One text a tick: "1 Sept", "8", "15"; the month again when it changes, months alone where ticks are months
/// apart, years where they change. A tick without a readable date shows what it has.
[[nodiscard]] std::vector<QString> dateLabels(const std::vector<report::Tick>& ticks, const QLocale& locale);

/// "8 Sept", or "Sep 8" where months come first.
[[nodiscard]] QString shortDate(const QDate& date, const QLocale& locale);

} // namespace weft::charts
