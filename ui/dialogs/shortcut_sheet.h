// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

class QGridLayout;

namespace weft::dialogs {

/// All actions that have a shortcut, with their keys, and the keys of charts over days.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<QAction*>& actions, QWidget* parent = nullptr);

private:
    struct Row {
        QString name;
        QList<QKeySequence> keys;
    };

    void addRow(const Row& shortcut, int row, int column);

    QGridLayout* m_rows;
};

} // namespace weft::dialogs
