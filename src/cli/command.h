// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "threads/http.h"

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace weft::cli {

/// What a command ends with; the program's exit status.
enum class Exit : int {
    Done = 0,
    Failed = 1,
    BadUsage = 2,
    /// Something was skipped: counted and said.
    Partly = 3,
};

/// Options that every command has.
struct CommonOptions {
    std::filesystem::path workspace;
    std::vector<std::string> brands;
    bool json = false;
};

/// Adds --workspace (default: $WEFT_WORKSPACE, else the user's data folder), --brand and --json to a command.
void addCommonOptions(CLI::App& command, CommonOptions& options);

/// Writes an error to stderr and gives the exit status that fits it.
[[nodiscard]] Exit report(const base::Error& error);

/// The token of $WEFT_TOKEN; empty when it is not set.
[[nodiscard]] threads::Secret tokenFromEnvironment();

} // namespace weft::cli
