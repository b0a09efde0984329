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
    int row = 0;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty()) continue;
        auto* name = new panels::Text(theme::TextStyle::Body, panels::Tone::Ink, this);
        name->setText(action->text().remove(u'&'));
        auto* keys = new panels::Text(theme::TextStyle::BodyStrong, panels::Tone::Accent, this);
        keys->setText(action->shortcut().toString(QKeySequence::NativeText));
        layout->addWidget(name, row, 0);
        layout->addWidget(keys, row++, 1);
    }
}

} // namespace weft::dialogs
