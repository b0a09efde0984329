// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <functional>

class QLineEdit;
class QListWidget;

namespace weft::dialogs {

/// Something the window can do.
struct Command {
    QString title;
    /// Where else it is found: the menu, for one.
    QString place;
    QString shortcut = {};
    std::function<void()> run;
};

/// Finds what the window can do by typing a part of its name: arrows choose, Enter does it, Escape leaves.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QList<Command> commands, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What was typed names no command, or is to be looked for all the same.
    void searchRequested(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void addRow(const QString& title, const QString& aside, qsizetype command);
    void move(int steps);
    void runChosen();

    QList<Command> m_commands;
    QLineEdit* m_typed;
    QListWidget* m_list;
};

} // namespace weft::dialogs
