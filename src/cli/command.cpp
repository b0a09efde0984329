// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include <cstdlib>

namespace weft::cli {

namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

std::filesystem::path defaultWorkspace() {
    if (auto path = variable("WEFT_WORKSPACE"); !path.empty()) return path;
    if (auto data = variable("XDG_DATA_HOME"); !data.empty())
        return std::filesystem::path(data) / "weft/default.weft";
    return std::filesystem::path(variable("HOME")) / ".local/share/weft/default.weft";
}

} // namespace

void addCommonOptions(CLI::App& command, CommonOptions& options) {
    options.workspace = defaultWorkspace();
    command.add_option("--workspace", options.workspace, "The client's file (*.weft)")
        ->type_name("FILE")
        ->capture_default_str();
    command.add_option("--brand", options.brands, "A handle of the brand; repeat it for several accounts")
        ->type_name("HANDLE")
        ->allow_extra_args(false);
    command.add_flag("--json", options.json, "Machine-readable answer on standard output");
}

Exit report(const base::Error& error) {
    spdlog::error("{}", error.text());
    return error.code == base::ErrorCode::BadArgument || error.code == base::ErrorCode::BadTimeZone
               ? Exit::BadUsage
               : Exit::Failed;
}

threads::Secret tokenFromEnvironment() {
    // A line break behind it comes from many a shell.
    const std::string token = variable("WEFT_TOKEN");
    const auto first = token.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return threads::Secret(token.substr(first, token.find_last_not_of(" \t\r\n") - first + 1));
}

} // namespace weft::cli
