// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/motion.h"
#include "theme/theme.h"
#include "window/hosts.h"
#include "window/screens.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>

namespace weft::dialogs {
class Dialogs;
}

namespace weft::notify {
class Notifier;
}

namespace weft::window {

class Actions;
class FoundPostsDesk;
class ViewsDesk;
class NavigationBar;
class NoticeBar;
class Settings;
class TopBar;

/// The window: navigation, filter bar, screens, menus. It opens what it is told to and asks nobody while it
/// is built.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// All of them must outlive the window.
    MainWindow(const base::Clock& clock, app::CollectionOptions collection, Settings& settings,
               dialogs::Dialogs& dialogs, std::shared_ptr<bridge::TokenVault> vault = nullptr);
    ~MainWindow() override;

    /// Opens a workspace; its screens fill when it is there.
    void openWorkspace(const QString& path, bool create = false);
    void choose(Screen screen);

    /// Begin to collect as soon as a workspace is open.
    void setCollectAtOnce(bool on) { m_collectAtOnce = on; }

    /// Keeps in the settings how the window looks and what it shows, for the next one.
    void remember();

    /// Who says outside the window what is worth it; without one nothing is looked for. It outlives the
    /// window.
    void setNotifier(notify::Notifier& notifier);

    [[nodiscard]] Hosts& hosts() { return *m_hosts; }

    [[nodiscard]] Screens& screens() { return *m_screens; }

Q_SIGNALS:
    void themeChosen(weft::theme::Mode mode);
    void motionChosen(weft::theme::Motion motion);
    /// Another language needs another window.
    void languageChosen(const QString& language);
    /// What openWorkspace() began is over, well or not.
    void opened();
    void openFailed(const weft::base::Error& error);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectActions();
    void connectPeriod();
    void connectConversations();
    void connectFoundPosts();
    void connectExport();
    void connectCommands();
    void connectHosts();
    void askNewWorkspace();
    void askOpenWorkspace();
    void askImport();
    void askSettings();
    void followLink(const QString& link);
    void showWorkspace();
    void showCollectState();

    Settings& m_settings;
    dialogs::Dialogs& m_dialogs;
    Actions* m_actions;
    std::unique_ptr<Hosts> m_hosts;
    NavigationBar* m_navigation = nullptr;
    TopBar* m_top = nullptr;
    NoticeBar* m_notice = nullptr;
    Screens* m_screens = nullptr;
    FoundPostsDesk* m_foundPosts = nullptr;
    ViewsDesk* m_views = nullptr;
    QString m_path;
    /// Of the workspace that is open; m_path is the one that was asked for last.
    QString m_shownPath;
    bool m_lastRunFailed = false;
    /// A workspace has just been opened: it is shown as it was left.
    bool m_viewPending = false;
    bool m_collectAtOnce = false;
};

} // namespace weft::window
