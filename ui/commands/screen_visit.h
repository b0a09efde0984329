// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/picture_options.h"
#include "window/main_window.h"

#include <functional>
#include <vector>

namespace weft::commands {

/// Waits in the application's event loop until a screen of the real window, which nobody sees, shows its
/// data, and hands the window over; one screen after the other, until one visit fails. What the last one
/// returned comes back, or why there was no data.
[[nodiscard]] base::Status visitScreens(const PictureOptions& options, std::vector<window::Screen> screens,
                                        const QSize& size,
                                        std::function<base::Status(window::MainWindow&)> visit);

} // namespace weft::commands
