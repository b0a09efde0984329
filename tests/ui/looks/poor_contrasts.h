// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace weft::looks {

/// The texts that show in a window with a contrast under 4.5:1 to what they stand on, a line each. What
/// cannot be used at the moment may be fainter.
[[nodiscard]] QStringList poorContrasts(QWidget& window);

} // namespace weft::looks
