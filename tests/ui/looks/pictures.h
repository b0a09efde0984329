// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>
#include <QWidget>

#include <string>

namespace weft::looks {

/// Keeps a picture for people who want to look, in the folder that WEFT_PICTURES names.
inline void keepPicture(QWidget& widget, const std::string& name) {
    const QString folder = qEnvironmentVariable("WEFT_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + QString::fromStdString(name) + QStringLiteral(".png"));
}

} // namespace weft::looks
