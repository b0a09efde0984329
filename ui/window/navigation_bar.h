// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "window/screen_list.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <map>

namespace weft::panels {
class Text;
}

namespace weft::window {

class NavButton;
class WorkspaceButton;

/// What the foot of the navigation says of the collector.
enum class CollectState { Idle, Running, NoToken, Failed };

/// The left side of the window: logo, workspaces, screens, state of the cache.
class NavigationBar final : public QWidget {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void setWorkspace(const app::WorkspaceSnapshot& workspace, base::Instant now);
    void setRecent(const QStringList& paths);
    void setScreen(Screen screen);
    void setWaiting(std::int64_t posts);
    void setState(CollectState state);

Q_SIGNALS:
    void screenChosen(weft::window::Screen screen);
    void workspaceChosen(const QString& path);
    void openRequested();
    void newRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWorkspaces();
    void showState();

    WorkspaceButton* m_workspace;
    std::map<Screen, NavButton*> m_screens;
    panels::Text* m_state;
    panels::Text* m_posts;
    QStringList m_recent;
    CollectState m_collecting = CollectState::NoToken;
    QString m_updated;
};

} // namespace weft::window
