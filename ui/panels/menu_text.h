// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weft::panels {

/// A name as the text of a button or an action: & would be a shortcut.
[[nodiscard]] inline QString menuText(QString name) {
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace weft::panels
