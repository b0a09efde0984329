// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/languages.h"

#include "format/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace weft::format {

namespace {

/// Those that posts are often written in; Qt knows the others in English only.
constexpr std::array kNames{
    std::pair{"ar", QT_TRANSLATE_NOOP("languages", "Arabic")},
    std::pair{"de", QT_TRANSLATE_NOOP("languages", "German")},
    std::pair{"en", QT_TRANSLATE_NOOP("languages", "English")},
    std::pair{"es", QT_TRANSLATE_NOOP("languages", "Spanish")},
    std::pair{"fr", QT_TRANSLATE_NOOP("languages", "French")},
    std::pair{"it", QT_TRANSLATE_NOOP("languages", "Italian")},
    std::pair{"ja", QT_TRANSLATE_NOOP("languages", "Japanese")},
    std::pair{"ko", QT_TRANSLATE_NOOP("languages", "Korean")},
    std::pair{"nl", QT_TRANSLATE_NOOP("languages", "Dutch")},
    std::pair{"pl", QT_TRANSLATE_NOOP("languages", "Polish")},
    std::pair{"pt", QT_TRANSLATE_NOOP("languages", "Portuguese")},
    std::pair{"ru", QT_TRANSLATE_NOOP("languages", "Russian")},
    std::pair{"tr", QT_TRANSLATE_NOOP("languages", "Turkish")},
    std::pair{"zh", QT_TRANSLATE_NOOP("languages", "Chinese")},
};

} // namespace

QString languageName(const std::string& code) {
    for (const auto& [known, name] : kNames)
        if (code == known) return QCoreApplication::translate("languages", name);
    const QLocale locale(fromUtf8(code));
    return locale.language() == QLocale::C ? fromUtf8(code) : QLocale::languageToString(locale.language());
}

} // namespace weft::format
