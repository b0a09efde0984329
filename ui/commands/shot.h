// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/picture_options.h"
#include "window/main_window.h"

#include <QImage>

namespace weft::commands {

/// Waits in the application's event loop until a screen of the real window shows its data, and takes its
/// picture.
[[nodiscard]] base::Result<QImage> takeShot(const PictureOptions& options, window::Screen screen,
                                            const QSize& size);

} // namespace weft::commands
