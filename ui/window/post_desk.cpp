// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/post_desk.h"

#include "dialogs/confirm_dialog.h"
#include "dialogs/reply_dialog.h"
#include "format/actions.h"
#include "format/handles.h"
#include "format/text.h"
#include "models/post_cells.h"

namespace weft::window {

namespace {

/// What a question shows of a long post.
constexpr qsizetype kQuoted = 280;

QString textOf(const app::PostRowView& post) {
    return post.stored.post.text ? format::fromUtf8(*post.stored.post.text) : QString();
}

QString quote(const app::PostRowView& post) {
    const QString text = textOf(post);
    return text.size() > kQuoted ? text.left(kQuoted) + QStringLiteral("…") : text;
}

store::Action actionOn(const app::PostRowView& post, store::ActionKind kind) {
    store::Action action;
    action.kind = kind;
    action.targetId = post.stored.post.id;
    return action;
}

} // namespace

PostDesk::PostDesk(Hosts& hosts, QWidget& window) : QObject(&window), m_hosts(hosts), m_window(window) {
    connect(&m_hosts.actions, &bridge::ActionsHost::ended, this, [this](const store::Action& action) {
        Q_EMIT told(format::actionOutcome(action));
        m_hosts.refreshAll();
    });
}

void PostDesk::ask(store::ActionKind kind, const app::PostRowView& post, const model::Account& account) {
    if (kind == store::ActionKind::Reply) {
        askReply(post, account);
        return;
    }
    const QString handle = format::handleName(account.handle);
    dialogs::ConfirmDialog::ask(
        &m_window,
        {.title = format::actionQuestion(kind),
         .consequence = format::actionConsequence(kind, handle, models::personName(post.stored.post.author)),
         .quoted = quote(post),
         .verb = format::actionVerb(kind)},
        [this, account, action = actionOn(post, kind)] { m_hosts.actions.perform(account, action); });
}

void PostDesk::askReply(const app::PostRowView& post, const model::Account& account) {
    auto* dialog = new dialogs::ReplyDialog({.account = format::handleName(account.handle),
                                             .person = models::personName(post.stored.post.author),
                                             .text = textOf(post)},
                                            &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ReplyDialog::confirmed, this,
            [this, account, action = actionOn(post, store::ActionKind::Reply)](const QString& text) mutable {
                action.text = format::toUtf8(text);
                m_hosts.actions.perform(account, action);
            });
    dialog->open();
}

} // namespace weft::window
