// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation_rows.h"

#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"

#include <QCoreApplication>

namespace weft::models {

using format::pluralCount;

namespace {

/// Under this many replies a share is shown with its two counts.
constexpr std::int64_t kFew = 30;
constexpr qsizetype kLongestToolTip = 1500;

QString titleOf(const app::ConversationRow& row) {
    const QString absent = absentText(row.presence);
    if (!absent.isEmpty()) return absent;
    const QString text = oneLine(format::fromUtf8(row.text));
    return text.isEmpty() ? QCoreApplication::translate("posts", "(no text)") : text;
}

QString repliesWords(const app::ConversationRow& row) {
    return QCoreApplication::translate("conversations", "%Ln replies", nullptr, pluralCount(row.replies));
}

QString sizeWords(const app::ConversationRow& row) {
    QStringList words{
        repliesWords(row),
        QCoreApplication::translate("conversations", "%1 deep", "changes of speaker")
            .arg(format::count(row.depth)),
        QCoreApplication::translate("conversations", "%Ln people", nullptr, pluralCount(row.people))};
    return words.join(QStringLiteral(" · "));
}

QString toolTipOf(const app::ConversationRow& row) {
    QStringList lines{personName(row.author), sizeWords(row)};
    if (!row.rootHeld)
        lines +=
            QCoreApplication::translate("conversations", "The beginning of this conversation is not held.");
    if (row.presence == app::Presence::Here) lines += format::fromUtf8(row.text).left(kLongestToolTip);
    const QString coverage = coverageWords(row.coverage);
    if (!coverage.isEmpty()) lines += coverage;
    return lines.join(u'\n');
}

Cell waitingCell(const app::ConversationRow& row, base::Instant now) {
    const auto age = std::chrono::floor<std::chrono::seconds>(now - row.firstWaiting->createdAt);
    Cell cell{.text = format::duration(age), .look = Look::Late, .alignRight = true};
    cell.toolTip = QCoreApplication::translate("conversations", "%Ln posts wait for an answer", nullptr,
                                               pluralCount(row.waiting));
    return cell;
}

/// What the conversation is about.
Cell titleCell(const app::ConversationRow& row) {
    Cell cell{.text = titleOf(row),
              .look = row.presence == app::Presence::Here ? Look::Strong : Look::Quiet,
              .detail = sizeWords(row),
              .toolTip = toolTipOf(row)};
    if (row.coverage.partial())
        cell.detail += QStringLiteral(" · ") + QCoreApplication::translate("conversations", "partial");
    return cell;
}

/// Who waits, and with what.
Cell waitingTextCell(const app::ConversationRow& row) {
    const app::WaitingPost& post = *row.firstWaiting;
    Cell cell{.text = oneLine(format::fromUtf8(post.text)),
              .look = Look::Strong,
              .detail = personName(post.author),
              .toolTip = format::fromUtf8(post.text).left(kLongestToolTip) + QStringLiteral("\n\n") +
                         toolTipOf(row)};
    if (cell.text.isEmpty()) cell.text = QCoreApplication::translate("posts", "(no text)");
    if (post.question)
        cell.detail +=
            QStringLiteral(" · ") + QCoreApplication::translate("waiting", "question", "tag of a post");
    cell.detail += QStringLiteral(" · ") + repliesWords(row);
    return cell;
}

Cell shareCell(const app::ConversationRow& row) {
    const auto share = row.flow.horizontalShare();
    const std::int64_t whole = row.flow.audienceToAudience + row.flow.audienceToBrand;
    Cell cell{.look = Look::Quiet, .alignRight = true};
    if (!share) {
        cell.text = format::dash();
        cell.toolTip = QCoreApplication::translate(
            "conversations", "Nobody of the audience answered a post that is held and somebody else's.");
        return cell;
    }
    const QString counts = QCoreApplication::translate("conversations", "%1 of %2", "part, whole")
                               .arg(format::count(row.flow.audienceToAudience), format::count(whole));
    const QString few = format::count(row.flow.audienceToAudience) + u'/' + format::count(whole);
    cell.text = (whole < kFew ? few : format::percent(*share)) + QStringLiteral(" ↔");
    cell.toolTip = QCoreApplication::translate(
                       "conversations", "%1 replies of the audience are to each other, not to the brand.")
                       .arg(counts);
    return cell;
}

} // namespace

QString absentText(app::Presence presence) {
    switch (presence) {
    case app::Presence::Hidden:
        return QCoreApplication::translate("posts", "(hidden)");
    case app::Presence::Gone:
        return QCoreApplication::translate("posts", "(not available any more)");
    case app::Presence::NotHeld:
        return QCoreApplication::translate("conversations", "(a post that is not held)");
    case app::Presence::Here:
        break;
    }
    return {};
}

QString coverageWords(const metrics::ReplyCoverage& coverage) {
    if (coverage.declared)
        return QCoreApplication::translate("conversations", "%1 of %2 replies held")
            .arg(format::count(coverage.heldOfDeclared), format::count(*coverage.declared));
    if (coverage.orphans == 0) return {};
    return QCoreApplication::translate("conversations", "%Ln replies answer a post that is not held", nullptr,
                                       pluralCount(coverage.orphans));
}

Rows conversationRows(const app::ConversationsSnapshot& snapshot) {
    const bool waiting = snapshot.question.list == app::ConversationList::Waiting;
    Rows result{.titles = {QCoreApplication::translate("conversations", "Conversation"),
                           waiting ? QCoreApplication::translate("waiting", "Waiting for")
                                   : QCoreApplication::translate("conversations", "Audience ↔ audience")},
                .rightAligned = {false, true},
                .rows = {}};
    for (const app::ConversationRow& conversation : snapshot.rows) {
        Row row;
        row.id = format::fromUtf8(conversation.id);
        if (conversation.permalink) row.link = format::fromUtf8(*conversation.permalink);
        const bool waits = waiting && conversation.firstWaiting;
        Cell text = waits ? waitingTextCell(conversation) : titleCell(conversation);
        text.dot = conversation.own ? report::ColourRole::Brand : report::ColourRole::Muted;
        row.cells.push_back(std::move(text));
        row.cells.push_back(waits ? waitingCell(conversation, snapshot.asOf) : shareCell(conversation));
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace weft::models
