// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "dialogs/dialogs.h"
#include "dialogs/settings_dialog.h"
#include "window/actions.h"
#include "window/alert_desk.h"
#include "window/navigation_bar.h"
#include "window/notice_bar.h"
#include "window/settings.h"
#include "window/top_bar.h"
#include "window/views_desk.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QUrl>
#include <QVBoxLayout>

namespace weft::window {

MainWindow::MainWindow(const base::Clock& clock, app::CollectionOptions collection, Settings& settings,
                       dialogs::Dialogs& dialogs, std::shared_ptr<bridge::TokenVault> vault)
    : m_settings(settings),
      m_dialogs(dialogs),
      m_actions(new Actions(this, settings.theme(), settings.language())),
      m_hosts(std::make_unique<Hosts>(clock, std::move(collection), std::move(vault))) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Weft"));
    m_hosts->setPreset(settings.preset());
    build();
    connectActions();
    connectConversations();
    connectHosts();
    resize(theme::scaled(this, 1440), theme::scaled(this, 900));
    restoreGeometry(settings.geometry());
    m_navigation->setRecent(settings.recentWorkspaces());
    choose(Screen::Overview);
    showCollectState();
}

MainWindow::~MainWindow() {
    // The screens look at the hosts until the end.
    delete takeCentralWidget();
}

void MainWindow::build() {
    menuBar()->hide();
    m_navigation = new NavigationBar;
    m_top = new TopBar(m_hosts->filter, m_actions->viewsMenu(), m_actions->exportMenu());
    m_screens = new Screens(*m_hosts);
    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    const int side = theme::scaled(this, 22);
    const int gap = theme::scaled(this, 16);
    contentLayout->setContentsMargins(side, gap, side, gap);
    contentLayout->addWidget(m_screens);
    m_notice = new NoticeBar(content);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(content, 1);
    auto* central = new QWidget;
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(central);
}

void MainWindow::openWorkspace(const QString& path, bool create) {
    m_path = QFileInfo(path).absoluteFilePath();
    m_screens->saveAll();
    m_hosts->workspace.open(QFile::encodeName(path).toStdString(), create);
}

void MainWindow::choose(Screen screen) {
    m_screens->choose(screen);
}

void MainWindow::showWorkspace() {
    const auto& snapshot = m_hosts->workspace.snapshot();
    m_navigation->setWorkspace(*snapshot, m_hosts->clock().now());
    m_top->setBrands(snapshot->brands);
    if (!std::exchange(m_viewPending, false)) return;
    if (const auto view = m_settings.lastView(m_shownPath)) m_views->showView(*view);
}

void MainWindow::showCollectState() {
    CollectState state = m_lastRunFailed ? CollectState::Failed : CollectState::Idle;
    if (!m_hosts->collection.hasToken()) state = CollectState::NoToken;
    if (m_hosts->collection.running()) state = CollectState::Running;
    m_navigation->setState(state);
    m_actions->collectNow->setEnabled(m_hosts->collection.hasToken());
    m_actions->stopCollecting->setEnabled(m_hosts->collection.running());
}

void MainWindow::askNewWorkspace() {
    const dialogs::FileQuestion question{.kind = dialogs::FileQuestion::Kind::Save,
                                         .title = tr("New workspace"),
                                         .filter = tr("Weft workspace (*.weft)"),
                                         .suffix = QStringLiteral("weft")};
    m_dialogs.chooseFile(this, question, [this](const QString& path) { openWorkspace(path, true); });
}

void MainWindow::askOpenWorkspace() {
    const dialogs::FileQuestion question{.title = tr("Open a workspace"),
                                         .filter = tr("Weft workspace (*.weft)")};
    m_dialogs.chooseFile(this, question, [this](const QString& path) { openWorkspace(path); });
}

void MainWindow::askImport() {
    if (!m_hosts->workspace.session()) {
        askNewWorkspace();
        return;
    }
    const dialogs::FileQuestion question{.title = tr("Import a file"), .filter = tr("Posts (*.jsonl *.zst)")};
    m_dialogs.chooseFile(this, question, [this](const QString& path) {
        m_hosts->import.import(m_hosts->workspace.session(), QFile::encodeName(path).toStdString());
    });
}

void MainWindow::setNotifier(notify::Notifier& notifier) {
    auto* desk = new AlertDesk(m_hosts->alerts, notifier, this);
    m_hosts->alerts.setSettings(m_settings.alerts());
    connect(desk, &AlertDesk::told, this, [this](const QString& text) { m_notice->tell(text); });
    connect(desk, &AlertDesk::windowRequested, this, [this] {
        showNormal();
        raise();
        activateWindow();
    });
    connect(desk, &AlertDesk::postsRequested, m_screens, &Screens::showPosts);
    connect(desk, &AlertDesk::termRequested, m_screens, &Screens::showTerm);
    connect(desk, &AlertDesk::conversationRequested, m_screens, &Screens::showConversation);
}

void MainWindow::askSettings() {
    const dialogs::Preferences current{m_settings.theme(), m_settings.language(), m_settings.alerts(),
                                       m_settings.motion()};
    auto* dialog = new dialogs::SettingsDialog(current, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::SettingsDialog::chosen, this, [this, current](const auto& chosen) {
        m_settings.setAlerts(chosen.alerts);
        m_hosts->alerts.setSettings(chosen.alerts);
        if (chosen.theme != current.theme) {
            m_actions->setTheme(chosen.theme);
            Q_EMIT themeChosen(chosen.theme);
        }
        if (chosen.motion != current.motion) Q_EMIT motionChosen(chosen.motion);
        // The last, because another language builds another window.
        if (chosen.language != current.language) Q_EMIT languageChosen(chosen.language);
    });
    dialog->open();
}

void MainWindow::followLink(const QString& link) {
    const QUrl url(link, QUrl::StrictMode);
    // Links come from the network: nothing but the web is opened.
    if (url.isValid() && (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http")))
        QDesktopServices::openUrl(url);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    remember();
    event->accept();
}

void MainWindow::remember() {
    m_screens->saveAll();
    m_settings.setGeometry(saveGeometry());
    if (m_hosts->workspace.snapshot()) m_settings.setLastView(m_shownPath, m_views->current());
    const app::PeriodPreset preset = m_hosts->filter.state().preset;
    if (preset != app::PeriodPreset::Custom) m_settings.setPreset(preset);
}

} // namespace weft::window
