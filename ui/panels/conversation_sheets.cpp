// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/conversation_sheets.h"

#include "format/kinds.h"
#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/conversation_rows.h"
#include "models/post_cells.h"
#include "panels/sheet_words.h"
#include "panels/weave_words.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

using format::toUtf8;

std::vector<std::string> columnsOfList() {
    return {toUtf8(QCoreApplication::translate("conversations", "Conversation")),
            toUtf8(QCoreApplication::translate("posts", "Person")),
            toUtf8(QCoreApplication::translate("conversations", "Begun")),
            toUtf8(QCoreApplication::translate("thread", "Replies")),
            toUtf8(QCoreApplication::translate("facts", "Replies counted by Threads")),
            toUtf8(QCoreApplication::translate("thread", "People")),
            toUtf8(QCoreApplication::translate("thread", "Deepest chain")),
            toUtf8(QCoreApplication::translate("conversations", "Audience → audience")),
            toUtf8(QCoreApplication::translate("conversations", "Audience → brand")),
            toUtf8(QCoreApplication::translate("conversations", "Not answered"))};
}

/// Unknown is an empty cell.
report::Cell textCell(const QString& text) {
    return text.isEmpty() ? report::Cell() : report::Cell(toUtf8(text));
}

report::Table listTable(const app::ConversationsSnapshot& list, const QTimeZone& zone) {
    report::Table table{"conversations", columnsOfList(), {}};
    for (const app::ConversationRow& row : list.rows) {
        const QString absent = models::absentText(row.presence);
        const auto& declared = row.coverage.declared;
        table.rows.push_back({textCell(absent.isEmpty() ? format::fromUtf8(row.text) : absent),
                              textCell(models::personName(row.author)),
                              textCell(format::fullDate(format::localDate(row.startedAt, zone))), row.replies,
                              declared ? report::Cell(*declared) : report::Cell(), row.people, row.depth,
                              row.flow.audienceToAudience, row.flow.audienceToBrand, row.waiting});
    }
    return table;
}

report::Table threadTable(const app::ThreadSnapshot& thread, const QTimeZone& zone) {
    report::Table table{"thread",
                        {toUtf8(QCoreApplication::translate("conversations", "Depth")),
                         toUtf8(QCoreApplication::translate("posts", "Person")),
                         toUtf8(QCoreApplication::translate("posts", "Kind")),
                         toUtf8(QCoreApplication::translate("posts", "When")),
                         toUtf8(QCoreApplication::translate("posts", "Likes")),
                         toUtf8(QCoreApplication::translate("posts", "Text"))},
                        {}};
    for (const app::Turn& turn : thread.turns) {
        const QString absent = models::absentText(turn.presence);
        if (turn.presence == app::Presence::NotHeld) {
            table.rows.push_back({{}, {}, {}, {}, {}, textCell(absent)});
            continue;
        }
        table.rows.push_back({std::int64_t{turn.depth}, textCell(models::personName(turn.author)),
                              textCell(format::kindSentence(turn.kind)),
                              textCell(format::fullDateTime(turn.createdAt, zone)),
                              turn.likes ? report::Cell(*turn.likes) : report::Cell(),
                              textCell(absent.isEmpty() ? format::fromUtf8(turn.text) : absent)});
    }
    return table;
}

/// The days whose posts decide what is listed. A period that ends with yesterday lists today as well.
QString listedDays(const app::ConversationsSnapshot& list, const QTimeZone& zone) {
    const base::TimeRange& period = list.question.filter.period;
    const QDate today = format::localDate(list.asOf, zone);
    if (format::localDate(period.until, zone) != today) return format::dateRange(period, zone);
    return format::dateRange(format::localDate(period.since, zone), today);
}

QString nameOfList(app::ConversationList list) {
    switch (list) {
    case app::ConversationList::Deepest:
        return QCoreApplication::translate("conversations", "The deepest conversations");
    case app::ConversationList::Waiting:
        return QCoreApplication::translate("conversations", "Conversations in which somebody waits");
    case app::ConversationList::Newest:
        return QCoreApplication::translate("conversations", "The newest conversations");
    case app::ConversationList::Outside:
        break;
    }
    return QCoreApplication::translate("conversations", "Conversations outside");
}

} // namespace

std::vector<charts::ChartSheet> conversationSheets(const app::ConversationsSnapshot& list,
                                                   const app::ThreadSnapshot* thread, const QTimeZone& zone) {
    const QString brand = format::fromUtf8(list.brandName);
    charts::SheetWords words;
    words.title = nameOfList(list.question.list);
    words.subtitle = QStringLiteral("%1, %2").arg(brand, listedDays(list, zone));
    words.source = sourceLine(brand, list.asOf, zone);
    words.notes = firstOf(list.rows.size(), list.totals[static_cast<std::size_t>(list.question.list)]);
    std::vector<charts::ChartSheet> sheets{{"conversations", words, listTable(list, zone)}};
    if (thread == nullptr) return sheets;
    words.notes.clear();
    const app::Turn& first = thread->turns.front();
    words.title = QCoreApplication::translate("conversations", "The open conversation");
    words.subtitle = first.id.empty()
                         ? brand
                         : QStringLiteral("%1, %2").arg(models::personName(first.author),
                                                        format::fullDateTime(first.createdAt, zone));
    words.coverage = thread->numbers ? models::coverageWords(thread->numbers->coverage) : QString();
    sheets.push_back({"thread", words, threadTable(*thread, zone)});
    return sheets;
}

} // namespace weft::panels
