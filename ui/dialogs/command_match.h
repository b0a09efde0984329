// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace weft::dialogs {

/// Places of the texts that hold every word that was typed, whatever its case and accents. Those where the
/// words stand at the beginning of the text come first, then those where they begin a word; equals keep
/// their order. Nothing typed finds everything.
[[nodiscard]] QList<qsizetype> findMatches(const QStringList& texts, const QString& typed);

} // namespace weft::dialogs
