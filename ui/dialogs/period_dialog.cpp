// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/period_dialog.h"

#include "panels/button.h"
#include "theme/theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace weft::dialogs {

namespace {

QDateEdit* makeDay(const QDate& date, const QString& name) {
    auto* edit = new QDateEdit(date);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setDateRange(QDate(1970, 1, 2), QDate(2199, 12, 30));
    edit->setMinimumHeight(theme::scaled(edit, 32));
    return edit;
}

} // namespace

PeriodDialog::PeriodDialog(const DayRange& current, QWidget* parent)
    : FormDialog(QStringLiteral("periodDialog"), tr("Choose a period"), tr("Show"), parent),
      m_first(makeDay(current.first, QStringLiteral("firstDay"))),
      m_last(makeDay(current.last, QStringLiteral("lastDay"))) {
    auto* days = new QHBoxLayout;
    days->setSpacing(theme::scaled(this, 16));
    for (const auto& [name, edit] : {std::pair{tr("First day"), m_first}, {tr("Last day"), m_last}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(body()->spacing());
        addField(column, name, edit);
        days->addLayout(column);
        connect(edit, &QDateEdit::dateChanged, this, &PeriodDialog::check);
    }
    body()->addLayout(days);
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
