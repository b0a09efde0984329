// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/readers.h"

#include <QApplication>

#include <ostream>

namespace weft::looks {

std::string nameOf(const Reader& reader) {
    return std::string(reader.language) + (reader.direction == Qt::RightToLeft ? "RightToLeft" : "") +
           (reader.mode == theme::Mode::Dark ? "Dark" : "");
}

std::ostream& operator<<(std::ostream& out, const Reader& reader) {
    return out << nameOf(reader);
}

AsReader::AsReader(const Reader& reader) {
    QApplication::setLayoutDirection(reader.direction);
    theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), reader.mode);
    if (qstrcmp(reader.language, kPseudo) == 0)
        QCoreApplication::installTranslator(&m_pseudo);
    else
        m_language.emplace(QLatin1String(reader.language));
}

AsReader::~AsReader() {
    QCoreApplication::removeTranslator(&m_pseudo);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme::Mode::Light);
}

} // namespace weft::looks
