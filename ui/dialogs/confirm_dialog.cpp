// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/confirm_dialog.h"

#include "panels/button.h"
#include "panels/callout.h"
#include "panels/text.h"

#include <QVBoxLayout>

namespace weft::dialogs {

ConfirmDialog::ConfirmDialog(const Confirmation& confirmation, QWidget* parent)
    : FormDialog(QStringLiteral("confirmDialog"), confirmation.title, confirmation.verb, parent) {
    addText(confirmation.consequence)->setObjectName(QStringLiteral("consequence"));
    if (!confirmation.quoted.isEmpty()) {
        auto* quoted = new panels::Callout(QStringLiteral("quoted"), this);
        quoted->setTexts(confirmation.quoted, {}, {});
        body()->addWidget(quoted);
    }
    acceptButton()->setDefault(false);
    acceptButton()->setAutoDefault(false);
    cancelButton()->setDefault(true);
    cancelButton()->setFocus();
}

void ConfirmDialog::accept() {
    QDialog::accept();
    Q_EMIT confirmed();
}

ConfirmDialog* ConfirmDialog::ask(QWidget* parent, const Confirmation& confirmation,
                                  std::function<void()> yes) {
    auto* dialog = new ConfirmDialog(confirmation, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, parent, std::move(yes));
    dialog->open();
    return dialog;
}

} // namespace weft::dialogs
