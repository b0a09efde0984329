// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace weft::commands {

/// How the reader writes numbers and dates: the system's way when its language is the chosen one, else the
/// usual way of that language. Empty follows the system.
[[nodiscard]] QLocale localeFor(const QString& language);

/// The translations of one language, installed while this lives.
class Language {
public:
    /// Also makes the locale the default one.
    explicit Language(const QString& language);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

private:
    void load(const QLocale& locale, const QString& name, const QString& folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace weft::commands
