// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/languages.h"

#include "format/text.h"

#include <QLocale>

namespace weft::format {

QString languageName(const std::string& code) {
    const QLocale locale(fromUtf8(code));
    return locale.language() == QLocale::C ? fromUtf8(code) : QLocale::languageToString(locale.language());
}

} // namespace weft::format
