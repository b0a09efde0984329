// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/hosts.h"
#include "window/screens.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace weft::window {

class Actions;

/// Saves what the window shows under a name, and shows it again.
class ViewsDesk final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the desk. The menu of the actions gets an entry for each view.
    ViewsDesk(Hosts& hosts, Screens& screens, Actions& actions, QWidget* window);

    void askForName();
    /// The filter bar changes in one step, which can be undone; the screen is opened.
    void show(const QString& name);
    /// The same of a view that is not among those saved.
    void showView(const store::SavedView& view);
    /// What the window shows, without a name.
    [[nodiscard]] store::SavedView current() const;

Q_SIGNALS:
    /// For the line below the filter bar.
    void told(const QString& text);
    void failed(const weft::base::Error& error);

private:
    [[nodiscard]] QString postsQuery() const;
    [[nodiscard]] QString summary(const store::SavedView& view) const;
    void fillMenu();

    Hosts& m_hosts;
    Screens& m_screens;
    QMenu& m_menu;
    QMenu& m_removing;
    QWidget* m_window;
    QList<QAction*> m_entries;
    /// What the entries stand for.
    std::vector<store::SavedView> m_shown;
};

} // namespace weft::window
