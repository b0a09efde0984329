// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/day_dialog.h"

#include "dialogs/day_edit.h"

#include <QVBoxLayout>

namespace weft::dialogs {

DayDialog::DayDialog(const QDate& day, QWidget* parent)
    : FormDialog(QStringLiteral("dayDialog"), tr("Go to a day"), tr("Go"), parent),
      m_day(new DayEdit(day, QStringLiteral("goToDay"), this)) {
    addField(body(), tr("Day"), m_day);
    m_day->setFocus();
}

void DayDialog::accept() {
    QDialog::accept();
    Q_EMIT chosen(m_day->date());
}

} // namespace weft::dialogs
