// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace weft::dialogs {

/// Keeps a picture of a dialog for people who want to look, in the folder that WEFT_PICTURES names.
inline void savePicture(QWidget& dialog, const char* name) {
    if (!qEnvironmentVariableIsSet("WEFT_PICTURES")) return;
    dialog.grab().save(
        QStringLiteral("%1/%2.png").arg(qEnvironmentVariable("WEFT_PICTURES"), QLatin1String(name)));
}

} // namespace weft::dialogs
