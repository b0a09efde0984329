// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's parts do when one of them speaks; main_window.cpp has the parts.
#include "window/main_window.h"

#include "dialogs/shortcut_sheet.h"
#include "format/numbers.h"
#include "format/times.h"
#include "panels/conversations_screen.h"
#include "panels/post_view_menu.h"
#include "panels/posts_screen.h"
#include "window/actions.h"
#include "window/command_desk.h"
#include "window/export_desk.h"
#include "window/found_posts_desk.h"
#include "window/navigation_bar.h"
#include "window/notes_desk.h"
#include "window/notice_bar.h"
#include "window/period_desk.h"
#include "window/report_words.h"
#include "window/reports_desk.h"
#include "window/settings.h"
#include "window/top_bar.h"
#include "window/views_desk.h"

namespace weft::window {

void MainWindow::connectActions() {
    auto& filter = m_hosts->filter;
    connect(m_actions->newWorkspace, &QAction::triggered, this, &MainWindow::askNewWorkspace);
    connect(m_actions->openWorkspace, &QAction::triggered, this, &MainWindow::askOpenWorkspace);
    connect(m_actions->importFile, &QAction::triggered, this, &MainWindow::askImport);
    connect(m_actions->collectNow, &QAction::triggered, &m_hosts->collection,
            &bridge::CollectionHost::collectNow);
    connect(m_actions->stopCollecting, &QAction::triggered, &m_hosts->collection,
            &bridge::CollectionHost::stopRun);
    connect(m_actions->search, &QAction::triggered, m_screens, &Screens::focusSearch);
    connect(m_actions->previousPeriod, &QAction::triggered, &filter, &bridge::FilterStack::stepBack);
    connect(m_actions->nextPeriod, &QAction::triggered, &filter, &bridge::FilterStack::stepForward);
    connect(m_actions->compare, &QAction::triggered, &filter, &bridge::FilterStack::toggleComparison);
    connect(m_actions->undoFilter, &QAction::triggered, &filter, &bridge::FilterStack::undo);
    connect(m_actions->redoFilter, &QAction::triggered, &filter, &bridge::FilterStack::redo);
    connectPeriod();
    connect(m_actions->dayNotes, &QAction::triggered, new NotesDesk(*m_hosts, this), &NotesDesk::open);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::askSettings);
    connectExport();
    connectCommands();
    connect(m_actions, &Actions::screenChosen, this, [this](Screen screen) { choose(screen); });
    connect(m_actions, &Actions::themeChosen, this, &MainWindow::themeChosen);
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::languageChosen);
    connect(m_actions->help, &QAction::triggered, this, [this] {
        auto* sheet = new dialogs::ShortcutSheet(m_actions->all(), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    connect(m_navigation, &NavigationBar::screenChosen, this, [this](Screen screen) { choose(screen); });
    connect(m_navigation, &NavigationBar::workspaceChosen, this,
            [this](const QString& path) { openWorkspace(path); });
    connect(m_navigation, &NavigationBar::openRequested, this, &MainWindow::askOpenWorkspace);
    connect(m_navigation, &NavigationBar::newRequested, this, &MainWindow::askNewWorkspace);
    connect(m_screens, &Screens::newWorkspaceRequested, this, &MainWindow::askNewWorkspace);
    connect(m_screens, &Screens::importRequested, this, &MainWindow::askImport);
    connect(m_screens, &Screens::linkChosen, this, &MainWindow::followLink);
    connect(m_screens, &Screens::told, this, [this](const QString& text) { m_notice->tell(text); });
    connect(m_screens, &Screens::failed, this, [this](const base::Error& error) { m_notice->tell(error); });
    m_screens->setHiddenProblems(m_settings.hiddenProblems());
    connect(m_screens, &Screens::problemHidden, this, [this](const QString& key) {
        m_settings.hideProblem(key);
        m_screens->setHiddenProblems(m_settings.hiddenProblems());
    });
    connect(m_hosts.get(), &Hosts::tokensChanged, this, &MainWindow::showCollectState);
    connect(m_screens, &Screens::periodRuled, m_top, &TopBar::setPeriodRule);
    connect(m_screens, &Screens::screenChanged, m_navigation, &NavigationBar::setScreen);
    connect(m_screens, &Screens::screenChanged, m_actions, &Actions::setScreen);
    connect(m_screens, &Screens::screenChanged, this,
            [this](Screen screen) { m_top->setTitle(screenTitle(screen)); });
}

void MainWindow::connectPeriod() {
    auto* desk = new PeriodDesk(*m_hosts, m_dialogs, this);
    desk->follow(*m_screens);
    connect(m_actions->customPeriod, &QAction::triggered, desk, &PeriodDesk::ask);
    connect(m_top, &TopBar::customPeriodRequested, desk, &PeriodDesk::ask);
    connect(m_actions->zoomIn, &QAction::triggered, desk, [desk] { desk->zoom(1); });
    connect(m_actions->zoomOut, &QAction::triggered, desk, [desk] { desk->zoom(-1); });
}

void MainWindow::connectConversations() {
    using panels::ConversationsScreen;
    ConversationsScreen* screen = m_screens->conversations();
    connect(m_actions->nextConversation, &QAction::triggered, screen, &ConversationsScreen::nextConversation);
    connect(m_actions->previousConversation, &QAction::triggered, screen,
            &ConversationsScreen::previousConversation);
    connect(m_actions->nextQuestion, &QAction::triggered, screen, &ConversationsScreen::nextQuestion);
    connect(m_actions->favourite, &QAction::triggered, screen, &ConversationsScreen::toggleFavourite);
    connect(m_actions->openOnThreads, &QAction::triggered, screen, &ConversationsScreen::openOnThreads);
}

void MainWindow::connectFoundPosts() {
    panels::PostsScreen* screen = m_screens->posts();
    m_foundPosts = new FoundPostsDesk(*m_hosts, *screen, m_dialogs);
    connect(m_actions->goToDay, &QAction::triggered, m_foundPosts, &FoundPostsDesk::askDay);
    connect(m_foundPosts, &FoundPostsDesk::told, this, [this](const QString& text) { m_notice->tell(text); });
    connect(m_foundPosts, &FoundPostsDesk::failed, this,
            [this](const base::Error& error) { m_notice->tell(error); });
    if (const auto hidden = m_settings.hiddenPostColumns()) screen->setHiddenColumns(*hidden);
    connect(screen->view(), &panels::PostViewMenu::columnsChanged, this,
            [this, view = screen->view()] { m_settings.setHiddenPostColumns(view->hiddenColumns()); });
}

void MainWindow::connectExport() {
    connectFoundPosts();
    auto* desk = new ExportDesk(*m_screens, m_hosts->files, m_dialogs, *m_actions->exportMenu(), this);
    connect(m_actions->exportSheet, &QAction::triggered, desk, [this, desk] {
        if (m_screens->current() == Screen::Posts)
            m_foundPosts->askFile();
        else
            desk->ask();
    });
    connect(m_actions->copySheet, &QAction::triggered, desk, &ExportDesk::copyFirst);
    ReportsDesk* reports = m_screens->reports();
    connect(reports, &ReportsDesk::exportRequested, desk, &ExportDesk::ask);
    connect(reports, &ReportsDesk::reportRequested, desk,
            [this, reports, desk] { desk->saveReport(reports->pages(), reportFileName(*m_hosts)); });
    connect(desk, &ExportDesk::writingChanged, reports->reports(), &panels::ReportsScreen::setWriting);
    connect(desk, &ExportDesk::told, this, [this](const QString& text) { m_notice->tell(text); });
    connect(desk, &ExportDesk::failed, this, [this](const base::Error& error) { m_notice->tell(error); });
}

void MainWindow::connectCommands() {
    auto* desk = new CommandDesk(*m_actions, *m_hosts, m_settings, this);
    connect(m_actions->commands, &QAction::triggered, desk, &CommandDesk::open);
    connect(desk, &CommandDesk::workspaceChosen, this, [this](const QString& path) { openWorkspace(path); });
    connect(desk, &CommandDesk::searchRequested, m_screens, &Screens::showPosts);
    m_views = new ViewsDesk(*m_hosts, *m_screens, *m_actions, this);
    connect(desk, &CommandDesk::viewChosen, m_views, &ViewsDesk::show);
    connect(m_views, &ViewsDesk::told, this, [this](const QString& text) { m_notice->tell(text); });
    connect(m_views, &ViewsDesk::failed, this, [this](const base::Error& error) { m_notice->tell(error); });
}

void MainWindow::connectHosts() {
    connect(&m_hosts->workspace, &bridge::WorkspaceHost::sessionChanged, this, [this] {
        m_settings.addRecentWorkspace(m_path);
        m_shownPath = m_path;
        m_viewPending = true;
        m_navigation->setRecent(m_settings.recentWorkspaces());
        m_top->setZone(format::zoneFromName(m_hosts->filter.zone().name()));
        m_notice->hide();
        m_lastRunFailed = false;
        showCollectState();
        if (m_collectAtOnce) m_hosts->collection.collectNow();
        Q_EMIT opened();
    });
    connect(&m_hosts->workspace, &bridge::WorkspaceHost::openFailed, this, [this](const base::Error& error) {
        m_notice->tell(error);
        Q_EMIT openFailed(error);
    });
    connect(&m_hosts->workspace, &bridge::WorkspaceHost::damageFound, this,
            [this](const base::Error& error) { m_notice->tell(error); });
    connect(&m_hosts->workspace, &bridge::WorkspaceHost::snapshotChanged, this, &MainWindow::showWorkspace);
    connect(&m_hosts->overview, &bridge::OverviewHost::ready, this,
            [this](const auto& snapshot) { m_navigation->setWaiting(snapshot->waitingTotal); });
    connect(&m_hosts->collection, &bridge::CollectionHost::runningChanged, this,
            &MainWindow::showCollectState);
    connect(&m_hosts->collection, &bridge::CollectionHost::finished, this,
            [this](const collect::Summary& summary) {
                m_lastRunFailed = summary.error && summary.error->code != base::ErrorCode::Cancelled;
                showCollectState();
            });
    connect(&m_hosts->import, &bridge::ImportHost::finished, this, [this](const collect::Summary& summary) {
        if (summary.error)
            m_notice->tell(*summary.error);
        else
            m_notice->tell(tr("Imported: %1 posts read, %2 new, %3 lines left out")
                               .arg(format::count(summary.postsSeen), format::count(summary.postsNew),
                                    format::count(static_cast<std::int64_t>(summary.skipped.size()))));
    });
    connect(&m_hosts->posts, &bridge::PostsHost::writingFailed, this,
            [this](const base::Error& error) { m_notice->tell(error); });
}

} // namespace weft::window
