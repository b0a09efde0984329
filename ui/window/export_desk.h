// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_export.h"
#include "charts/chart_sheet.h"
#include "window/screens.h"

#include <QObject>

class QMenu;

namespace weft::dialogs {
class Dialogs;
}

namespace weft::window {

/// Takes what a screen shows out of the window: into files, and to the clipboard.
class ExportDesk final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the desk. The menu gets an entry for each chart and table of the screen that is
    /// open.
    ExportDesk(Screens& screens, dialogs::Dialogs& dialogs, QMenu& menu, QWidget* window);

    /// Asks what of the open screen is to be exported, and how.
    void ask(std::size_t chosen = 0);
    /// The first chart of the open screen.
    void copyFirst();

Q_SIGNALS:
    /// How it ended.
    void told(const QString& text);
    void failed(const weft::base::Error& error);

private:
    void fillMenu();
    void save(const charts::ChartSheet& sheet, const charts::ExportOptions& options, const QString& suffix);
    void copy(const charts::ChartSheet& sheet, const charts::ExportOptions& options);

    Screens& m_screens;
    dialogs::Dialogs& m_dialogs;
    QMenu& m_menu;
    QWidget* m_window;
    QList<QAction*> m_entries;
};

} // namespace weft::window
