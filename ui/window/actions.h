// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "window/screen_list.h"

#include <QAction>
#include <QList>
#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace weft::window {

/// Every action of the window, in the menu bar with its shortcut.
class Actions final : public QObject {
    Q_OBJECT

public:
    Actions(QMainWindow* window, theme::Mode mode, const QString& language);

    [[nodiscard]] QList<QAction*> all() const { return m_all; }

    /// What is done in a conversation, or in the table of posts, is only there while one can be seen.
    void setScreen(Screen screen);

    /// The colours that are chosen, wherever that was done.
    void setTheme(theme::Mode mode);

    [[nodiscard]] QMenu* exportMenu() const { return m_exportMenu; }

    /// The saved views, before what can be done with them.
    [[nodiscard]] QMenu* viewsMenu() const { return m_viewsMenu; }

    [[nodiscard]] QMenu* removeViewMenu() const { return m_removeViewMenu; }

    QAction* newWorkspace;
    QAction* openWorkspace;
    QAction* importFile;
    QAction* collectNow;
    QAction* stopCollecting;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* search;
    QAction* goToDay;
    QAction* saveView;
    QAction* nextConversation;
    QAction* previousConversation;
    QAction* nextQuestion;
    QAction* favourite;
    QAction* openOnThreads;
    QAction* previousPeriod;
    QAction* nextPeriod;
    QAction* compare;
    QAction* undoFilter;
    QAction* redoFilter;
    QAction* customPeriod;
    QAction* exportSheet;
    QAction* copySheet;
    QAction* dayNotes;
    QAction* settings;
    QAction* commands;
    QAction* help;

Q_SIGNALS:
    void screenChosen(weft::window::Screen screen);
    void themeChosen(weft::theme::Mode mode);
    /// "en", "fr", or empty for the system's.
    void languageChosen(const QString& language);

private:
    QAction* add(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys = {});
    void makeFile(QMenu* menu);
    void makeView(QMenu* menu);
    void makeConversation(QMenu* menu);
    void makeFilter(QMenu* menu);
    void makeExport();
    void makeSettings(QMenu* menu, theme::Mode mode, const QString& language);

    QMainWindow* m_window;
    QMenu* m_exportMenu;
    QMenu* m_viewsMenu;
    QMenu* m_removeViewMenu = nullptr;
    QActionGroup* m_themes = nullptr;
    QList<QAction*> m_all;
};

} // namespace weft::window
