// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"

#include <optional>
#include <string>
#include <string_view>

namespace weft::figures {

/// Puts the figures of a report into a formula's places: "{flow.AA} ÷ …" becomes "3 ÷ …". What is unknown, or
/// not in the report, is "—". Places may end in :percent, :number, :duration (of seconds), :count (of a
/// list), :date, :interval or :range (of shares or numbers, at 95 %); counts of things need none. A step of a
/// path may be a number, from the end when it is negative, or last_complete in a list of periods.
/// Numbers are written as the language writes them.
[[nodiscard]] std::string putFiguresIn(std::string_view formula, std::string_view reportJson,
                                       Language language = Language::English);

/// What a metric means in a language, with the figures of a report in its formula and its limits: the text of
/// the command line and of the window's help. Nothing when there is no such metric; `name` is as in
/// findMetric().
[[nodiscard]] std::optional<MetricInfo> explain(std::string_view name, std::string_view reportJson,
                                                Language language);

} // namespace weft::figures
