// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace weft::window {

Actions::Actions(QMainWindow* window, theme::Mode mode, const QString& language)
    : QObject(window),
      m_window(window),
      m_exportMenu(new QMenu(tr("&Export"), window)),
      m_viewsMenu(new QMenu(tr("Saved &views"), window)) {
    QMenuBar* bar = window->menuBar();
    makeFile(bar->addMenu(tr("&File")));
    makeView(bar->addMenu(tr("&View")));
    makeFilter(bar->addMenu(tr("&Period")));
    makeConversation(bar->addMenu(tr("&Conversation")));
    makeExport();
    bar->addMenu(m_exportMenu);
    makeSettings(bar->addMenu(tr("&Settings")), mode, language);
    QMenu* helpMenu = bar->addMenu(tr("&Help"));
    commands = add(helpMenu, QStringLiteral("actionCommands"), tr("Commands…"), Qt::CTRL | Qt::Key_K);
    help = add(helpMenu, QStringLiteral("actionHelp"), tr("Keyboard shortcuts"), Qt::Key_F1);
}

QAction* Actions::add(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, m_window);
    action->setObjectName(name);
    action->setShortcut(keys);
    menu->addAction(action);
    // Shortcuts work while the menu bar is hidden only when the window knows the action too.
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void Actions::makeFile(QMenu* menu) {
    newWorkspace = add(menu, QStringLiteral("actionNew"), tr("New workspace…"), QKeySequence::New);
    openWorkspace = add(menu, QStringLiteral("actionOpen"), tr("Open a workspace…"), QKeySequence::Open);
    importFile = add(menu, QStringLiteral("actionImport"), tr("Import a file…"), Qt::CTRL | Qt::Key_I);
    menu->addSeparator();
    collectNow = add(menu, QStringLiteral("actionCollect"), tr("Collect now"), Qt::Key_F5);
    stopCollecting = add(menu, QStringLiteral("actionStop"), tr("Stop collecting"), Qt::SHIFT | Qt::Key_F5);
    menu->addSeparator();
    QAction* quit = add(menu, QStringLiteral("actionQuit"), tr("Quit"), QKeySequence::Quit);
    connect(quit, &QAction::triggered, m_window, &QWidget::close);
}

void Actions::makeView(QMenu* menu) {
    const auto screens = screenList();
    for (const ScreenEntry& entry : screens) {
        const int place = static_cast<int>(entry.screen);
        QAction* action = add(menu, QStringLiteral("actionScreen%1").arg(place + 1), entry.title,
                              QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)));
        connect(action, &QAction::triggered, this,
                [this, screen = entry.screen] { Q_EMIT screenChosen(screen); });
    }
    menu->addSeparator();
    zoomIn = add(menu, QStringLiteral("actionZoomIn"), tr("Zoom in on the period"), QKeySequence::ZoomIn);
    zoomOut = add(menu, QStringLiteral("actionZoomOut"), tr("Zoom out"), QKeySequence::ZoomOut);
    menu->addSeparator();
    search = add(menu, QStringLiteral("actionSearch"), tr("Search posts"), QKeySequence::Find);
    goToDay =
        add(menu, QStringLiteral("actionGoToDay"), tr("Go to a day of the posts…"), Qt::CTRL | Qt::Key_G);
    m_viewsMenu->addSeparator();
    saveView =
        add(m_viewsMenu, QStringLiteral("actionSaveView"), tr("Save this view…"), Qt::CTRL | Qt::Key_S);
    m_removeViewMenu = m_viewsMenu->addMenu(tr("Remove a view"));
    m_removeViewMenu->setObjectName(QStringLiteral("removeViewMenu"));
    menu->addMenu(m_viewsMenu);
}

void Actions::makeConversation(QMenu* menu) {
    nextConversation =
        add(menu, QStringLiteral("actionNextConversation"), tr("Next conversation"), Qt::Key_J);
    previousConversation =
        add(menu, QStringLiteral("actionPreviousConversation"), tr("Previous conversation"), Qt::Key_K);
    nextQuestion = add(menu, QStringLiteral("actionNextQuestion"), tr("Next open question"), Qt::Key_N);
    favourite = add(menu, QStringLiteral("actionFavourite"), tr("Favourite"), Qt::Key_F);
    openOnThreads = add(menu, QStringLiteral("actionOpenOnThreads"), tr("Open on Threads"), Qt::Key_O);
    setScreen(Screen::Overview);
}

void Actions::setScreen(Screen screen) {
    for (QAction* action : {nextConversation, previousConversation, nextQuestion, favourite, openOnThreads})
        action->setEnabled(screen == Screen::Conversations);
    goToDay->setEnabled(screen == Screen::Posts);
}

void Actions::setTheme(theme::Mode mode) {
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
}

void Actions::makeFilter(QMenu* menu) {
    previousPeriod = add(menu, QStringLiteral("actionPrevious"), tr("Previous period"), Qt::Key_BracketLeft);
    nextPeriod = add(menu, QStringLiteral("actionNext"), tr("Next period"), Qt::Key_BracketRight);
    compare = add(menu, QStringLiteral("actionCompare"), tr("Compare with the period before"), Qt::Key_C);
    customPeriod = add(menu, QStringLiteral("actionPeriod"), tr("Choose a period…"), Qt::CTRL | Qt::Key_P);
    dayNotes = add(menu, QStringLiteral("actionDayNotes"), tr("Notes on days…"), Qt::CTRL | Qt::Key_D);
    menu->addSeparator();
    undoFilter = add(menu, QStringLiteral("actionUndo"), tr("Undo the last filter"), QKeySequence::Undo);
    redoFilter = add(menu, QStringLiteral("actionRedo"), tr("Redo the filter"), QKeySequence::Redo);
}

void Actions::makeExport() {
    m_exportMenu->addSeparator();
    exportSheet = add(m_exportMenu, QStringLiteral("actionExport"), tr("Export…"), Qt::CTRL | Qt::Key_E);
    copySheet = add(m_exportMenu, QStringLiteral("actionCopy"), tr("Copy the first picture"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_C);
}

void Actions::makeSettings(QMenu* menu, theme::Mode mode, const QString& language) {
    settings = add(menu, QStringLiteral("actionSettings"), tr("Settings…"), Qt::CTRL | Qt::Key_Comma);
    menu->addSeparator();
    m_themes = new QActionGroup(this);
    const QList<std::pair<theme::Mode, QString>> modes{{theme::Mode::System, tr("Colours of the system")},
                                                       {theme::Mode::Light, tr("Light")},
                                                       {theme::Mode::Dark, tr("Dark")}};
    for (const auto& [value, text] : modes) {
        QAction* action = add(menu, QStringLiteral("actionTheme%1").arg(static_cast<int>(value)), text);
        action->setCheckable(true);
        action->setData(static_cast<int>(value));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = value] { Q_EMIT themeChosen(chosen); });
    }
    setTheme(mode);
    menu->addSeparator();
    auto* languages = new QActionGroup(this);
    const QList<std::pair<QString, QString>> names{{QString(), tr("Language of the system")},
                                                   {QStringLiteral("en"), QStringLiteral("English")},
                                                   {QStringLiteral("fr"), QStringLiteral("Français")}};
    for (const auto& [code, text] : names) {
        QAction* action = add(menu, QStringLiteral("actionLanguage_%1").arg(code), text);
        action->setCheckable(true);
        action->setChecked(code == language);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = code] { Q_EMIT languageChosen(chosen); });
    }
}

} // namespace weft::window
