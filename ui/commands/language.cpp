// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/language.h"

#include "format/typography.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace weft::commands {

namespace {

/// French as it is set.
class FrenchTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int number) const override {
        const QString text = QTranslator::translate(context, source, comment, number);
        // Nothing means that the next translator is asked.
        return text.isNull() ? text : format::withFixedBlanks(text);
    }
};

} // namespace

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
    std::unique_ptr<QTranslator> translator;
    if (locale.language() == QLocale::French)
        translator = std::make_unique<FrenchTranslator>();
    else
        translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace weft::commands
