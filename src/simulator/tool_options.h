// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/community.h"
#include "simulator/server.h"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>

namespace weft::simulator {

/// What the command line of weft-simulator asks for.
struct ToolOptions {
    ServerOptions server;
    /// Empty for a generated community.
    std::filesystem::path data;
    std::string owner;
    CommunityOptions community;
    std::optional<double> liveSpeed;
};

/// Reads the command line. The alternative is the exit status when there is nothing to run: 0 after --help
/// and --version, 2 after bad usage; the message has been printed.
[[nodiscard]] std::variant<ToolOptions, int> readToolOptions(int argc, const char* const* argv,
                                                             base::Instant now);

} // namespace weft::simulator
