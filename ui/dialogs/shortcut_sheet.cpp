// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcut_sheet.h"

#include "panels/text.h"
#include "theme/theme.h"

#include <QGridLayout>

namespace weft::dialogs {

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QGridLayout(this);
    const int pad = theme::scaled(this, 18);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setHorizontalSpacing(theme::scaled(this, 28));
    layout->setVerticalSpacing(theme::scaled(this, 7));
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty()) addRow(action->text().remove(u'&'), {action->shortcut()});
    addRow(tr("Select days on a chart"),
           {QKeySequence(Qt::SHIFT | Qt::Key_Left), QKeySequence(Qt::SHIFT | Qt::Key_Right)});
    addRow(tr("Make the selected days the period"), {QKeySequence(Qt::Key_Return)});
}

void ShortcutSheet::addRow(const QString& name, const QList<QKeySequence>& keys) {
    auto* layout = qobject_cast<QGridLayout*>(this->layout());
    const int row = layout->rowCount();
    auto* nameText = new panels::Text(theme::TextStyle::Body, panels::Tone::Ink, this);
    nameText->setText(name);
    auto* keysText = new panels::Text(theme::TextStyle::BodyStrong, panels::Tone::Accent, this);
    keysText->setText(QKeySequence::listToString(keys, QKeySequence::NativeText));
    layout->addWidget(nameText, row, 0);
    layout->addWidget(keysText, row, 1);
}

} // namespace weft::dialogs
