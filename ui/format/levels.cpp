// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/levels.h"

#include <QCoreApplication>

namespace weft::format {

QString levelTitle(metrics::Level level) {
    switch (level) {
    case metrics::Level::Core:
        return QCoreApplication::translate("levels", "Core", "how much somebody belongs");
    case metrics::Level::Regular:
        return QCoreApplication::translate("levels", "Regular", "how much somebody belongs");
    case metrics::Level::Casual:
        return QCoreApplication::translate("levels", "Casual", "how much somebody belongs");
    case metrics::Level::OneTime:
        return QCoreApplication::translate("levels", "One-time", "how much somebody belongs");
    case metrics::Level::Lapsed:
        return QCoreApplication::translate("levels", "Lapsed", "how much somebody belongs");
    case metrics::Level::Unseen:
        break;
    }
    return QCoreApplication::translate("levels", "Not seen", "how much somebody belongs");
}

} // namespace weft::format
