// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

namespace weft::dialogs {

/// What is to be confirmed.
struct Confirmation {
    QString title;
    /// What will happen.
    QString consequence;
    /// The words it is about, set apart; may be empty.
    QString quoted = {};
    /// The verb on the button: "Delete".
    QString verb;
};

/// Says what will happen and does nothing by itself: Enter cancels until the button is chosen.
class ConfirmDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit ConfirmDialog(const Confirmation& confirmation, QWidget* parent = nullptr);

    void accept() override;

    /// Opens one and calls back after a yes.
    static ConfirmDialog* ask(QWidget* parent, const Confirmation& confirmation, std::function<void()> yes);

Q_SIGNALS:
    void confirmed();
};

} // namespace weft::dialogs
