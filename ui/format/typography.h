// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace weft::format {

/// French sets ; : ? ! % and quotation marks apart from their words. The blank between them may not end a
/// line, or the mark would begin the next one.
[[nodiscard]] QString withFixedBlanks(const QString& text);

} // namespace weft::format
