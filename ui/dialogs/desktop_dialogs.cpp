// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/desktop_dialogs.h"

#include "dialogs/period_dialog.h"

#include <QFileDialog>

namespace weft::dialogs {

void DesktopDialogs::chooseFile(QWidget* parent, const FileQuestion& question,
                                std::function<void(const QString&)> answer) {
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(question.filter);
    if (question.kind == FileQuestion::Kind::Save) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(question.suggestion);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    dialog->open();
}

void DesktopDialogs::choosePeriod(QWidget* parent, const DayRange& current,
                                  std::function<void(const DayRange&)> answer) {
    auto* dialog = new PeriodDialog(current, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PeriodDialog::rangeChosen, parent, std::move(answer));
    dialog->open();
}

} // namespace weft::dialogs
