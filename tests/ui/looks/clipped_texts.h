// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace weft::looks {

/// What cannot be read in a window as it stands, a line each: texts wider or higher than their widget that
/// are cut without a tool tip that says the whole, texts that reach out of what they are in, texts that lie
/// on each other, and texts of which only a few letters are left.
[[nodiscard]] QStringList clippedTexts(QWidget& window);

} // namespace weft::looks
