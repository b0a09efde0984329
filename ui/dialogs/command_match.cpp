// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/command_match.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace weft::dialogs {

namespace {

/// The higher the worse.
enum Place { AtTextBegin, AtWordBegin, Inside };

QString folded(const QString& text) {
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : decomposed)
        if (!letter.isMark()) result.append(letter);
    return result.toCaseFolded();
}

std::optional<int> placeOf(const QString& text, const QString& word) {
    qsizetype at = text.indexOf(word);
    if (at < 0) return std::nullopt;
    if (at == 0) return AtTextBegin;
    for (; at > 0; at = text.indexOf(word, at + 1))
        if (!text[at - 1].isLetterOrNumber()) return AtWordBegin;
    return Inside;
}

std::optional<int> rankOf(const QString& text, const QStringList& words) {
    int rank = 0;
    for (const QString& word : words) {
        const auto place = placeOf(text, word);
        if (!place) return std::nullopt;
        rank += *place;
    }
    return rank;
}

} // namespace

QList<qsizetype> findMatches(const QStringList& texts, const QString& typed) {
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (const auto rank = rankOf(folded(texts[i]), words)) found.append({*rank, i});
    std::ranges::stable_sort(found, {}, &std::pair<int, qsizetype>::first);
    QList<qsizetype> places;
    std::ranges::transform(found, std::back_inserter(places), &std::pair<int, qsizetype>::second);
    return places;
}

} // namespace weft::dialogs
