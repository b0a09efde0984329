// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/command_palette.h"
#include "window/hosts.h"

namespace weft::window {

class Actions;
class Settings;

/// Gathers what can be done now and offers it in the command palette: actions, periods,
/// brands, saved views, workspaces.
class CommandDesk final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the desk.
    CommandDesk(const Actions& actions, Hosts& hosts, const Settings& settings, QWidget* window);

    void open();

Q_SIGNALS:
    void workspaceChosen(const QString& path);
    void searchRequested(const QString& typed);
    /// One of the saved views, by its name.
    void viewChosen(const QString& name);

private:
    void addActions(QList<dialogs::Command>& commands) const;
    void addPeriods(QList<dialogs::Command>& commands) const;
    void addBrands(QList<dialogs::Command>& commands) const;
    void addViews(QList<dialogs::Command>& commands);
    void addWorkspaces(QList<dialogs::Command>& commands);

    const Actions& m_actions;
    Hosts& m_hosts;
    const Settings& m_settings;
    QWidget* m_window;
};

} // namespace weft::window
