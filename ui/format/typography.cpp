// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/typography.h"

#include <QStringView>

namespace weft::format {

namespace {

constexpr QStringView kSetApart = u";:?!%\u00bb";
constexpr QChar kOpening = u'\u00ab';

/// "%1", "%L1" and "%n" are places for values, not signs.
bool isPlace(const QString& text, qsizetype at) {
    if (text[at] != u'%' || at + 1 == text.size()) return false;
    return text[at + 1].isDigit() || text[at + 1] == u'L' || text[at + 1] == u'n';
}

bool isSetApart(const QString& text, qsizetype at) {
    return kSetApart.contains(text[at]) && !isPlace(text, at);
}

} // namespace

QString withFixedBlanks(const QString& text) {
    QString fixed = text;
    for (qsizetype at = 1; at + 1 < fixed.size(); ++at)
        if (fixed[at] == u' ' && (isSetApart(fixed, at + 1) || fixed[at - 1] == kOpening))
            fixed[at] = QChar::Nbsp;
    return fixed;
}

} // namespace weft::format
