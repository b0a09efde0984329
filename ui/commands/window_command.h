// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/collection_service.h"
#include "commands/task.h"

#include <string>

namespace CLI {
class App;
}

namespace weft::commands {

/// What the window opens with.
struct WindowOptions {
    /// Empty: the last one, if any.
    std::string workspace;
    /// "en", "fr", or empty for what the settings or the system say.
    std::string language;
    app::CollectionOptions collection;
    bool collectAtOnce = false;
    /// The workspace is not to be remembered, nor the settings changed.
    bool forgetful = false;
};

/// Shows the window until it is closed. The application must exist.
[[nodiscard]] ExitStatus showWindow(const WindowOptions& options, const base::Clock& clock);

/// `weft [WORKSPACE]`: the window.
void addWindowCommand(CLI::App& program, Task& task);

} // namespace weft::commands
