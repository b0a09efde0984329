// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/reply_dialog.h"

#include "app/reply_text.h"
#include "dialogs/confirm_dialog.h"
#include "format/numbers.h"
#include "format/text.h"
#include "panels/button.h"
#include "panels/callout.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace weft::dialogs {

namespace {

/// What a dialog shows of a long post.
constexpr qsizetype kQuoted = 280;

} // namespace

int replyLength(const QString& text) {
    return static_cast<int>(text.toUcs4().size());
}

ReplyDialog::ReplyDialog(ReplyTarget target, QWidget* parent)
    : FormDialog(QStringLiteral("replyDialog"), tr("Reply to %1").arg(target.person), tr("Continue…"),
                 parent),
      m_target(std::move(target)),
      m_text(new QPlainTextEdit(this)),
      m_count(makeText({}, true)) {
    auto* quoted = new panels::Callout(QStringLiteral("quoted"), this);
    QString shown = m_target.text.left(kQuoted);
    if (shown.size() < m_target.text.size()) shown += QStringLiteral("…");
    quoted->setTexts(shown, {}, {});
    quoted->setVisible(!shown.isEmpty());
    body()->addWidget(quoted);
    m_text->setObjectName(QStringLiteral("replyText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(theme::scaled(this, 120));
    m_count->setObjectName(QStringLiteral("replyCount"));
    addField(body(), tr("Your reply as %1").arg(m_target.account), m_text);
    body()->addWidget(m_count);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyDialog::check);
    check();
    m_text->setFocus();
}

void ReplyDialog::check() {
    const int length = replyLength(m_text->toPlainText().trimmed());
    const int most = static_cast<int>(app::kLongestReply);
    m_count->setText(tr("%1 of %2 characters").arg(format::count(length), format::count(most)));
    m_count->setTone(length > most ? panels::Tone::Bad : panels::Tone::Muted);
    acceptButton()->setEnabled(length > 0 && length <= most);
}

void ReplyDialog::accept() {
    if (!acceptButton()->isEnabled()) return;
    const QString text = m_text->toPlainText().trimmed();
    // The rules of the engine go beyond the length: control characters, broken text.
    if (const auto status = app::checkReplyText(format::toUtf8(text)); !status) {
        showError(status.error());
        return;
    }
    const Confirmation question{.title = tr("Publish this reply?"),
                                .consequence = tr("%1 answers %2. Everybody on Threads can read it at once.")
                                                   .arg(m_target.account, m_target.person),
                                .quoted = text,
                                .verb = tr("Publish")};
    ConfirmDialog::ask(this, question, [this, text] {
        QDialog::accept();
        Q_EMIT confirmed(text);
    });
}

} // namespace weft::dialogs
