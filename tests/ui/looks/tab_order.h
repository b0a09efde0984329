// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace weft::looks {

/// What Tab should reach in a window as it stands.
[[nodiscard]] QList<QWidget*> tabStops(const QWidget& window);

/// What has the keyboard after each press of Tab from the first stop on, until it comes back there or is
/// somewhere twice.
[[nodiscard]] QList<QWidget*> tabThrough(QWidget& first);

} // namespace weft::looks
