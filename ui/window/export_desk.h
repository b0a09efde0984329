// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/background.h"
#include "bridge/relay.h"
#include "charts/chart_export.h"
#include "charts/report_pages.h"
#include "window/screens.h"

#include <QObject>

#include <memory>

class QMenu;

namespace weft::dialogs {
class Dialogs;
}

namespace weft::window {

/// Takes what a screen shows out of the window: into files, and to the clipboard.
class ExportDesk final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the desk, but for the thread that writes: nothing is asked of it after it ended.
    /// The menu gets an entry for each chart and table of the screen that is open.
    ExportDesk(Screens& screens, bridge::Background& files, dialogs::Dialogs& dialogs, QMenu& menu,
               QWidget* window);
    ~ExportDesk() override;

    /// Asks what of the open screen is to be exported, and how.
    void ask(std::size_t chosen = 0);
    /// The first chart of the open screen.
    void copyFirst();
    /// All pages as PDF.
    void saveReport(const charts::ReportPages& pages, const QString& suggestion);

Q_SIGNALS:
    /// How it ended.
    void told(const QString& text);
    void failed(const weft::base::Error& error);
    /// A file is being written, or no more.
    void writingChanged(bool writing);

private:
    void fillMenu();
    void save(const charts::ChartSheet& sheet, const charts::ExportOptions& options, const QString& suffix);
    void copy(const charts::ChartSheet& sheet, const charts::ExportOptions& options);

    /// Sheet by sheet, as the window goes on.
    void drawReport(const QString& path, const std::shared_ptr<charts::ReportDrawing>& drawing);
    void beginWriting();
    void endWriting();
    /// Beside the window, which goes on.
    void write(const QString& path, charts::WriteFile file);

    Screens& m_screens;
    bridge::Background& m_files;
    dialogs::Dialogs& m_dialogs;
    QMenu& m_menu;
    QWidget* m_window;
    QList<QAction*> m_entries;
    std::shared_ptr<bridge::Relay> m_relay;
    int m_writing = 0;
};

} // namespace weft::window
