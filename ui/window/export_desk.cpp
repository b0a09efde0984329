// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_desk.h"

#include "dialogs/dialogs.h"
#include "dialogs/export_dialog.h"
#include "format/text.h"

#include <QFile>
#include <QMenu>

namespace weft::window {

namespace {

/// Pictures leave the house on white paper, whatever the window looks like.
charts::ChartStyle paperStyle() {
    return {theme::lightColours(), QLocale(), 1.0};
}

} // namespace

ExportDesk::ExportDesk(Screens& screens, dialogs::Dialogs& dialogs, QMenu& menu, QWidget* window)
    : QObject(window), m_screens(screens), m_dialogs(dialogs), m_menu(menu), m_window(window) {
    connect(&m_menu, &QMenu::aboutToShow, this, &ExportDesk::fillMenu);
}

void ExportDesk::fillMenu() {
    qDeleteAll(m_entries);
    m_entries.clear();
    const auto sheets = m_screens.sheets();
    QAction* first = m_menu.actions().value(0);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        auto* entry = new QAction(tr("%1…", "a chart or a table").arg(sheets[i].words.title), &m_menu);
        connect(entry, &QAction::triggered, this, [this, i] { ask(i); });
        m_menu.insertAction(first, entry);
        m_entries.append(entry);
    }
}

void ExportDesk::ask(std::size_t chosen) {
    auto sheets = m_screens.sheets();
    if (chosen >= sheets.size()) {
        Q_EMIT told(tr("There is nothing to export on this screen yet"));
        return;
    }
    auto* dialog = new dialogs::ExportDialog(std::move(sheets), chosen, paperStyle(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ExportDialog::saveRequested, this, &ExportDesk::save);
    connect(dialog, &dialogs::ExportDialog::copyRequested, this, &ExportDesk::copy);
    dialog->open();
}

void ExportDesk::copyFirst() {
    const auto sheets = m_screens.sheets();
    if (sheets.empty())
        Q_EMIT told(tr("There is nothing to export on this screen yet"));
    else
        copy(sheets.front(), {});
}

void ExportDesk::save(const charts::ChartSheet& sheet, const charts::ExportOptions& options,
                      const QString& suffix) {
    const dialogs::FileQuestion question{
        .kind = dialogs::FileQuestion::Kind::Save,
        .title = tr("Export"),
        .filter = QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix),
        .suggestion = QStringLiteral("%1.%2").arg(format::fromUtf8(sheet.name), suffix),
        .suffix = suffix};
    m_dialogs.chooseFile(m_window, question, [this, sheet, options](const QString& path) {
        const auto written =
            charts::exportChart(sheet, paperStyle(), options, QFile::encodeName(path).toStdString());
        if (written)
            Q_EMIT told(tr("Written: %1").arg(path));
        else
            Q_EMIT failed(written.error());
    });
}

void ExportDesk::copy(const charts::ChartSheet& sheet, const charts::ExportOptions& options) {
    const auto copied = charts::copyChart(sheet, paperStyle(), options);
    if (copied)
        Q_EMIT told(tr("The picture and its numbers are on the clipboard"));
    else
        Q_EMIT failed(copied.error());
}

} // namespace weft::window
