// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogs.h"
#include "dialogs/form_dialog.h"

class QDateEdit;

namespace weft::dialogs {

/// Two days, typed as 2026-09-30 or taken from a calendar.
class PeriodDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit PeriodDialog(const DayRange& current, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void rangeChosen(const weft::dialogs::DayRange& range);

private:
    /// Whether the days are in order; says so where they are not.
    bool check();

    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace weft::dialogs
