// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace weft::commands {

QLocale localeFor(const QString& language) {
    const QLocale system = QLocale::system();
    const QLocale wanted = language.isEmpty() ? system : QLocale(language);
    if (wanted.language() == system.language() && system.language() != QLocale::C) return system;
    if (wanted.language() == QLocale::French) return QLocale(QLocale::French, QLocale::France);
    if (wanted.language() == QLocale::English || wanted.language() == QLocale::C)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return wanted;
}

Language::Language(const QString& language) {
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(locale, QStringLiteral("weft"), QStringLiteral(":/i18n"));
}

Language::~Language() {
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Language::load(const QLocale& locale, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace weft::commands
