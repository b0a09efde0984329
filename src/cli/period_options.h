// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis.h"
#include "base/time_range.h"
#include "cli/command.h"
#include "model/brand.h"
#include "zone/time_zone.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace weft::cli {

/// --since, --until, --as-of as they were written.
struct PeriodOptions {
    std::string since;
    std::string until;
    std::string asOf;
};

void addPeriodOptions(CLI::App& command, PeriodOptions& options);

/// Reads what an option says of a moment, see zone::readMoment(); BadArgument names the option.
[[nodiscard]] base::Result<base::Instant> readMomentOption(const std::string& text, const char* option,
                                                           const zone::TimeZone& zone,
                                                           base::Instant fallback);

/// A period with the moment from which it is seen.
struct Period {
    base::TimeRange range;
    base::Instant asOf{};
};

/// Reads the options, dates as days of the zone: without --as-of the present, without --until the last local
/// midnight before it, without
/// --since 28 days before the end.
[[nodiscard]] base::Result<Period> readPeriod(const PeriodOptions& options, const zone::TimeZone& zone,
                                              base::Instant now);

/// A workspace opened for reading, as the options want to see it.
struct Question {
    zone::TimeZone zone;
    Period period;
    std::shared_ptr<const app::Analysis> analysis;
    /// All brands of the workspace, whomever --brand names.
    std::vector<model::Brand> brands;
};

/// Opens the workspace and hangs its posts into threads, for the brand that --brand names or the workspace's
/// first.
[[nodiscard]] base::Result<Question> openQuestion(const CommonOptions& common, const PeriodOptions& period,
                                                  app::Hygiene hygiene = app::Hygiene::Off);

/// From the beginning of the first held post's day to the moment of observation.
[[nodiscard]] base::TimeRange observedRange(const Question& question);

} // namespace weft::cli
