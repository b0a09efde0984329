// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/day_dialog.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace weft::dialogs {

DayDialog::DayDialog(const QDate& day, QWidget* parent)
    : FormDialog(QStringLiteral("dayDialog"), tr("Go to a day"), tr("Go"), parent),
      m_day(new QDateEdit(day, this)) {
    m_day->setObjectName(QStringLiteral("goToDay"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    addField(body(), tr("Day"), m_day);
    m_day->setFocus();
}

void DayDialog::accept() {
    QDialog::accept();
    Q_EMIT chosen(m_day->date());
}

} // namespace weft::dialogs
