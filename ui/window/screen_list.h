// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace weft::window {

/// The screens of the product, in the order of the navigation: Ctrl+1 opens the first.
enum class Screen { Overview, Engagement, Topics, Community, Conversations, Voice, Posts, Reports, Sources };

/// A screen of the window.
struct ScreenEntry {
    Screen screen;
    /// On the command line: "overview".
    std::string name;
    /// In the reader's language.
    QString title;
    theme::Glyph glyph;
    /// Its charts and tables as `weft chart` names them.
    std::vector<std::string> charts = {};
};

/// The screens that there are, in their order.
[[nodiscard]] QList<ScreenEntry> screenList();

/// In the reader's language; empty for a screen that there is not.
[[nodiscard]] QString screenTitle(Screen screen);

} // namespace weft::window
