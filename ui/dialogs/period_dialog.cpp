// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/period_dialog.h"

#include "panels/button.h"
#include "theme/theme.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace weft::dialogs {

namespace {

/// Takes a day as it is written, marks and all.
class DayEdit final : public QDateEdit {
public:
    using QDateEdit::QDateEdit;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        // A year of four digits has led to the month by itself; the mark after it would skip the month.
        const bool mark = event->text() == QStringLiteral("-");
        const bool untouched = lineEdit()->selectedText() == sectionText(currentSection());
        if (!mark || !untouched) QDateEdit::keyPressEvent(event);
    }
};

QDateEdit* makeDay(const QDate& date, const QString& name) {
    auto* edit = new DayEdit(date);
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
