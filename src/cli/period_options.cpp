// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/period_options.h"

#include "app/compared_stretches.h"
#include "base/clock.h"
#include "base/printable.h"
#include "base/utf8.h"
#include "model/handle.h"
#include "store/brands.h"
#include "store/workspace_file.h"
#include "zone/moment.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <set>

namespace weft::cli {

namespace {

constexpr int kDefaultDays = 28;
constexpr std::size_t kShownOfHandle = 80;

/// Without @, each once, as they were first spelled.
base::Result<std::vector<std::string>> readHandles(const std::vector<std::string>& given) {
    std::vector<std::string> handles;
    std::set<std::string> known;
    for (const auto& written : given) {
        const auto handle = written.starts_with('@') ? written.substr(1) : written;
        if (!model::canBeHandle(handle))
            return base::fail(
                base::ErrorCode::BadArgument, "--brand",
                fmt::format(
                    "\"{}\" cannot be a handle: those have 1 to 60 characters, and no spaces or commas",
                    base::printable(base::utf8Prefix(written, kShownOfHandle))));
        if (known.insert(model::foldHandle(handle)).second) handles.push_back(handle);
    }
    return handles;
}

} // namespace

void addPeriodOptions(CLI::App& command, PeriodOptions& options) {
    command
        .add_option("--since", options.since,
                    "Start, ISO 8601, inclusive (default: 28 days before the end). A date without a time is "
                    "the start of that day in the workspace's time zone, a time without an offset is UTC")
        ->type_name("TIME");
    command
        .add_option("--until", options.until,
                    "End, exclusive, written in the same way (default: the last midnight)")
        ->type_name("TIME");
    command.add_option("--as-of", options.asOf, "Posts at or after this moment do not exist (default: now)")
        ->type_name("TIME");
}

base::Result<base::Instant> readMomentOption(const std::string& text, const char* option,
                                             const zone::TimeZone& zone, base::Instant fallback) {
    if (text.empty()) return fallback;
    auto instant = zone::readMoment(text, zone);
    if (instant) return instant;
    return base::fail(base::ErrorCode::BadArgument, option, instant.error().detail);
}

base::Result<Period> readPeriod(const PeriodOptions& options, const zone::TimeZone& zone, base::Instant now) {
    auto asOf = readMomentOption(options.asOf, "--as-of", zone, now);
    if (!asOf) return base::fail(asOf.error());
    auto until = readMomentOption(options.until, "--until", zone, zone.dayStart(*asOf));
    if (!until) return base::fail(until.error());
    auto since = readMomentOption(options.since, "--since", zone, zone.addDays(*until, -kDefaultDays));
    if (!since) return base::fail(since.error());
    auto range = base::makeRange(*since, *until);
    if (!range) return base::fail(base::ErrorCode::BadArgument, "--since", range.error().detail);
    return Period{*range, *asOf};
}

base::Result<Question> openQuestion(const CommonOptions& common, const PeriodOptions& options,
                                    app::Hygiene hygiene) {
    auto database = store::openWorkspaceToAsk(common.workspace);
    if (!database) return base::fail(database.error());
    auto zoneName = store::readSetting(*database, "time_zone");
    if (!zoneName) return base::fail(zoneName.error());
    auto zone = zone::TimeZone::find(zoneName->value_or("UTC"));
    if (!zone) return base::fail(zone.error());
    auto period = readPeriod(options, *zone, base::SystemClock{}.now());
    if (!period) return base::fail(period.error());
    const auto handles = readHandles(common.brands);
    if (!handles) return base::fail(handles.error());
    auto analysis = handles->empty()
                        ? app::analyse(*database, 0, period->asOf, hygiene)
                        : app::analyse(*database, handles->front(), *handles, period->asOf, hygiene);
    if (!analysis) return base::fail(analysis.error());
    if ((*analysis)->brandHandles.empty())
        return base::fail(
            base::ErrorCode::BadArgument, "--brand",
            "the workspace has no brand yet; name its accounts with --brand HANDLE, or for good "
            "with \"weftctl init --workspace FILE --brand HANDLE\"");
    auto brands = store::listBrands(*database);
    if (!brands) return base::fail(brands.error());
    return Question{std::move(*zone), *period, std::move(*analysis), *std::move(brands)};
}

base::TimeRange observedRange(const Question& question) {
    return app::observedRange(question.analysis->table, question.zone, question.period.asOf);
}

} // namespace weft::cli
