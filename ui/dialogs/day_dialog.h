// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include <QDate>

class QDateEdit;

namespace weft::dialogs {

/// Asks for a day to go to.
class DayDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit DayDialog(const QDate& day, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const QDate& day);

private:
    QDateEdit* m_day;
};

} // namespace weft::dialogs
