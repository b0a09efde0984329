// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/day_notes_dialog.h"

#include "dialogs/day_edit.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/button.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace weft::dialogs {

namespace {

/// A letter may take four bytes of what the file holds.
constexpr int kLongestText = static_cast<int>(store::kLongestDayNote / 4);
constexpr int kIdRole = Qt::UserRole;

} // namespace

DayNotesDialog::DayNotesDialog(const QDate& day, QWidget* parent)
    : FormDialog(QStringLiteral("dayNotesDialog"), tr("Notes on days"), tr("Add"), parent),
      m_day(new DayEdit(day, QStringLiteral("noteDay"), this)),
      m_text(makeEdit(QStringLiteral("noteText"))),
      m_list(new QListWidget(this)),
      m_remove(new panels::Button(panels::Button::Kind::Outlined, tr("Remove"), this)) {
    addText(tr("They stand on the weave and on the charts by week of Community, and below them in files."),
            true);
    m_text->setMaxLength(kLongestText);
    m_text->setPlaceholderText(tr("A launch, a holiday, an outage"));
    addField(body(), tr("Day"), m_day);
    addField(body(), tr("Note"), m_text);
    m_list->setObjectName(QStringLiteral("noteList"));
    m_list->setWordWrap(true);
    addField(body(), tr("Notes so far"), m_list);
    m_remove->setObjectName(QStringLiteral("removeNote"));
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
    cancelButton()->setText(tr("Close"));
    connect(m_text, &QLineEdit::textChanged, this, &DayNotesDialog::checkText);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &DayNotesDialog::checkText);
    connect(m_remove, &QPushButton::clicked, this, &DayNotesDialog::removeChosen);
    checkText();
    m_text->setFocus();
}

void DayNotesDialog::setNotes(const std::vector<store::DayNote>& notes) {
    m_list->clear();
    for (auto note = notes.rbegin(); note != notes.rend(); ++note) {
        const QDate day = QDate::fromString(format::fromUtf8(note->day), Qt::ISODate);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 · %2").arg(format::fullDate(day), format::fromUtf8(note->text)), m_list);
        item->setData(kIdRole, qint64{note->id});
    }
    checkText();
}

void DayNotesDialog::added() {
    m_text->clear();
    m_text->setFocus();
}

void DayNotesDialog::accept() {
    const QString text = m_text->text().simplified();
    if (text.isEmpty()) return;
    hideProblem();
    Q_EMIT addRequested(m_day->date().toString(Qt::ISODate), text);
}

void DayNotesDialog::checkText() {
    acceptButton()->setEnabled(!m_text->text().simplified().isEmpty());
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

void DayNotesDialog::removeChosen() {
    const auto chosen = m_list->selectedItems();
    for (const QListWidgetItem* item : chosen)
        Q_EMIT removeRequested(item->data(kIdRole).toLongLong());
}

} // namespace weft::dialogs
