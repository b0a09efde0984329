// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/picture_options.h"

#include "app/period.h"
#include "format/text.h"
#include "model/handle.h"
#include "store/rollup/rollup_version.h"
#include "store/workspace_file.h"
#include "window/default_period.h"
#include "zone/moment.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

#include <cstdio>

#include <cmath>
#include <cstdlib>

namespace weft::commands {

namespace {

constexpr int kSmallestSide = 100;
constexpr int kLargestSide = 8000;

base::Result<base::Instant> readMoment(const std::string& text, const std::string& option,
                                       const zone::TimeZone& zone) {
    auto instant = zone::readMoment(text, zone);
    if (!instant) return base::fail(base::ErrorCode::BadArgument, option, instant.error().detail);
    return *instant;
}

/// The zone of the workspace. Why it cannot be opened is said by whoever opens it to draw it.
zone::TimeZone zoneOf(const std::filesystem::path& workspace) {
    auto database = store::openWorkspaceReadOnly(workspace);
    auto zone = database ? store::readTimeZone(*database) : zone::TimeZone::utc();
    return zone.value_or(zone::TimeZone::utc());
}

/// The brand that a single name or handle means; nothing when it is none of the workspace's.
std::optional<std::int64_t> findBrand(const std::vector<std::string>& named,
                                      const app::WorkspaceSnapshot& workspace) {
    if (named.empty()) return 0;
    if (named.size() > 1) return std::nullopt;
    const std::string& wanted = named.front();
    for (const model::Brand& brand : workspace.brands) {
        if (brand.name == wanted) return brand.id;
        for (const model::Account& account : brand.accounts)
            if (model::foldHandle(account.handle) == model::foldHandle(wanted)) return brand.id;
    }
    return std::nullopt;
}

} // namespace

void addPictureOptions(CLI::App& command, PictureOptions& options) {
    command.add_option("--workspace", options.workspace, "The workspace file")->required();
    command.add_option("-o,--output", options.output, "The file to write")->required();
    command.add_option("--since", options.since, "First day (2026-09-01) or moment of the period");
    command.add_option("--until", options.until, "End of the period; not part of it");
    command.add_option("--as-of", options.asOf, "Look at the workspace as of this moment");
    command.add_option("--brand", options.brands, "A brand of the workspace, or handles to look at as one")
        ->allow_extra_args(false);
    command.add_option("--beside", options.beside, "A brand of the workspace to see side by side with it")
        ->allow_extra_args(false);
    command.add_option("--lang", options.language, "en or fr")->check(CLI::IsMember({"en", "fr"}));
    command.add_flag("--dark", options.dark, "Dark colours");
    command.add_option("--scale", options.scale, "Device pixels a pixel")
        ->check(CLI::Range(1.0, 3.0) & CLI::Validator(
                                           [](const std::string& text) {
                                               return std::isfinite(std::atof(text.c_str()))
                                                          ? std::string()
                                                          : std::string("no number");
                                           },
                                           "NUMBER"));
}

base::Result<QSize> readSize(const std::string& text) {
    const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = form.match(format::fromUtf8(text));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= kSmallestSide && side <= kLargestSide; };
    if (!match.hasMatch() || !fits(size.width()) || !fits(size.height()))
        return base::fail(base::ErrorCode::BadArgument, "--size",
                          "not a size between 100x100 and 8000x8000: " + text);
    return size;
}

base::Result<std::unique_ptr<base::Clock>> readClock(const PictureOptions& options) {
    if (options.asOf.empty()) return std::make_unique<base::SystemClock>();
    const auto instant = readMoment(options.asOf, "--as-of", zoneOf(options.workspace));
    if (!instant) return base::fail(instant.error());
    return std::make_unique<base::ManualClock>(*instant);
}

base::Result<app::Filter> readFilter(const PictureOptions& options, const app::WorkspaceSnapshot& workspace,
                                     const zone::TimeZone& zone, base::Instant now) {
    base::TimeRange period = window::picturePeriod(workspace.counts, now, zone);
    if (!options.until.empty()) {
        const auto until = readMoment(options.until, "--until", zone);
        if (!until) return base::fail(until.error());
        period = {zone.addDays(*until, -28), *until};
    }
    if (!options.since.empty()) {
        const auto since = readMoment(options.since, "--since", zone);
        if (!since) return base::fail(since.error());
        period.since = *since;
    }
    if (period.empty())
        return base::fail(base::ErrorCode::BadArgument, "--since", "the period ends before it begins");
    app::Filter filter;
    if (const auto brand = findBrand(options.brands, workspace))
        filter.brandId = *brand;
    else
        for (const std::string& handle : options.brands)
            filter.handles.push_back(handle.starts_with('@') ? handle.substr(1) : handle);
    filter.period = period;
    filter.comparison = app::previousRange(period, zone);
    return filter;
}

base::Result<std::vector<std::int64_t>> readBeside(const PictureOptions& options,
                                                   const app::WorkspaceSnapshot& workspace) {
    std::vector<std::int64_t> ids;
    for (const std::string& name : options.beside) {
        const auto id = findBrand({name}, workspace);
        if (!id)
            return base::fail(base::ErrorCode::BadArgument, "--beside",
                              "the workspace has no such brand: " + name);
        ids.push_back(*id);
    }
    return ids;
}

bool needsDisplay() {
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void prepareForPictures() {
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "weft: %s\n", qUtf8Printable(text));
    });
    if (needsDisplay()) qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace weft::commands
