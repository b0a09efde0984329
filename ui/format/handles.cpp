// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/handles.h"

#include "format/text.h"

#include <QGuiApplication>

namespace weft::format {

namespace {

// Unicode's marks around a piece that runs from left to right whatever stands around it.
constexpr char16_t kIsolate = u'\u2066';
constexpr char16_t kEndIsolate = u'\u2069';

} // namespace

QString handleName(std::string_view handle) {
    const QString name = u'@' + fromUtf8(handle);
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft) return name;
    return QChar(kIsolate) + name + QChar(kEndIsolate);
}

} // namespace weft::format
