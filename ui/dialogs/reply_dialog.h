// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

class QPlainTextEdit;

namespace weft::dialogs {

/// Who answers whom, and what.
struct ReplyTarget {
    /// "@acme"
    QString account;
    /// "@maia"
    QString person;
    QString text;
};

/// Writes a reply: the text with its length, then a question that names the account and the post. Nothing is
/// sent without the second yes.
class ReplyDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit ReplyDialog(ReplyTarget target, QWidget* parent = nullptr);

    /// Asks for the second yes.
    void accept() override;

Q_SIGNALS:
    void confirmed(const QString& text);

private:
    void check();

    ReplyTarget m_target;
    QPlainTextEdit* m_text;
    panels::Text* m_count;
};

/// Unicode characters, as Threads counts them.
[[nodiscard]] int replyLength(const QString& text);

} // namespace weft::dialogs
