// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/period_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace weft::dialogs {

namespace {

QDateEdit* makeEdit(const QDate& date, const QString& name) {
    auto* edit = new QDateEdit(date);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setDateRange(QDate(1970, 1, 2), QDate(2199, 12, 30));
    return edit;
}

} // namespace

PeriodDialog::PeriodDialog(const DayRange& current, QWidget* parent)
    : QDialog(parent),
      m_first(makeEdit(current.first, QStringLiteral("firstDay"))),
      m_last(makeEdit(current.last, QStringLiteral("lastDay"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setObjectName(QStringLiteral("periodDialog"));
    setWindowTitle(tr("Choose a period"));
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("First day"), m_first);
    layout->addRow(tr("Last day"), m_last);
    layout->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PeriodDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PeriodDialog::reject);
    connect(m_first, &QDateEdit::dateChanged, this, &PeriodDialog::check);
    connect(m_last, &QDateEdit::dateChanged, this, &PeriodDialog::check);
}

void PeriodDialog::check() {
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_first->date() <= m_last->date());
}

void PeriodDialog::accept() {
    Q_EMIT rangeChosen({m_first->date(), m_last->date()});
    QDialog::accept();
}

} // namespace weft::dialogs
