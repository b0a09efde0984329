// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/day_edit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace weft::dialogs {

DayEdit::DayEdit(const QDate& day, const QString& name, QWidget* parent) : QDateEdit(day, parent) {
    setObjectName(name);
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setDateRange(QDate(1970, 1, 2), QDate(2199, 12, 30));
}

void DayEdit::keyPressEvent(QKeyEvent* event) {
    // A year of four digits has led to the month by itself; the mark after it would skip the month.
    const bool mark = event->text() == QStringLiteral("-");
    const bool untouched = lineEdit()->selectedText() == sectionText(currentSection());
    if (!mark || !untouched) QDateEdit::keyPressEvent(event);
}

} // namespace weft::dialogs
