// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogs.h"

#include <QDialog>

class QDateEdit;
class QDialogButtonBox;

namespace weft::dialogs {

/// Two days, typed as 2026-09-30 or taken from a calendar.
class PeriodDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PeriodDialog(const DayRange& current, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void rangeChosen(const weft::dialogs::DayRange& range);

private:
    void check();

    QDateEdit* m_first;
    QDateEdit* m_last;
    QDialogButtonBox* m_buttons;
};

} // namespace weft::dialogs
