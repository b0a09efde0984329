// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/pseudo_translator.h"

namespace weft::looks {

namespace {

constexpr double kLonger = 0.4;

/// The same letter with an accent, which is about as wide and a little taller.
QChar accented(QChar letter) {
    static const QString kPlain = QStringLiteral("aceinouyACEINOUY");
    static const QString kAccented = QStringLiteral("àçéîñöûÿÀÇÉÎÑÖÛŸ");
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented[at];
}

/// How many characters from here on are a place for a value or a mark of the text, to be kept as they are.
qsizetype kept(const QString& text, qsizetype at) {
    if (text[at] == u'<') return text.indexOf(u'>', at) + 1 - at;
    if (text[at] != u'%') return 0;
    qsizetype length = 1;
    if (at + length < text.size() && text[at + length] == u'L') ++length;
    while (at + length < text.size() && (text[at + length].isDigit() || text[at + length] == u'n'))
        ++length;
    return length;
}

} // namespace

QString PseudoTranslator::translate(const char* /*context*/, const char* source, const char* /*meaning*/,
                                    int /*count*/) const {
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty()) return text;
    QString pseudo;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype length = kept(text, at); length > 0) {
            pseudo += text.mid(at, length);
            at += length;
        } else {
            pseudo += accented(text[at++]);
        }
    }
    const auto more = static_cast<qsizetype>(static_cast<double>(text.size()) * kLonger);
    // Words of seven letters, so that a text may wrap where a longer one would.
    QString tail;
    for (qsizetype letter = 0; letter < more; ++letter)
        tail += letter % 8 == 0 ? u' ' : u'ñ';
    return u'[' + pseudo + tail + u']';
}

} // namespace weft::looks
