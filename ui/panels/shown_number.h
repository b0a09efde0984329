// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/help_popup.h"

namespace weft::panels {

/// A number whose posts somebody wants to see: what the side panel says of it.
struct ShownNumber {
    /// Its name.
    QString title;
    /// Its formula with the figures of the screen, limits and version; empty where nothing explains it.
    Help help = {};
    /// Finds the posts on the Posts screen; empty for none.
    QString query = {};
};

} // namespace weft::panels
