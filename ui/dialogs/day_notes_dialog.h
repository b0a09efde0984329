// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "store/day_notes.h"

#include <vector>

class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace weft::dialogs {

/// Notes on days: adds one, lists all, takes one away. Stays open until it is closed.
class DayNotesDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit DayNotesDialog(const QDate& day, QWidget* parent = nullptr);

    /// The newest day stands first.
    void setNotes(const std::vector<store::DayNote>& notes);
    /// The note that was asked for is in the file: the next one may be typed.
    void added();

    void accept() override;

Q_SIGNALS:
    /// The day is "2026-09-12".
    void addRequested(const QString& day, const QString& text);
    void removeRequested(qint64 id);

private:
    void checkText();
    void removeChosen();

    QDateEdit* m_day;
    QLineEdit* m_text;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace weft::dialogs
