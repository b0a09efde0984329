// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screen_list.h"

#include <QCoreApplication>

namespace weft::window {

QList<ScreenEntry> screenList() {
    using theme::Glyph;
    return {
        {Screen::Overview,
         "overview",
         QCoreApplication::translate("screens", "Overview"),
         Glyph::Overview,
         {"weave", "waiting", "depth"}},
        {Screen::Community,
         "community",
         QCoreApplication::translate("screens", "Community"),
         Glyph::Community,
         {"network", "levels", "flow", "cohorts", "connecting", "growth", "inequality"}},
        {Screen::Posts, "posts", QCoreApplication::translate("screens", "Posts"), Glyph::Posts},
        {Screen::Sources, "sources", QCoreApplication::translate("screens", "Sources"), Glyph::Sources},
    };
}

} // namespace weft::window
