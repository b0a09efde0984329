// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source_help.h"

#include "format/numbers.h"
#include "format/sources.h"
#include "format/text.h"
#include "format/times.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

using collect::BudgetKind;
using models::SourceColumn;

QString titleOf(SourceColumn column) {
    switch (column) {
    case SourceColumn::Coverage:
        return QCoreApplication::translate("sources", "Coverage");
    case SourceColumn::Posts:
        return QCoreApplication::translate("sources", "Posts");
    case SourceColumn::Last:
        return QCoreApplication::translate("sources", "Last success");
    case SourceColumn::Next:
        return QCoreApplication::translate("sources", "Next run");
    case SourceColumn::Cost:
        return QCoreApplication::translate("sources", "Cost a day");
    case SourceColumn::Source:
        break;
    }
    return QCoreApplication::translate("sources", "Source");
}

QString meaningOf(SourceColumn column) {
    switch (column) {
    case SourceColumn::Coverage:
        return QCoreApplication::translate(
            "sources",
            "The days of the last 60 for which this source was read in time, read later than "
            "planned (pale), or not seen (hatched). A day without posts that was looked at is seen.");
    case SourceColumn::Posts:
        return QCoreApplication::translate(
            "sources",
            "Lists and conversations count the posts that they were the first to give, watches all "
            "that they found. They are counted when they come: what was erased since is in the "
            "number, but cannot be opened any more.");
    case SourceColumn::Last:
        return QCoreApplication::translate(
            "sources", "How long ago this source was last read to the end without an error.");
    case SourceColumn::Next:
        return QCoreApplication::translate(
            "sources", "When it is planned to be read again, if budgets and errors do not put it off.");
    case SourceColumn::Cost:
        return QCoreApplication::translate(
            "sources", "What this source costs a day as planned, of the budget that is the scarcest for it. "
                       "Calls to the API are counted, so there are no posts behind it.");
    case SourceColumn::Source:
        break;
    }
    return {};
}

QString meaningOf(BudgetKind kind) {
    switch (kind) {
    case BudgetKind::Searches:
        return QCoreApplication::translate("sources",
                                           "Searches for words and tags that found something, in the "
                                           "last 24 hours.");
    case BudgetKind::Lookups:
        return QCoreApplication::translate(
            "sources", "Looks at other profiles and at the pages of their posts, in the last 24 hours.");
    case BudgetKind::Calls:
        return QCoreApplication::translate("sources",
                                           "All calls to the API with this account’s token, in the "
                                           "last 24 hours.");
    case BudgetKind::Replies:
        return QCoreApplication::translate("sources", "Replies that were published from here, in the last 24 "
                                                      "hours.");
    case BudgetKind::Deletes:
        break;
    }
    return QCoreApplication::translate("sources", "Posts that were deleted from here, in the last 24 hours.");
}

QString whyNoPosts() {
    return QCoreApplication::translate(
        "sources", "It counts what was asked of Threads, not what came back: there are no posts behind it.");
}

QString quoted(const QString& value) {
    return value.contains(u' ') || value.contains(u'(') || value.contains(u')')
               ? QStringLiteral("\"%1\"").arg(value)
               : value;
}

QString signOf(store::WatchKind kind) {
    if (kind == store::WatchKind::Tag) return QStringLiteral("#");
    return kind == store::WatchKind::Profile ? QStringLiteral("@") : QString();
}

} // namespace

QString postsOfSource(const app::SourceRow& source, const QTimeZone& zone) {
    const QString term = format::fromUtf8(source.term);
    // A search cannot name what has a quotation mark in it.
    if (source.posts == 0 || !source.oldest || term.contains(u'"')) return {};
    const QString query =
        source.watchKind ? QStringLiteral("watch:%1").arg(quoted(signOf(*source.watchKind) + term))
                         : QStringLiteral("source:%1@%2")
                               .arg(format::fromUtf8(source.key.stage), format::fromUtf8(source.account));
    // The number is of all that is held, whatever the filter bar says.
    const QString since = format::localDate(*source.oldest, zone).toString(Qt::ISODate);
    return QStringLiteral("%1 since:%2").arg(query, since);
}

Help sourceHelp(const app::SourceRow& source, SourceColumn column, const QString& words) {
    return {QStringLiteral("%1 · %2").arg(format::sourceTitle(source), titleOf(column)),
            {{{}, meaningOf(column)},
             {QCoreApplication::translate("sources", "Now", "label of a number in a help"), words}}};
}

Help collectedHelp() {
    Help help{QCoreApplication::translate("sources", "What is collected"), {}};
    for (const auto column : {SourceColumn::Coverage, SourceColumn::Posts, SourceColumn::Last,
                              SourceColumn::Next, SourceColumn::Cost})
        help.parts.push_back({titleOf(column), meaningOf(column)});
    help.parts.push_back(
        {{},
         QCoreApplication::translate("sources", "A click on a number of posts opens them on the Posts "
                                                "screen; on another number, what it means.")});
    return help;
}

Help accountsHelp() {
    return {QCoreApplication::translate("sources", "Accounts"),
            {{QCoreApplication::translate("sources", "Permissions"),
              QCoreApplication::translate("sources", "What Threads lets this account read and do; each mark "
                                                     "says why in its tool tip.")},
             {QCoreApplication::translate("sources", "Calls"), meaningOf(BudgetKind::Calls)}}};
}

Help callsHelp(const app::AccountRow& account) {
    return {
        QStringLiteral("@%1 · %2")
            .arg(format::fromUtf8(account.account.handle), QCoreApplication::translate("sources", "Calls")),
        {{{}, meaningOf(BudgetKind::Calls)},
         {QCoreApplication::translate("sources", "Now", "label of a number in a help"),
          format::count(account.calls)},
         {QCoreApplication::translate("help", "Limits"), whyNoPosts()}}};
}

Help budgetHelp(const app::BudgetView& budget, const QString& title) {
    const QString share =
        format::percent(static_cast<double>(budget.used) / static_cast<double>(budget.limit));
    QString formula = QCoreApplication::translate("sources", "used ÷ limit = %1 ÷ %2 = %3", "of a budget")
                          .arg(format::count(budget.used), format::count(budget.limit), share);
    if (budget.reserved > 0)
        formula += u'\n' + QCoreApplication::translate(
                               "sources", "%1 of the limit are kept back for what you start by hand.")
                               .arg(format::count(budget.reserved));
    return {title,
            {{{}, meaningOf(budget.kind)},
             {QCoreApplication::translate("sources", "Now", "label of a number in a help"), formula},
             {QCoreApplication::translate("help", "Limits"),
              whyNoPosts() + u' ' +
                  QCoreApplication::translate("sources", "Where Threads says that more is used, it is "
                                                         "believed.")}}};
}

} // namespace weft::panels
