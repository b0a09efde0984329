// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "base/clock.h"
#include "zone/time_zone.h"

#include <QSize>

#include <filesystem>
#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace weft::commands {

/// What every command that makes a picture understands.
struct PictureOptions {
    std::filesystem::path workspace;
    std::filesystem::path output;
    std::string since;
    std::string until;
    std::string asOf;
    std::vector<std::string> brands;
    /// Brands of the workspace that are seen beside it.
    std::vector<std::string> beside;
    std::string language;
    bool dark = false;
    double scale = 1;
};

void addPictureOptions(CLI::App& command, PictureOptions& options);

/// "1440x900"; anything else is BadArgument.
[[nodiscard]] base::Result<QSize> readSize(const std::string& text);

/// The machine's clock, or one that stands at --as-of.
[[nodiscard]] base::Result<std::unique_ptr<base::Clock>> readClock(const PictureOptions& options);

/// Brand, period and comparison of the options for an open workspace. Dates are local days; `--until` is not
/// part of the period.
[[nodiscard]] base::Result<app::Filter> readFilter(const PictureOptions& options,
                                                   const app::WorkspaceSnapshot& workspace,
                                                   const zone::TimeZone& zone, base::Instant now);

/// The brands that the options want beside the one of the filter.
[[nodiscard]] base::Result<std::vector<std::int64_t>> readBeside(const PictureOptions& options,
                                                                 const app::WorkspaceSnapshot& workspace);

/// There is neither a display nor a platform chosen that needs none.
[[nodiscard]] bool needsDisplay();

/// Sets the platform that needs no display when there is none, and keeps Qt's remarks about it from stderr.
void prepareForPictures();

} // namespace weft::commands
