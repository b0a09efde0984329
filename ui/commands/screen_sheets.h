// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/picture_options.h"
#include "theme/theme.h"

#include <QApplication>

#include <string>
#include <vector>

namespace weft::commands {

/// Every screen in each of these languages, themes and sizes, and for each language and theme one picture
/// with all of them small beside each other.
struct SheetOptions {
    std::vector<std::string> languages{"en", "fr"};
    std::vector<theme::Mode> themes{theme::Mode::Light, theme::Mode::Dark};
    std::vector<QSize> sizes{{1100, 700}, {1440, 900}, {2560, 1440}};
};

/// Writes "overview-en-light-1100x700.png" and so on, and "sheet-en-light.png", into the folder of the
/// output, which is made where it is missing.
[[nodiscard]] base::Status drawScreenSheets(const PictureOptions& picture, const SheetOptions& options,
                                            QApplication& application);

/// Writes a picture as a PNG, whole or not at all.
[[nodiscard]] base::Status writePng(const QImage& image, const std::filesystem::path& path);

} // namespace weft::commands
