// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tone_rows.h"

#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"
#include "models/voice_figures.h"

#include <QCoreApplication>

namespace weft::models {

namespace {

/// A deciding word further in moves the beginning of what is shown.
constexpr qsizetype kLead = 40;
constexpr qsizetype kShown = 400;

/// One line of the same length, so that places in the text stay what they are.
QString onOneLine(QString text) {
    for (QChar& character : text)
        if (character.isSpace() || character.category() == QChar::Other_Control) character = u' ';
    return text;
}

qsizetype charactersBefore(const std::string& text, std::size_t offset) {
    return format::fromUtf8(std::string_view(text).substr(0, offset)).size();
}

QString decidedBy(const app::HeardTone& heard) {
    QStringList words;
    for (const auto& word : heard.words) {
        const auto said = std::string_view(heard.post.text).substr(word.span.offset, word.span.length);
        const QString sign = word.weight > 0 ? QStringLiteral("+") : QString();
        words += QStringLiteral("%1 %2%3").arg(format::fromUtf8(said), sign, format::decimal(word.weight, 1));
    }
    if (words.isEmpty()) return QCoreApplication::translate("tone", "no word of the lists");
    return QCoreApplication::translate("tone", "decided by %1", "words with weights").arg(words.join(u", "));
}

Cell textCell(const app::HeardTone& heard, base::Instant now, const QTimeZone& zone) {
    const std::string& text = heard.post.text;
    const QString line = onOneLine(format::fromUtf8(text));
    const qsizetype first = heard.words.empty() ? 0 : charactersBefore(text, heard.words.front().span.offset);
    const qsizetype from = first > kLead ? line.lastIndexOf(u' ', first - kLead / 2) + 1 : 0;
    const QString lead = from > 0 ? QStringLiteral("… ") : QString();
    Cell cell{.text = lead + line.mid(from, kShown),
              .detail = QStringLiteral("%1 · %2 · %3")
                            .arg(decidedBy(heard), personName(heard.post.author),
                                 format::shortDateTime(heard.post.createdAt, now, zone)),
              .toolTip = format::fromUtf8(text).left(1500)};
    for (const auto& word : heard.words) {
        const qsizetype start = charactersBefore(text, word.span.offset) - from + lead.size();
        const qsizetype end =
            charactersBefore(text, word.span.offset + word.span.length) - from + lead.size();
        if (start >= 0 && end <= cell.text.size()) cell.highlights.append({start, end - start});
    }
    return cell;
}

QString choiceName(tone::Tone tone) {
    switch (tone) {
    case tone::Tone::Negative:
        return QCoreApplication::translate("tone", "negative");
    case tone::Tone::Positive:
        return QCoreApplication::translate("tone", "positive");
    case tone::Tone::None:
        break;
    }
    return QCoreApplication::translate("tone", "neutral");
}

Cell choiceCell(const app::TonedPost& toned, tone::Tone tone) {
    if (toned.said == tone)
        return {.text = QStringLiteral("✓ %1").arg(choiceName(tone)),
                .look = Look::Strong,
                .toolTip =
                    QCoreApplication::translate("tone", "You said so; choose it again to take it back")};
    return {.text = choiceName(tone),
            .look = toned.scored == tone ? Look::Plain : Look::Link,
            .toolTip =
                toned.scored == tone
                    ? QCoreApplication::translate("tone", "As the lists hear it; choose it to confirm")
                    : QCoreApplication::translate("tone", "Say that this post is %1").arg(toneText(tone))};
}

} // namespace

Rows toneRows(const std::vector<app::HeardTone>& posts, base::Instant now, const QTimeZone& zone) {
    Rows result{.titles = {QCoreApplication::translate("tone", "Post and the words that decided"),
                           QCoreApplication::translate("tone", "Correct it"), QString(), QString()},
                .rightAligned = {false, false, false, false},
                .rows = {}};
    for (const auto& heard : posts) {
        Row row{.cells = {textCell(heard, now, zone)},
                .id = format::fromUtf8(heard.post.id),
                .link = heard.post.permalink ? format::fromUtf8(*heard.post.permalink) : QString()};
        for (const auto tone : tone::kTones)
            row.cells.push_back(choiceCell(heard.toned, tone));
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
