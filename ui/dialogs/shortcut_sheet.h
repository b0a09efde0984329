// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace weft::dialogs {

/// All actions that have a shortcut, with their keys, and the keys of charts over days.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<QAction*>& actions, QWidget* parent = nullptr);

private:
    void addRow(const QString& name, const QList<QKeySequence>& keys);
};

} // namespace weft::dialogs
