// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcut_sheet.h"

#include "panels/button.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

namespace weft::dialogs {

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent), m_rows(new QGridLayout) {
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<Row> rows;
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty()) rows += {action->text().remove(u'&'), {action->shortcut()}};
    rows += {tr("Select days on a chart"),
             {QKeySequence(Qt::SHIFT | Qt::Key_Left), QKeySequence(Qt::SHIFT | Qt::Key_Right)}};
    rows += {tr("Make the selected days the period"), {QKeySequence(Qt::Key_Return)}};
    // Two columns, so that all of it shows in the smallest window.
    const qsizetype half = (rows.size() + 1) / 2;
    for (qsizetype i = 0; i < rows.size(); ++i)
        addRow(rows[i], static_cast<int>(i % half), i < half ? 0 : 3);
    m_rows->setColumnMinimumWidth(2, theme::scaled(this, 28));
    m_rows->setHorizontalSpacing(theme::scaled(this, 20));
    m_rows->setVerticalSpacing(theme::scaled(this, 7));
    auto* title = new panels::Text(theme::TextStyle::ScreenTitle, panels::Tone::Ink, this);
    title->setText(windowTitle());
    auto* close = new panels::Button(panels::Button::Kind::Outlined, tr("Close"), this);
    close->setObjectName(QStringLiteral("closeSheet"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    const int pad = theme::scaled(this, 20);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(theme::scaled(this, 14));
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(title);
    layout->addLayout(m_rows);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void ShortcutSheet::addRow(const Row& shortcut, int row, int column) {
    auto* name = new panels::Text(theme::TextStyle::Body, panels::Tone::Ink, this);
    name->setText(shortcut.name);
    auto* keys = new panels::Text(theme::TextStyle::BodyStrong, panels::Tone::Accent, this);
    keys->setText(QKeySequence::listToString(shortcut.keys, QKeySequence::NativeText));
    m_rows->addWidget(name, row, column);
    m_rows->addWidget(keys, row, column + 1);
}

} // namespace weft::dialogs
