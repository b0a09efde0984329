// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/period_dialog.h"

#include "dialogs/day_edit.h"
#include "panels/button.h"

namespace weft::dialogs {

PeriodDialog::PeriodDialog(const DayRange& current, QWidget* parent)
    : FormDialog(QStringLiteral("periodDialog"), tr("Choose a period"), tr("Show"), parent),
      m_first(new DayEdit(current.first, QStringLiteral("firstDay"))),
      m_last(new DayEdit(current.last, QStringLiteral("lastDay"))) {
    addFields({{tr("First day"), m_first}, {tr("Last day"), m_last}});
    connect(m_first, &QDateEdit::dateChanged, this, &PeriodDialog::check);
    connect(m_last, &QDateEdit::dateChanged, this, &PeriodDialog::check);
    addText(tr("Both days belong to it. Write them as year, month, day: 2026-09-30."), true);
    m_first->setFocus();
}

bool PeriodDialog::check() {
    const bool inOrder = m_first->date() <= m_last->date();
    acceptButton()->setEnabled(inOrder);
    if (inOrder)
        hideProblem();
    else
        showProblem(tr("The last day is before the first."), tr("Choose a later last day."));
    return inOrder;
}

void PeriodDialog::accept() {
    if (!check()) return;
    Q_EMIT rangeChosen({m_first->date(), m_last->date()});
    FormDialog::accept();
}

} // namespace weft::dialogs
