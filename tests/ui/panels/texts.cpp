// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/texts.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace weft::panels {

Texts::Texts(const QString& language) {
    const QTemporaryDir folder;
    const QString compiled = folder.filePath(QStringLiteral("weft.qm"));
    QProcess process;
    process.start(QStringLiteral(WEFT_LRELEASE),
                  {QStringLiteral(WEFT_SOURCE "/resources/i18n/weft_%1.ts").arg(language),
                   QStringLiteral("-qm"), compiled});
    m_loaded = process.waitForFinished(60'000) && process.exitCode() == 0 && m_translator.load(compiled);
    QLocale::setDefault(QLocale(language));
    QCoreApplication::installTranslator(&m_translator);
}

Texts::~Texts() {
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
}

} // namespace weft::panels
