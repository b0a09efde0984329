// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_desk.h"

#include "dialogs/dialogs.h"
#include "dialogs/export_dialog.h"
#include "format/text.h"
#include "report/whole_file.h"

#include <QFile>
#include <QMenu>
#include <QTimer>

namespace weft::window {

namespace {

/// Pictures leave the house on white paper, whatever the window looks like.
charts::ChartStyle paperStyle() {
    return {theme::lightColours(), QLocale(), 1.0};
}

} // namespace

ExportDesk::ExportDesk(Screens& screens, bridge::Background& files, dialogs::Dialogs& dialogs, QMenu& menu,
                       QWidget* window)
    : QObject(window),
      m_screens(screens),
      m_files(files),
      m_dialogs(dialogs),
      m_menu(menu),
      m_window(window),
      m_relay(std::make_shared<bridge::Relay>(this)) {
    connect(&m_menu, &QMenu::aboutToShow, this, &ExportDesk::fillMenu);
}

ExportDesk::~ExportDesk() {
    m_relay->close();
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
        auto file = charts::drawForFile(sheet, paperStyle(), options, QFile::encodeName(path).toStdString());
        if (file)
            write(path, std::move(*file));
        else
            Q_EMIT failed(file.error());
    });
}

void ExportDesk::saveReport(const charts::ReportPages& pages, const QString& suggestion) {
    const dialogs::FileQuestion question{.kind = dialogs::FileQuestion::Kind::Save,
                                         .title = tr("Whole report"),
                                         .filter = QStringLiteral("PDF (*.pdf)"),
                                         .suggestion = suggestion,
                                         .suffix = QStringLiteral("pdf")};
    m_dialogs.chooseFile(m_window, question, [this, pages](const QString& path) {
        beginWriting();
        drawReport(path, std::make_shared<charts::ReportDrawing>(pages, paperStyle()));
    });
}

void ExportDesk::drawReport(const QString& path, const std::shared_ptr<charts::ReportDrawing>& drawing) {
    if (drawing->drawNext()) {
        QTimer::singleShot(0, this, [this, path, drawing] { drawReport(path, drawing); });
        return;
    }
    write(path,
          [pdf = drawing->finish(), file = std::filesystem::path(QFile::encodeName(path).toStdString())] {
              return report::writeWholeFile(file, {pdf.constData(), static_cast<std::size_t>(pdf.size())});
          });
    endWriting();
}

void ExportDesk::beginWriting() {
    if (m_writing++ == 0) Q_EMIT writingChanged(true);
}

void ExportDesk::endWriting() {
    if (--m_writing == 0) Q_EMIT writingChanged(false);
}

void ExportDesk::write(const QString& path, charts::WriteFile file) {
    beginWriting();
    m_files.run([this, relay = m_relay, path, file = std::move(file)] {
        relay->post([this, path, written = file()] {
            endWriting();
            if (written)
                Q_EMIT told(tr("Written: %1").arg(path));
            else
                Q_EMIT failed(written.error());
        });
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
