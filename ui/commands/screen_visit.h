// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/picture_options.h"
#include "window/main_window.h"

#include <functional>

namespace weft::commands {

/// Waits in the application's event loop until a screen of the real window, which nobody sees, shows its
/// data, and hands the window over. What that returns comes back, or why there was no data.
[[nodiscard]] base::Status visitScreen(const PictureOptions& options, window::Screen screen,
                                       const QSize& size,
                                       std::function<base::Status(window::MainWindow&)> visit);

} // namespace weft::commands
