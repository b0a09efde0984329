// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notes_desk.h"

#include "dialogs/day_notes_dialog.h"
#include "format/text.h"
#include "format/times.h"

namespace weft::window {

NotesDesk::NotesDesk(Hosts& hosts, QWidget* window)
    : QObject(window),
      m_hosts(hosts),
      m_window(window),
      m_relay(std::make_shared<bridge::Relay>(this)),
      m_question(this) {
}

NotesDesk::~NotesDesk() {
    m_relay->close();
}

void NotesDesk::open() {
    if (!m_hosts.workspace.session() || m_dialog) return;
    const QTimeZone zone = format::zoneFromName(m_hosts.filter.zone().name());
    m_dialog = new dialogs::DayNotesDialog(format::localDate(m_hosts.clock().now(), zone), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &dialogs::DayNotesDialog::addRequested, this, &NotesDesk::add);
    connect(m_dialog, &dialogs::DayNotesDialog::removeRequested, this, &NotesDesk::remove);
    m_dialog->open();
    refresh();
}

void NotesDesk::refresh() {
    m_question.ask([session = m_hosts.workspace.session()](
                       auto answer) { return session->loadDayNotes(std::move(answer)); },
                   [this](const auto& result) {
                       if (!m_dialog) return;
                       if (result)
                           m_dialog->setNotes(**result);
                       else
                           m_dialog->showError(result.error());
                   });
}

void NotesDesk::add(const QString& day, const QString& text) {
    m_dialog->setBusy(true);
    m_hosts.workspace.session()->addDayNote(format::toUtf8(day), format::toUtf8(text),
                                            [this, relay = m_relay](const base::Status& status) {
                                                relay->post([this, status] { finish(status, true); });
                                            });
}

void NotesDesk::remove(qint64 id) {
    m_dialog->setBusy(true);
    m_hosts.workspace.session()->removeDayNote(id, [this, relay = m_relay](const base::Status& status) {
        relay->post([this, status] { finish(status, false); });
    });
}

void NotesDesk::finish(const base::Status& status, bool added) {
    if (m_dialog) {
        m_dialog->setBusy(false);
        if (!status) m_dialog->showError(status.error());
        if (status && added) m_dialog->added();
    }
    if (!status) return;
    if (m_dialog) refresh();
    m_hosts.refreshAll();
}

} // namespace weft::window
