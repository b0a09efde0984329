// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manager_actions.h"
#include "cli/command.h"
#include "collect/request_accountant.h"
#include "store/writer.h"
#include "threads/client.h"

#include <functional>
#include <stop_token>
#include <string>

namespace CLI {
class App;
}

namespace weft::cli {

/// Options of every command that writes to Threads or asks about what was written.
struct ActingOptions : CommonOptions {
    std::string account;
    std::string apiBase{threads::kDefaultApiBase};
    int pause = 60;
    bool yes = false;
};

void addActingOptions(CLI::App& command, ActingOptions& options);

/// What works with one signed-in account of a workspace.
struct Acting {
    app::ManagerActions& actions;
    store::Writer& writer;
    std::string handle;
};

/// Opens the workspace, finds the account to act as and its token, and hands over. Whoever acts by hand may
/// spend what is kept back of the budgets, and every request is counted.
[[nodiscard]] Exit actAs(const ActingOptions& options, const std::stop_token& stop,
                         const std::function<Exit(Acting&)>& act);

} // namespace weft::cli
